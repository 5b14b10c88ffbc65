"""What a round keeps of a dossier."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.jobs.check import check
from smepp.jobs.round.entry import entry_of, standing
from smepp.model.entry import Stage
from smepp.model.finding import Finding, Measured, Required
from smepp.model.outcome import Outcome
from smepp.model.quantity import Bounds
from smepp.wording.requirements import measured
from tests.cli.running import DOSSIERS, ON


def entry(name):
    done = check(DOSSIERS / name, ON)
    return done, entry_of(name, name, Stage.APPLICATION, done.assessment, done.values)


def found(*, bounds=None, value=None, required=20, margin=None, unit="人", outcome=Outcome.MET):
    return Finding(
        clause="5.3.staff",
        outcome=outcome,
        measured=Measured(bounds=bounds, value=value),
        required=Required(word="不少于", value=required, unit=unit),
        margin=margin,
    )


@pytest.mark.parametrize(
    ("margin", "share"), [(0, Fraction(0)), (-1, Fraction(-1, 20)), (5, Fraction(1, 4)), (Fraction(1, 3), Fraction(1, 60))]
)
def test_how_far_from_the_threshold(margin, share):
    made = standing(found(bounds=Bounds(20 + margin, 20 + margin), margin=margin))
    assert made is not None
    assert made.share == share
    assert (made.low, made.required, made.unit) == (20 + margin, 20, "人")


def test_a_figure_between_bounds_has_no_share():
    made = standing(found(bounds=Bounds(15, 25), outcome=Outcome.UNDECIDED))
    assert made is not None
    assert (made.low, made.high, made.share) == (15, 25, None)


def test_a_date_counts_in_days():
    made = standing(found(value="2011-02-01", required=2, margin=27, unit="年"))
    assert made is not None
    assert (made.low, made.high, made.required, made.unit) == (27, 27, 0, "天")
    assert made.share == Fraction(27, 730)


@pytest.mark.parametrize("required", [None, "是", ["甲"], 0])
def test_what_compares_no_figures_has_no_share(required):
    made = standing(found(bounds=Bounds(1, 1), required=required, margin=1))
    assert made is None or made.share is None


def test_an_example():
    done, made = entry("dadukou-jiancai")
    assert made.not_met == ("5.3.staff",)
    assert made.tightest is not None
    assert (made.tightest.clause, made.tightest.margin) == ("5.3.staff", -3)
    assert [year for year, _ in made.served] == sorted(year for year, _ in made.served)
    assert len(made.served) >= 2
    assert made.errors == len(done.assessment.errors)
    assert made.facts["从业人数"] == done.values["01-application.yaml"]["从业人数"]


def test_what_was_verified_goes_before_what_was_declared():
    """The summary is what the head of the bureau reads: a figure that somebody corrected must not come back in it."""
    _, made = entry("banan-mopei")
    assert made.facts["从业人数"] == 19


def test_figures_are_those_of_the_report():
    done, made = entry("yunlian-wuliu")
    findings = {each.clause: each for each in done.assessment.findings}
    assert len(made.standings) > 4
    for each in made.standings:
        assert each.outcome is findings[each.clause].outcome
        assert each.margin == findings[each.clause].margin
        assert measured(findings[each.clause].measured, findings[each.clause].required, "zh")


NUMBERS = st.one_of(st.integers(-(10**6), 10**6), st.decimals("-1e6", "1e6", places=2), st.fractions(-1000, 1000))


@given(NUMBERS, st.integers(1, 10**6))
def test_the_sign_of_a_share_is_that_of_its_margin(figure, required):
    margin = Fraction(figure) - required
    made = standing(found(bounds=Bounds(figure, figure), required=Decimal(required), margin=margin))
    assert made is not None
    assert made.share is not None
    assert (made.share > 0) - (made.share < 0) == (margin > 0) - (margin < 0)
