"""The template of one applicant's report (核对报告), section by section."""

from tools.word.package import template
from tools.word.report.answers import articles, figures
from tools.word.report.head import decision, facts, title
from tools.word.report.panel import questions, signatures
from tools.word.report.papers import hints, materials, problems
from tools.word.report.people import readings, recommendation, verifications

NAME = "report/report.docx"


def report() -> bytes:
    """The file `templates/report/report.docx`."""
    sections = (
        title(),
        decision(),
        facts(),
        figures(),
        materials(),
        problems(),
        questions(),
        articles(),
        recommendation(),
        verifications(),
        readings(),
        hints(),
        signatures(),
    )
    return template("".join(sections), "核对报告", "{{ 平台名称 }}　{{ 词.核对报告 }}　{{ 核对日期 }}")
