"""Rounds to make workbooks of, and what stands in a workbook."""

import io
import re
import zipfile

from python_calamine import CalamineWorkbook

from smepp.jobs.programmes import default, governing
from smepp.model.assessment import Decision
from smepp.model.entry import Entry, Stage
from smepp.model.question import Asked
from smepp.model.review import Review

PROGRAMME = governing(default(), 2013, None, None)
CLAUSES = ("5.1.finances", "5.3.features", "6.2")
MARK = "ab" * 32


def entry(folder="a", **given):
    known = {"platform": f"{folder}平台", "operator": f"{folder}公司", "district": "江北区", "region": "一小时经济圈"}
    asked_for = {"slug": folder, "stage": Stage.APPLICATION, "kind": "首次申报", "decision": Decision.NEEDS_JUDGEMENT}
    return Entry(folder=folder, **{**known, **asked_for, **given})


def review(*entries, **given):
    known = {"year": 2013, "on": "2013-04-01", "deadline": "2013-02-28", "authority": "重庆市中小企业局"}
    programme = {"programme": PROGRAMME.id, "title": PROGRAMME.title, "document": PROGRAMME.document}
    return Review(entries=entries, **{**known, **programme, **given})


def asked(clauses=CLAUSES, evidence="依据"):
    return tuple(Asked(clause=each, evidence=evidence, fingerprint=MARK) for each in clauses)


def sheets(data):
    """The rows of each sheet by its name."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    return {name: book.get_sheet_by_name(name).to_python(skip_empty_area=False) for name in book.sheet_names}


def parts(data):
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        return {each: package.read(each).decode() for each in package.namelist()}


def sheet_xml(data, number=1):
    return parts(data)[f"xl/worksheets/sheet{number}.xml"]


def found(pattern, text):
    """All that a pattern finds, and at least something."""
    everything = re.findall(pattern, text)
    assert everything, pattern
    return everything
