"""The report of one applicant (核对报告) in Word."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from smepp.documents.word.engine import render_docx


def report_docx(context: Mapping[str, Any], template: Path) -> bytes:
    """The report that the context of `documents.report` and a template make; raises TemplateError, OSError."""
    title = f"{context['平台名称']}　{context['词']['核对报告']}"
    return render_docx(template, context, title=title)
