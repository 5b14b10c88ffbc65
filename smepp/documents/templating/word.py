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
from smepp.model.flaw import Flaw, FlawCode

CODES: Mapping[str, FlawCode] = {
    reasons.UNKNOWN: FlawCode.UNKNOWN,
    reasons.SYNTAX: FlawCode.SYNTAX,
    reasons.UNCLOSED: FlawCode.UNCLOSED,
    reasons.FULL_WIDTH: FlawCode.FULL_WIDTH,
    reasons.FORBIDDEN: FlawCode.FORBIDDEN,
    reasons.NO_DOCUMENT: FlawCode.NO_DOCUMENT,
    reasons.TORN: FlawCode.TORN,
    reasons.FAILED: FlawCode.FAILED,
}


def read_word(template: Path, file: str, known: Mapping[str, Variable | None]) -> list[Flaw]:
    """What is wrong with it before it is filled in; `file` is its path from the folder of templates. Raises OSError."""
    try:
        parts = sources(template)
    except TemplateError as error:
        return [_flaw(error, file)]
    return [
        Flaw(
            code=FlawCode.UNKNOWN,
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
