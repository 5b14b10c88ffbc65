"""What a re-review's papers answer, and what comes of them."""

import pytest

from smepp.model.assessment import Decision
from smepp.model.finding import Open
from smepp.model.outcome import Outcome
from smepp.model.stage import Stage
from tests.rereview.world import EVALUATION, GONE, RULES, SUMMARY, asked, changed, codes, figure, of

ANSWERED = {
    "5.1.assets",
    "5.1.finances",
    "5.3.staff",
    "5.3.ratio",
    "5.4.firms",
    "5.4.growth",
    "5.4.satisfaction",
    "14.summary",
    "14.audit",
    "14.evaluation",
    "14.operation",
}


def test_good_papers_are_confirmed(fit):
    found = asked(fit)
    assert codes(found) == []
    assert found.decision is Decision.ELIGIBLE
    assert (found.stage, found.year, found.kind, found.deadline) == (Stage.REREVIEW, 2016, None, "2016-02-29")
    assert {each.clause for each in found.findings if each.outcome is Outcome.MET} == ANSWERED


def test_the_evaluation_is_never_taken_for_an_official_form(fit):
    assert any("占位" in each and "不是官方" in each for each in asked(fit).notes)


def test_what_the_papers_do_not_ask_is_not_asked_and_never_undecided(fit):
    found = asked(fit)
    assert {each.clause for each in found.findings} == {each.id for each in RULES.every_clause}
    rest = [each for each in found.findings if each.clause not in ANSWERED]
    assert len(rest) > 40
    for each in rest:
        assert not each.asked
        assert not each.applies
        assert each.why_open is None
    assert all(each.asked for each in found.findings if each.clause in ANSWERED)


def test_every_figure_comes_from_the_papers_of_the_year(fit):
    sources = [source for each in asked(fit).findings for source in each.measured.sources]
    assert sources
    assert {each.place.file.rpartition("/")[0] for each in sources} == {"rereview/2016"}


def test_a_platform_below_a_threshold_fails(unfit):
    found = asked(unfit)
    assert codes(found) == []
    assert found.decision is Decision.NOT_ELIGIBLE
    assert of(found, "5.4.firms").margin == -1
    assert of(found, "5.4.firms").required.region == "两翼"
    assert of(found, "5.4.growth").outcome is Outcome.NOT_MET


@pytest.mark.parametrize(
    ("name", "clause", "thresholds"),
    [
        ("资产总额", "5.1.assets", (1_000_000, 500_000)),
        ("从业人数", "5.3.staff", (20, 10)),
        ("服务中小企业数", "5.4.firms", (80, 30)),
    ],
)
def test_the_thresholds_are_those_of_the_region(fit, unfit, name, clause, thresholds):
    for dossier, threshold in zip((fit, unfit), thresholds, strict=True):
        for value, outcome in ((threshold, Outcome.MET), (threshold - 1, Outcome.NOT_MET)):
            assert of(asked(figure(dossier, name, value)), clause).outcome is outcome


def test_a_share_is_taken_exactly(fit):
    dossier = figure(figure(fit, "从业人数", 50), "学历职称同时具备人数", 5)
    for qualified, outcome in ((30, Outcome.MET), (29, Outcome.NOT_MET)):
        assert of(asked(figure(dossier, "学历职称具备其一人数", qualified)), "5.3.ratio").outcome is outcome


def test_every_reading_has_its_figures(fit):
    """The doubtful words are read as for an application, each from the figure that it needs."""
    found = of(asked(fit), "5.3.ratio")
    assert found.reading == "任一"
    shown = {each.reading: each.measured.bounds.low for each in found.alternatives}
    staff = 49
    assert {name: round(share * staff / 100) for name, share in shown.items()} == {"同时": 17, "分别": 19}


@pytest.mark.parametrize(
    ("name", "clause"),
    [
        ("资产总额", "5.1.assets"),
        ("从业人数", "5.3.staff"),
        ("学历职称具备其一人数", "5.3.ratio"),
        ("服务中小企业数", "5.4.firms"),
    ],
)
def test_an_absent_figure_is_undecided_and_named(fit, name, clause):
    found = asked(figure(fit, name, GONE))
    assert of(found, clause).outcome is Outcome.UNDECIDED
    assert of(found, clause).why_open is Open.FACTS
    assert {each.file for each in of(found, clause).measured.missing} == {EVALUATION}
    assert found.decision is Decision.RETURN
    assert "R107" in codes(found)


def test_without_a_year_the_figures_of_the_year_say_nothing(fit):
    found = asked(changed(fit, EVALUATION, ("年度",), GONE))
    assert {of(found, each).outcome for each in ("5.1.assets", "5.4.firms")} == {Outcome.UNDECIDED}


def test_growth_looks_at_the_years_before_the_re_review(fit):
    for firms, outcome in ((167, Outcome.NOT_MET), (168, Outcome.UNDECIDED), (169, Outcome.MET)):
        dossier = changed(figure(fit, "服务中小企业数", firms), SUMMARY, ("服务企业", 2, "家数"), firms)
        assert of(asked(dossier), "5.4.growth").outcome is outcome


def test_the_region_is_that_of_the_recommending_district(fit):
    dossier = changed(figure(fit, "从业人数", 10), "dossier.yaml", ("推荐区县",), "云阳县")
    assert of(asked(dossier), "5.3.staff").outcome is Outcome.MET
    unknown = of(asked(changed(dossier, "dossier.yaml", ("推荐区县",), GONE)), "5.3.staff")
    assert unknown.outcome is Outcome.UNDECIDED


def test_the_year_of_the_application_casts_no_doubt_on_a_re_review(unfit):
    """A slip in the cover's year is told, yet the re-review has its own."""
    found = asked(changed(unfit, "dossier.yaml", ("年度",), "二〇一三"))
    assert found.decision is Decision.NOT_ELIGIBLE
