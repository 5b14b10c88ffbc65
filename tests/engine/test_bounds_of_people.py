"""The share of qualified people between bounds, against every way in which the open facts could turn out."""

from fractions import Fraction
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.check.clauses import find, measure
from smepp.model.finding import Open
from smepp.model.outcome import Outcome
from smepp.model.programme import Reading
from tests.engine.parts import clause_by, context, facts, reading_of

CLAUSE = clause_by("比例")
THRESHOLD = Fraction(CLAUSE.thresholds["一般"])
COLUMNS = CLAUSE.operands["条件"]
QUALIFIED = {column: words[0] for column, words in COLUMNS.items()}
WORDS = {column: (words[0], "无", CLAUSE.operands["不明"], None) for column, words in COLUMNS.items()}
READINGS = {each.name: each for each in CLAUSE.readings}

rows = st.fixed_dictionaries(
    {"姓名": st.sampled_from(["甲", "乙"]), "出生年月": st.sampled_from(["1980-01", "1985-05", None])}
    | {column: st.sampled_from(words) for column, words in WORDS.items()}
)


def files(people: list[dict[str, Any]], staff: int) -> dict[str, Any]:
    listed = [{key: value for key, value in person.items() if value is not None} for person in people]
    return {"01-application.yaml": {"从业人数": staff}, "05-personnel.yaml": {"人员": listed}}


def answer(people, staff, reading: Reading | None = None):
    from smepp.model.people import Interpretation

    chosen = (
        {CLAUSE.id: Interpretation(clause=CLAUSE.id, reading=reading.name, authority="", document=None, when=None)}
        if reading
        else {}
    )
    return find(CLAUSE, facts(files(people, staff)), context(interpretations=chosen))


def identities(people):
    """Every way to say which rows are the same person: the full key decides; a row without a month may be anybody of its name."""
    options = []
    for index, person in enumerate(people):
        if person["出生年月"] is not None:
            options.append([(person["姓名"], person["出生年月"])])
            continue
        known = {(each["姓名"], each["出生年月"]) for each in people if each["姓名"] == person["姓名"] and each["出生年月"]}
        options.append([*sorted(known), (person["姓名"], f"new{index}"), (person["姓名"], "new")])
    return product(*options)


def qualifications(same_person):
    """Every pair of answers (by column) that the rows of one person allow."""
    by_column = []
    for column, good in QUALIFIED.items():
        known = {row[column] == good for row in same_person if row[column] not in (CLAUSE.operands["不明"], None)}
        by_column.append(sorted(known) or [False, True])
    return list(product(*by_column))


def shares(people, staff, join):
    """Every share that could be the true one."""
    found = set()
    for who in identities(people):
        persons = {each: [row for row, name in zip(people, who, strict=True) if name == each] for each in who}
        for answers in product(*(qualifications(each) for each in persons.values())):
            chosen = [list(answers)]
            for _ in range(max(0, len(persons) - staff)):
                chosen = [each[:n] + each[n + 1 :] for each in chosen for n in range(len(each))]
            for members in chosen:
                unlisted = staff - len(members)
                for extra in (
                    product(range(unlisted + 1), repeat=len(COLUMNS)) if join == "分别" else ((n,) for n in range(unlisted + 1))
                ):
                    found.add(_share(members, extra, staff, join))
    return found


def _share(members, extra, staff, join):
    if join == "分别":
        counts = [sum(each[n] for each in members) + extra[n] for n in range(len(COLUMNS))]
        return Fraction(100 * min(counts), staff)
    test = any if join == "任一" else all
    return Fraction(100 * (sum(test(each) for each in members) + extra[0]), staff)


@given(st.lists(rows, max_size=3), st.integers(1, 4), st.sampled_from(sorted(READINGS)))
def test_nothing_is_decided_that_could_turn_out_otherwise(people, staff, name):
    reading = READINGS[name]
    join = {**CLAUSE.operands, **reading.measure}["合并"]
    possible = {each >= THRESHOLD for each in shares(people, staff, join)}
    found = answer(people, staff, reading)
    if found.outcome is not Outcome.UNDECIDED:
        assert possible == {found.outcome is Outcome.MET}
    plain = all(each["出生年月"] for each in people) and len({(e["姓名"], e["出生年月"]) for e in people}) == len(people) <= staff
    if plain and len(possible) == 1:
        assert found.outcome is (Outcome.MET if possible == {True} else Outcome.NOT_MET)


def person(number, **more):
    return {"姓名": f"职工{number}", "出生年月": "1980-01", **dict.fromkeys(COLUMNS, "无"), **more}


def test_a_person_listed_twice_with_two_answers_counts_as_not_known():
    twice = [person(1, **QUALIFIED), person(1)]
    for people in (twice, twice[::-1]):
        found = answer(people, 1)
        assert found.outcome is Outcome.UNDECIDED
        assert found.why_open is Open.FACTS


def test_what_one_row_lacks_another_row_of_the_same_person_tells():
    column = next(iter(COLUMNS))
    blank = {**person(1), column: CLAUSE.operands["不明"]}
    assert answer([blank, person(1, **QUALIFIED)], 1).outcome is Outcome.MET


@pytest.mark.parametrize(
    ("listed", "qualified", "staff", "outcome"), [(15, 8, 12, "undecided"), (15, 15, 12, "met"), (20, 5, 12, "not_met")]
)
def test_of_more_people_listed_than_there_are_some_are_no_staff(listed, qualified, staff, outcome):
    people = [person(n, **(QUALIFIED if n < qualified else {})) for n in range(listed)]
    found = answer(people, staff)
    assert found.outcome.value == outcome
    assert found.measured.bounds.high <= 100


def test_the_reading_used_is_the_default_one():
    found = answer([person(1, **QUALIFIED)], 1)
    assert found.reading == CLAUSE.reading
    again = measure(CLAUSE, reading_of(CLAUSE), facts(files([person(1, **QUALIFIED)], 1)), context())
    assert again.bounds == found.measured.bounds


def test_names_that_differ_in_blanks_and_full_width_signs_only_are_the_same():
    one, other = person(1, 姓名="欧阳(小)  文"), person(1, 姓名="欧阳（小）文")
    found = answer([one, other], 2)
    assert dict(found.measured.parts)["listed"] == 1
