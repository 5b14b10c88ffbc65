"""The workbooks keep to their format."""

import pytest
from openxml_audit import AppPrediction, OpenXmlValidator, predict

from smepp.documents.workbooks.opinions import opinions_xlsx
from smepp.documents.workbooks.summary import summary_xlsx
from smepp.model.office import Expert
from tests.documents.workbooks.made import PROGRAMME, asked, entry, review, sheets

NAMES = ("甲", "=1+1", "_x0041_", "a\x1bb", '<b>&"', "长" * 500)
ROUND = review(*(entry(f"d{number}", platform=name, operator=name, district=name) for number, name in enumerate(NAMES)))


BOOKS = {
    "summary": summary_xlsx(ROUND, PROGRAMME),
    "opinions": opinions_xlsx(ROUND, PROGRAMME, {each.folder: asked() for each in ROUND.entries}, (Expert(name="=甲"),)),
    "empty": opinions_xlsx(review(), PROGRAMME, {}),
}


@pytest.mark.parametrize("name", BOOKS)
def test_a_workbook_passes_the_audit(name, tmp_path):
    path = tmp_path / f"{name}.xlsx"
    path.write_bytes(BOOKS[name])
    result = OpenXmlValidator().validate(path)
    assert result.errors == []
    assert predict(result).prediction is AppPrediction.OPENS_CLEAN


def test_names_come_back_as_they_were():
    table = sheets(BOOKS["summary"])["评审汇总表"]
    assert [row[1] for row in table[3:]] == ["甲", "=1+1", "_x0041_", "ab", '<b>&"', "长" * 500]
