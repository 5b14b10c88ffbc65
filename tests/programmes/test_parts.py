"""Each part of an article is exactly one thing, and no figure is left out of the encoding."""

import pytest

from tests.programmes.figures import holds_figure

KINDS = {"要点", "程序", "不编码"}


def test_each_part_is_exactly_one_thing(edition):
    parts = [part for _, part in edition.parts()]
    assert parts
    for part in parts:
        assert len(KINDS & set(part)) == 1, part["原文"]
        assert set(part) - KINDS == {"原文"}
        assert part["原文"]


def test_no_figure_is_left_unencoded(edition):
    plain = [part["原文"] for _, part in edition.parts() if "不编码" in part]
    assert plain
    assert [words for words in plain if holds_figure(words)] == []


def test_reasons_are_sentences(edition):
    reasons = [part["不编码"] for _, part in edition.parts() if "不编码" in part]
    assert reasons
    assert all(len(reason) >= 10 and reason.endswith("。") for reason in reasons)


def test_steps_are_those_of_the_programme_and_none_is_idle(edition):
    used = {part["程序"] for _, part in edition.parts() if "程序" in part}
    assert used == set(edition.programme["步骤"])


@pytest.mark.parametrize(
    "words",
    ["从业人数不少于20人", "运营2年以上", "每三年复核一次", "公示7个工作日", "每年2月底前", "近两年稳定增长", "不超过总数的一半"],
)
def test_a_figure_is_seen(words):
    assert holds_figure(words)


@pytest.mark.parametrize(
    "words",
    ["第五条 应具备的基本条件", "(国发〔2009〕36号)", "(一)依法设立", "见附件2", "一定的声誉", "1.依法登记", "(以下简称平台)"],
)
def test_numbering_is_no_figure(words):
    assert not holds_figure(words)
