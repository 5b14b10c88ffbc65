"""A Word template looked through and tried out."""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from smepp.documents.notices.variables import Variable
from smepp.documents.templating.names import unknown_names
from smepp.documents.word import error as reasons
from smepp.documents.word.engine import render_docx, sources
from smepp.documents.word.error import TemplateError
from smepp.documents.word.sandbox import environment
from smepp.documents.word.source import excerpt
from smepp.model.flaw import Flaw

CODES: Mapping[str, str] = {
    reasons.UNKNOWN: "flaw.unknown",
    reasons.SYNTAX: "flaw.syntax",
    reasons.UNCLOSED: "flaw.unclosed",
    reasons.FULL_WIDTH: "flaw.full_width",
    reasons.FORBIDDEN: "flaw.forbidden",
    reasons.NO_DOCUMENT: "flaw.no_document",
    reasons.TORN: "flaw.torn",
    reasons.FAILED: "flaw.failed",
}


def read_word(template: Path, file: str, known: Mapping[str, Variable | None]) -> list[Flaw]:
    """What is wrong with it before it is filled in; `file` is its path from the folder of templates. Raises OSError."""
    try:
        parts = sources(template)
    except TemplateError as error:
        return [_flaw(error, file)]
    return [
        Flaw(
            code="flaw.unknown",
            file=file,
            where=excerpt(text, each.line, each.name),
            params=each.params,
        )
        for text in parts.values()
        for each in unknown_names(environment().parse(text), known)
    ]


def fill_word(template: Path, file: str, contexts: Iterable[Mapping[str, Any]]) -> Iterator[Flaw]:
    """What goes wrong when it is filled in. Raises OSError."""
    for context in contexts:
        try:
            render_docx(template, context)
        except TemplateError as error:
            yield _flaw(error, file)


def _flaw(error: TemplateError, file: str) -> Flaw:
    return Flaw(code=CODES[error.reason], file=file, where=error.where, params={"nearest": "", **error.params})
