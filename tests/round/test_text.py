"""The round's table as it stands on the screen."""

import io

import pytest

from smepp.model.assessment import Decision
from smepp.model.entry import Entry, Failure, Stage, Standing
from smepp.model.hint import Hint
from smepp.model.outcome import Outcome
from smepp.model.review import Review
from smepp.printers.console import show
from smepp.printers.round_text import table, tally
from smepp.wording.citation import citation


def entry(folder, decision=None, **more):
    return Entry(folder=folder, slug=folder, stage=Stage.APPLICATION, decision=decision, **more)


def tight(margin, unit="人"):
    return Standing(
        clause="5.3.staff", outcome=Outcome.MET, low=None, high=None, required=20, unit=unit, margin=margin, share=None
    )


ENTRIES = (
    entry(
        "yunlian-wuliu",
        Decision.ELIGIBLE,
        operator="重庆云联物流信息有限公司",
        platform="云联智慧物流公共服务平台",
        district="江北区",
        region="一小时经济圈",
        kind="首次申报",
        tightest=tight(1),
    ),
    entry(
        "2013/pengshui/miaoxiang-dianshang-chanye",
        Decision.NOT_ELIGIBLE,
        operator="彭水苗族土家族自治县苗乡电子商务产业信息化公共服务有限责任公司",
        platform="彭水苗族土家族自治县苗乡电子商务产业信息化公共服务平台",
        district="彭水苗族土家族自治县",
        region="渝东南翼",
        kind="再次申报",
        not_met=("5.3.staff", "5.3.ratio", "5.4.firms", "5.1.assets"),
        open=("5.6.principal",) * 21,
        lacking=("5.4.growth",),
        errors=12,
        warnings=123,
        tightest=tight(-9),
    ),
    entry("bare", Decision.RETURN),
    entry("rereviewed", Decision.NEEDS_JUDGEMENT, operator="[bold]单位[/bold]\x1b[31m"),
    entry("shut", failure=Failure(code="unreadable", params={"path": "x", "reason": "Permission denied"})),
)
REVIEW = Review(
    year=2013,
    on="2013-04-01",
    programme="p",
    title="重庆市中小企业信息化公共服务平台认定的管理办法",
    document="渝中小企〔2013〕24号",
    deadline="2013-02-28",
    authority="重庆市中小企业局",
    entries=ENTRIES,
    hints=(Hint(code="C101", sides=()),),
)


def printed(entries, lang="zh", width=80):
    stream = io.StringIO()
    show([*table(REVIEW, entries, lang), *tally(REVIEW, entries, lang)], stream, width=width)
    return stream.getvalue()


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_table(golden, lang):
    golden(f"table.{lang}.txt", printed(ENTRIES, lang))


def test_a_part_of_the_round_says_that_it_is_one():
    assert "2" in printed(ENTRIES[:2]).splitlines()[2]
    assert "全部5个" in printed(ENTRIES[:2])
    assert "全部" not in printed(ENTRIES)


def test_nothing_that_fits():
    assert "没有符合筛选条件的" in printed(())


def test_a_clause_of_several_parts_is_named_once():
    text = printed(ENTRIES[1:2], width=200)
    assert text.count(citation("5.3.staff", "zh")) == 2  # once as not met, once as the tightest


def test_what_a_terminal_would_obey_is_shown_and_not_obeyed():
    assert "\x1b" not in printed(ENTRIES)
    assert "[bold]单位[/bold]" in printed(ENTRIES)


def test_every_console_can_show_it():
    printed(ENTRIES).replace("─", "-").encode("gbk")
