"""What went wrong in a template, told so that an office finds the words to mend."""

import traceback
from collections.abc import Sequence
from typing import Any

from smepp.documents.word.error import (
    FAILED,
    FORBIDDEN,
    FULL_WIDTH,
    SYNTAX,
    UNCLOSED,
    UNKNOWN,
    TemplateError,
)
from smepp.documents.word.source import excerpt
from smepp.model.nearest import nearest

UNFINISHED = "Unexpected end of template"


def full_width(path: str, text: str, line: int) -> TemplateError:
    """A tag in full-width braces."""
    return TemplateError(path, excerpt(text, line), FULL_WIDTH)


def at_reading(path: str, text: str, error: Any) -> TemplateError:
    """A tag that Jinja cannot read."""
    said = _said(error)
    line = getattr(error, "lineno", None) or 1
    return TemplateError(path, excerpt(text, line), UNCLOSED if said.startswith(UNFINISHED) else SYNTAX, detail=said)


def at_rendering(path: str, text: str, name: str, error: Any, known: Sequence[str]) -> TemplateError:
    """A tag that cannot be filled: a name that is not there, a step that templates may not take, any other."""
    from jinja2.exceptions import SecurityError, TemplateSyntaxError

    line = _line(error, name)
    if hasattr(error, "choices"):
        wanted: str = error.name
        near = nearest(wanted, error.choices or known) or ""
        return TemplateError(path, excerpt(text, line, wanted), UNKNOWN, name=wanted, nearest=near)
    reason = FORBIDDEN if isinstance(error, SecurityError) else SYNTAX if isinstance(error, TemplateSyntaxError) else FAILED
    return TemplateError(path, excerpt(text, line), reason, detail=_said(error))


def _line(error: Exception, name: str) -> int:
    """The line of the template that was being filled."""
    found = [each.lineno for each in traceback.extract_tb(error.__traceback__) if each.filename == name]
    return (found[-1] if found else None) or 1


def _said(error: Exception) -> str:
    return str(error) or type(error).__name__
