import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp import messages
from smepp.jobs.programmes import BUILT_IN
from smepp.load.programme import read_programme
from smepp.messages.words import words
from smepp.model.codes import CODES
from smepp.printers.explain import explain
from tests.printers.checks import assert_fit_for_a_console, printed
from tests.printers.programme import PROGRAMME

LANGS = ("zh", "en")
[*EDITIONS] = sorted(BUILT_IN.glob("*/*/programme.yaml"))
assert EDITIONS
MEASURES = read_programme(EDITIONS[0].parent)


def text_of(typed: str | None, lang="zh", programme=PROGRAMME) -> str:
    found = explain(programme, typed, lang)
    assert found.found, typed
    return printed(found.blocks)


def flat(text: str) -> str:
    return "".join(text.split())


@pytest.mark.parametrize("lang", LANGS)
def test_a_clause(golden, lang):
    golden(f"explain-clause.{lang}.txt", text_of("5.3.ratio", lang))


@pytest.mark.parametrize("lang", LANGS)
def test_an_article(golden, lang):
    golden(f"explain-article.{lang}.txt", text_of("5", lang))


@pytest.mark.usefixtures("own_codes")
@pytest.mark.parametrize("lang", LANGS)
def test_a_code(golden, lang):
    golden(f"explain-code.{lang}.txt", text_of("s901", lang))


@pytest.mark.parametrize("lang", LANGS)
def test_every_measure(golden, lang):
    golden(f"explain-measures.{lang}.txt", "".join(text_of(each.id, lang) for each in PROGRAMME.clauses))


@pytest.mark.parametrize(
    ("typed", "starts"),
    [
        ("5", "第五条"),
        ("第五条", "第五条"),
        ("第5条", "第五条"),
        ("五条", "第五条"),
        ("art. 5", "第五条"),
        ("9", "第九条"),
        ("5.3", "5.3.ratio"),
        ("5(3)", "5.3.ratio"),
        ("Art. 5(3)", "5.3.ratio"),
        ("第五条(三)", "5.3.ratio"),
        ("第五条（三）", "5.3.ratio"),
        ("第五条第（三）项", "5.3.ratio"),
        ("第五条第三项", "5.3.ratio"),
        (" ５．３ ", "5.3.ratio"),
        ("5.3.RATIO", "5.3.ratio"),
        ("5.3.staff", "5.3.staff"),
        ("专业人员比例", "5.3.ratio"),
        ("Share of Qualified Staff", "5.3.ratio"),
        ("2.p2", "2.p2.open"),
        ("第二条第二款", "2.p2.open"),
        ("art. 2 para. 2", "2.p2.open"),
        ("第八条（十）", "8.10"),
        ("8.1", "8.1  "),
        ("6.p1", "6.p1"),
    ],
)
def test_the_ways_to_name_a_clause(typed, starts):
    assert text_of(typed).startswith(starts)


def test_an_item_explains_all_its_clauses_and_no_other():
    assert re.findall(r"^[0-9][0-9a-z._]*", text_of("5.1"), re.MULTILINE) == ["5.1.assets", "5.1.operation", "5.1.finances"]
    assert re.findall(r"^[0-9][0-9a-z._]*", text_of("8.1"), re.MULTILINE) == ["8.1"]


@pytest.mark.parametrize(
    ("typed", "near"),
    [
        ("5.3.ration", "5.3.ratio"),
        ("专业人员比列", "专业人员比例"),
        ("Y1O1", "Y101"),
        ("第五条（四)）", "第五条（四）"),
        ("5.9", "5.1"),
    ],
)
def test_what_is_not_there_is_said_with_what_is_near(typed, near):
    found = explain(PROGRAMME, typed, "zh")
    assert not found.found
    assert near in flat(printed(found.blocks))


def test_what_is_not_there_is_answered_with_the_ways_to_ask(golden):
    golden("explain-unknown.zh.txt", printed(explain(PROGRAMME, "5.3.ration", "zh").blocks))


@given(st.text(max_size=40))
def test_anything_may_be_typed(typed):
    assert_fit_for_a_console_but_for_the_question(printed(explain(PROGRAMME, typed, "zh").blocks))


def assert_fit_for_a_console_but_for_the_question(text: str) -> None:
    assert all(each.isprintable() or each == "\u3000" for each in text.replace("\n", ""))


def test_the_words_stand_as_the_law_has_them():
    assert "其中大专及以上学历和中级及以上技术职称专业人员的比例不低于60%;" in flat(text_of("5.3.ratio", "en"))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("clause", MEASURES.clauses, ids=lambda each: each.id)
def test_every_clause_of_the_measures(clause, lang):
    text = text_of(clause.id, lang, MEASURES)
    assert_fit_for_a_console(text)
    assert flat(clause.words) in flat(text)
    assert all(flat(each.title) in flat(text) for each in clause.readings)
    assert all(flat(each.name) in flat(text) for each in clause.examples)
    assert f"measure.{clause.operator}" in words(lang)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("article", MEASURES.articles, ids=lambda each: str(each.number))
def test_every_article_of_the_measures(article, lang):
    text = text_of(str(article.number), lang, MEASURES)
    assert_fit_for_a_console(text)
    assert flat(article.words) in flat(text)


@pytest.mark.parametrize("lang", LANGS)
def test_everything_is_listed(lang):
    text = text_of(None, lang, MEASURES)
    assert_fit_for_a_console(text)
    for each in (*(clause.id for clause in MEASURES.clauses), *CODES):
        assert re.search(rf"^  {re.escape(each)} ", text, re.MULTILINE), each


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("code", [code for code in CODES if code in messages.family(code[0], "zh")])
def test_every_code(code, lang):
    text = text_of(code, lang)
    assert_fit_for_a_console(text)
    assert flat(messages.entry(code, lang).cause) in flat(text)
    assert not any(f"{{{name}}}" in text for name in CODES[code].params)
    assert "{{" not in text
