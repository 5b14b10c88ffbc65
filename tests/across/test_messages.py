"""What is said of a hint: both sides by name and folder, in both languages."""

import string

import pytest

from smepp.messages import LANGS, entry, family
from smepp.messages.hints import MOST, hint_mend, hint_text, side_label
from smepp.model.codes import FAMILIES
from smepp.model.hint import Side, hint
from smepp.model.place import Place
from tests.across.making import told, trace
from tests.across.test_order import everything_told

CODES = FAMILIES["C"]
ROLES = {"sides", "one", "others"}


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("lang", LANGS)
def test_there_are_texts_for_just_these_codes(lang):
    assert CODES
    assert set(family("C", lang)) == set(CODES)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("code", CODES)
def test_entries_are_whole(code, lang):
    title, text, mend, cause = entry(code, lang)
    assert not fields(title) | fields(cause)
    assert fields(mend) <= set(CODES[code].params), "explained without the sides"
    assert (fields(text) | fields(mend)) - ROLES == set(CODES[code].params)
    assert fields(text) & ROLES in ({"sides"}, {"one"}, {"one", "others"}, {"others"}), "the sides are named"
    assert all(each.endswith(("。", ".")) for each in (text, mend, cause))
    assert cause.count("。" if lang == "zh" else ". ") >= (2 if lang == "zh" else 1), "why it matters, and what else explains it"
    for each in (title, text, mend, cause):
        each.encode("gbk")


@pytest.mark.parametrize("lang", LANGS)
def test_every_side_that_is_a_dossier_is_named_by_its_folder(lang):
    found = everything_told()
    assert found
    for each in found:
        text = hint_text(each, lang)
        assert "{" not in text + hint_mend(each, lang)
        folders = list(dict.fromkeys(side.folder for side in each.sides if side.folder))
        assert all(folder in text for folder in folders[:MOST]), each.code


def test_of_many_dossiers_the_first_are_named_and_all_are_counted():
    [found] = told(*(trace(str(number), phone="023-55550123") for number in range(MOST + 1)))
    labels = "、".join(f"{number}公司（{number}）" for number in range(MOST))
    assert hint_text(found, "zh") == f"{labels}等7个案卷的联系电话相同，尾号0123。"
    assert "5公司 (5) and others (7 dossiers) have the same telephone number, ending in 0123." in hint_text(found, "en")
    [found] = told(*(trace(str(number), phone="023-55550123") for number in range(MOST)))
    assert hint_text(found, "zh").startswith("0公司（0）、")
    assert "、4公司（4）和5公司（5）的联系电话" in hint_text(found, "zh")
    assert "4公司 (4) and 5公司 (5) have" in hint_text(found, "en")


def test_of_many_names_the_first_are_said():
    rows = [{"姓名": f"李{number}", "出生年月": "1979-05"} for number in range(MOST + 1)]
    [found] = told(trace("甲", people=rows), trace("乙", people=rows))
    assert hint_text(found, "zh") == (
        "甲公司（甲）和乙公司（乙）的人员名单上都有李0、李1、李2、李3、李4、李5等，共7人，姓名和出生年月（或证书编号）相同。"
    )
    [found] = told(trace("甲", people=rows[:MOST]), trace("乙", people=rows[:MOST]))
    assert "李4、李5，共6人" in hint_text(found, "zh")


def test_a_telephone_number_stands_nowhere_in_what_is_told():
    [found] = told(trace("甲", phone="13912345678"), trace("乙", phone="13912345678"))
    for lang in LANGS:
        assert "1391" not in hint_text(found, lang) + hint_mend(found, lang)
    assert "13912345678" not in repr(found)


@pytest.mark.parametrize(
    ("folder", "name", "label"),
    [("jia", "甲公司", "甲公司（jia）"), ("jia", None, "jia"), ("", "旧公司", "旧公司"), ("", None, "rounds/2013.yaml")],
)
def test_what_a_side_is_called(folder, name, label):
    assert side_label(Side(folder=folder, name=name, place=Place(file="rounds/2013.yaml")), "zh") == label


def test_braces_in_a_name_are_no_template():
    one, other = (Side(folder=name, name="{x!r}", place=Place(file="x")) for name in ("{one}", "{0}"))
    text = hint_text(hint("C403", one, other, one, name="{name}"), "zh")
    assert text == "{x!r}（{one}）和{x!r}（{0}）的法定代表人都是“{name}”。"
