"""The contexts of the example dossiers' reports, and what an auditor of Office files says of a document."""

import tempfile
from functools import cache
from pathlib import Path

from openxml_audit import AppPrediction, OpenXmlValidator, predict

from smepp.documents.word.report import report_docx
from smepp.jobs.check import check
from smepp.jobs.report import context
from smepp.load.templates import template_path

ROOT = Path(__file__).parents[3]
TEMPLATE = template_path("report/report.docx", None)
DOSSIERS = sorted(each.parent.name for each in (ROOT / "dossiers").glob("*/dossier.yaml"))
ON = "2013-04-01"


@cache
def report_of(name, lang="zh"):
    done = check(ROOT / "dossiers" / name, ON)
    return context(done, ON, done.panel, lang=lang)


@cache
def document_of(name, lang="zh"):
    return report_docx(report_of(name, lang), TEMPLATE)


def faults_of(data):
    """What the audit finds; with nothing found it expects Word to open the file without a word."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "audited.docx"
        path.write_bytes(data)
        result = OpenXmlValidator().validate(str(path))
    assert bool(result.errors) or predict(result).prediction is AppPrediction.OPENS_CLEAN
    return [str(each) for each in result.errors]


def texts(value):
    """All texts of a context, line by line."""
    if isinstance(value, str):
        return [each.strip() for each in value.split("\n") if each.strip()]
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return [text for each in inside for text in texts(each)]


def replaced(value, change):
    """The context with all of its texts changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: replaced(each, change) for key, each in value.items()}
    return [replaced(each, change) for each in value] if isinstance(value, list) else value
