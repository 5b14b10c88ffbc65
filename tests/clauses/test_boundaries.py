"""Every computed clause at, just below and just above its threshold, in every region, made from the programmes' data."""

from calendar import isleap
from datetime import date, timedelta
from typing import Any

import pytest

from smepp.check.clauses import find
from smepp.check.region import thresholds_for
from smepp.model.finding import Open
from smepp.model.outcome import Outcome
from tests.clauses.builder import STEPS, context, facts, put, since, step_of, with_figure
from tests.clauses.conftest import clause_cases, regions

DIRECTIONS = {"不低于": 1, "不少于": 1, "以上": 1, "不超过": -1, "以下": -1}


@pytest.mark.parametrize(("programme", "clause"), clause_cases("字段", "比例", "计数", "份额"))
def test_threshold_is_included_and_its_neighbours_fall_on_their_sides(programme, clause):
    good = DIRECTIONS[clause.word]
    for region in regions(programme):
        ctx = context(programme, region=region)
        [threshold] = thresholds_for(clause.thresholds, region, programme).values()
        step = STEPS.get(clause.operator, step_of(clause))
        for shift, outcome in ((0, Outcome.MET), (-step, Outcome.NOT_MET), (step, Outcome.MET)):
            figure = threshold + good * shift
            found = find(clause, facts(with_figure(clause, figure, ctx)), ctx)
            assert found.outcome is outcome, (region, figure)
            assert found.margin == shift


@pytest.mark.parametrize(("programme", "clause"), clause_cases("字段", "计数"))
def test_unknown_region_is_undecided_between_the_thresholds_only(programme, clause):
    thresholds = sorted(set(clause.thresholds.values()))
    ctx = context(programme, region=None)
    good = DIRECTIONS[clause.word]
    hardest, easiest = (thresholds[-1], thresholds[0]) if good > 0 else (thresholds[0], thresholds[-1])
    for figure, outcome in ((hardest, Outcome.MET), (easiest - good, Outcome.NOT_MET)):
        assert find(clause, facts(with_figure(clause, figure, ctx)), ctx).outcome is outcome
    if len(thresholds) > 1:
        between = find(clause, facts(with_figure(clause, easiest, ctx)), ctx)
        assert between.outcome is Outcome.UNDECIDED
        assert between.why_open is Open.FACTS
        assert any(place.route == ("推荐区县",) for place in between.measured.missing)


@pytest.mark.parametrize(("programme", "clause"), clause_cases("年限"))
@pytest.mark.parametrize("deadline", [date(2013, 2, 28), date(2016, 2, 29), date(2020, 2, 29), date(2015, 3, 1)])
def test_years_are_full_on_the_same_day(programme, clause, deadline):
    [years] = clause.thresholds.values()
    ctx = context(programme, year=deadline.year, deadline=deadline.isoformat())
    end = date(deadline.year - 1, 12, 31) if clause.operands["止"] == "上年末" else deadline
    last = max(day for day in _days(end, years) if _full(day, years) <= end)
    for shift, outcome in ((0, Outcome.MET), (-1, Outcome.MET), (1, Outcome.NOT_MET)):
        day = last + timedelta(days=shift)
        found = find(clause, facts(since(clause, day, ctx)), ctx)
        assert found.outcome is outcome
        assert found.margin == (end - _full(day, years)).days


def _days(end: date, years: int) -> list[date]:
    around = end.replace(year=end.year - years, day=min(end.day, 28))
    return [around + timedelta(days=shift) for shift in range(-3, 7)]


def _full(day: date, years: int) -> date:
    """The day on which the years are full: the same day, or the last of February."""
    lacking = (day.month, day.day) == (2, 29) and not isleap(day.year + years)
    return date(day.year + years, day.month, 28 if lacking else day.day)


@pytest.mark.parametrize(("programme", "clause"), clause_cases("序列"))
@pytest.mark.parametrize(
    ("figures", "outcome"),
    [
        ((10, 11), Outcome.MET),
        ((11, 10), Outcome.NOT_MET),
        ((10, 10), Outcome.UNDECIDED),
        ((9, 10, 11), Outcome.MET),
        ((10, 9, 11), Outcome.NOT_MET),
        ((10, 10, 11), Outcome.UNDECIDED),
        ((12, 10, 10), Outcome.NOT_MET),
        ((11,), Outcome.UNDECIDED),
    ],
)
def test_growth_year_by_year(programme, clause, figures, outcome):
    ctx = context(programme)
    operands = clause.operands
    years = range(ctx.year - len(figures), ctx.year)
    rows = [{operands["年份"]: year, operands["数值"]: figure} for year, figure in zip(years, figures, strict=True)]
    files: dict[str, Any] = {}
    put(files, operands["名单"], rows, ctx.words)
    found = find(clause, facts(files), ctx)
    assert found.outcome is outcome
    if outcome is Outcome.UNDECIDED:
        assert found.why_open is (Open.FACTS if len(figures) == 1 else Open.JUDGEMENT)


@pytest.mark.parametrize(("programme", "clause"), clause_cases("选项"))
def test_choice_is_met_by_each_allowed_word_and_by_no_other(programme, clause):
    ctx = context(programme)
    named = clause.operands.get("清单")
    allowed = programme.lists[named] if named else clause.thresholds["一般"]
    for word, outcome in [*((each, Outcome.MET) for each in allowed), ("别的", Outcome.NOT_MET)]:
        for value in (word, [word]):
            files: dict[str, Any] = {}
            put(files, clause.operands["字段"], value, ctx.words)
            assert find(clause, facts(files), ctx).outcome is outcome


@pytest.mark.parametrize(
    ("programme", "clause"), clause_cases("字段", "比例", "计数", "份额", "年限", "序列", "选项", "审查", "材料")
)
def test_without_facts_nothing_is_decided_and_what_is_missing_is_named(programme, clause):
    for region in regions(programme):
        found = find(clause, facts({}), context(programme, region=region))
        if found.applies:
            assert found.outcome is Outcome.UNDECIDED
            assert found.why_open is Open.FACTS
            assert found.measured.missing
