"""An official document (公文) in Word."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from smepp.documents.word.engine import render_docx

TEMPLATE = "notices/{kind}/notice.docx"
"""Path of a kind's template from the folder of templates."""
DRAFT = "（草稿）"


def notice_docx(context: Mapping[str, Any], template: Path) -> bytes:
    """The document that the variables of a kind and a template make; its properties name the title, and that it is a draft.

    Raises TemplateError, OSError when the file cannot be read.
    """
    return render_docx(template, context, title=f"{DRAFT if context['草稿'] else ''}{context['标题']}")
