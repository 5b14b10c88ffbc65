"""The lines under a clause's row."""

from dataclasses import replace

from smepp.model.finding import Measured, Source
from smepp.model.quantity import exactly
from smepp.printers.clause_notes import notes
from smepp.wording.readers import Readers
from tests.printers.checks import printed
from tests.printers.factory import MET_RATIO, MET_YEARS, SHORT_STAFF, place
from tests.printers.programme import PROGRAMME

READERS = Readers(clauses={each.id: each for each in PROGRAMME.clauses}, programme=PROGRAMME, lang="zh")
STAFF = Source(place=place("从业人数"), value=18, declared=25, verified=True)


def said(finding) -> str:
    return printed(notes(finding, READERS))


def test_a_corrected_figure_that_the_clause_measures_has_its_unit():
    assert "申报25人，核实18人" in said(SHORT_STAFF)


def test_a_corrected_figure_that_is_part_of_a_share_is_no_percentage():
    measured = Measured(bounds=exactly(60), parts=(("qualified", 11), ("total", 18)), sources=(STAFF,))
    text = said(replace(MET_RATIO, measured=measured))
    assert "申报25，核实18" in text
    assert "25%" not in text


def test_parts_of_which_none_is_known_take_no_line():
    unknown = replace(MET_YEARS, measured=Measured(parts=(("on", None),)))
    assert "数据" in said(MET_YEARS)
    assert "数据" not in said(unknown)
