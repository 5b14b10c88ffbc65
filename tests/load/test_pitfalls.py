"""Every slip is named in words at its own line and column, whichever parser is built in."""

import pytest
import yaml

from smepp.load.locate import locate
from smepp.load.strict import events, read
from smepp.messages import text
from smepp.model.codes import Level
from smepp.model.codes.load import CODES
from tests.load.rows import BLANKS, COLONS, LAYOUT, Row
from tests.load.rows_signs import CHARACTERS, REFUSED, SIGNS, VALUES

ROWS = COLONS | BLANKS | LAYOUT | SIGNS | REFUSED | VALUES | CHARACTERS
OF_WHOLE_FILES = {"Y001", "Y002", "Y003", "Y004", "Y005", "Y010", "Y011", "Y399"}


def told(row: Row) -> list[tuple[str, str, str]]:
    data = row.typed.encode()
    seen = []
    for problem in read(data, "01-application.yaml").problems:
        position = locate(data, problem.place)
        assert position is not None
        seen.append((f"{position.line}:{position.column}", problem.code, text(problem, "zh")))
    return seen


@pytest.fixture(params=["libyaml", "pure"], autouse=True)
def parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    assert yaml.__with_libyaml__
    if request.param == "pure":
        monkeypatch.setattr(events, "PARSER", yaml.SafeLoader)


@pytest.mark.parametrize("name", ROWS)
def test_first_word_is_the_cause_at_its_place(name: str) -> None:
    row = ROWS[name]
    assert told(row)[0] == (row.at, row.code, row.says)


@pytest.mark.parametrize("name", ROWS)
def test_error_leaves_no_value_and_warning_does(name: str) -> None:
    document = read(ROWS[name].typed.encode(), "f.yaml")
    assert (document.value is None) == any(problem.level is Level.ERROR for problem in document.problems)


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
@pytest.mark.parametrize("name", ROWS)
def test_line_ends_change_nothing(name: str, ending: str) -> None:
    row = ROWS[name]
    assert told(row._replace(typed=row.typed.replace("\n", ending)))[0] == (row.at, row.code, row.says)


def test_rows_and_codes_match() -> None:
    assert {row.code for row in ROWS.values()} | OF_WHOLE_FILES == set(CODES)


def test_excerpt_is_the_guilty_line() -> None:
    data = "x: 0\n名称：云联\nb: 2\n".encode()
    position = locate(data, read(data, "f.yaml").problems[0].place)
    assert position is not None
    assert position.excerpt == "名称：云联"


def test_duplicate_names_both_lines() -> None:
    (problem,) = read(b"a: 1\nb: 2\n  \na: 3\n", "f.yaml").problems
    assert (problem.place.at, problem.related[0].at) == ((4, 1), (1, 1))


def test_equal_slips_are_all_listed() -> None:
    assert [problem.place.at for problem in read("p:\n  a：1\n  b：2\n".encode(), "f.yaml").problems] == [(2, 4), (3, 4)]


def test_unexplained_breach_is_placed_by_the_parser() -> None:
    (problem,) = read(("k" * 1100 + ": 1\n").encode(), "f.yaml").problems
    assert (problem.code, problem.place.at) == ("Y399", (1, 1101))
    assert text(problem, "zh") == "从这里起不合 YAML 的格式，读不下去。"


@pytest.mark.parametrize("name", [*BLANKS, *LAYOUT])
def test_a_slip_of_the_layout_is_told_once(name: str) -> None:
    row = ROWS[name]
    assert len(told(row)) == 1


@pytest.mark.parametrize("blank", ["\u3000", "\xa0"])
def test_lines_that_cannot_fit_to_one_with_a_wrong_blank_are_not_blamed(blank: str) -> None:
    row = Row(f"a:\n  x: 1\n{blank}y: 2\n  z: 3\n", "", "", "")
    assert [at for at, _, _ in told(row)] == ["3:1"]


@pytest.mark.parametrize("typed", ["a: 甲\n  —— 引自乙\n", "a: |\n  － 甲\n  — 乙\n", "a: '－ 甲'\n", "a: －\n"])
def test_dashes_of_a_text_are_left_alone(typed: str) -> None:
    assert not read(typed.encode(), "f.yaml").problems
