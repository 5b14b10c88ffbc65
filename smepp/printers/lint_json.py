"""Documents looked through as JSON, version 1. Described by `schemas/lint-output.schema.json`."""

from collections.abc import Iterable
from pathlib import PurePath
from typing import Any

from smepp import messages
from smepp.messages import Lang
from smepp.model.examined import Examined
from smepp.model.place import Place
from smepp.model.problem import Problem
from smepp.printers.json_text import dump
from smepp.printers.json_values import plain
from smepp.wording.papers import COUNTED, PARTS, place_text

SCHEMA_VERSION = 1

Json = dict[str, Any]


def render(found: Iterable[Examined], lang: Lang) -> str:
    """The text of one run."""
    documents = [_document(each, lang) for each in found]
    return dump({"documents": documents, "language": lang, "schema_version": SCHEMA_VERSION})


def _document(found: Examined, lang: Lang) -> Json:
    return {
        "file": _named(found.file),
        "kind": found.kind.id if found.kind else None,
        "names_compared": found.held,
        "findings": [_finding(each, lang) for each in found.problems],
    }


def _named(typed: str) -> str:
    """A path as it was typed, of a full one the name alone: output is the same on every machine."""
    path = PurePath(typed)
    return path.name if path.is_absolute() else path.as_posix()


def _finding(problem: Problem, lang: Lang) -> Json:
    return {
        "code": problem.code,
        "level": problem.level.value,
        "place": _place(problem.place, lang),
        "message": messages.text(problem, lang),
        "mend": messages.mend(problem, lang),
        "params": {name: plain(value) for name, value in problem.params.items()},
    }


def _place(place: Place, lang: Lang) -> Json:
    """The steps of the route by name: numbers counted from 1."""
    numbers = {
        COUNTED[step]: after + 1
        for step, after in zip(place.route, place.route[1:], strict=False)
        if step in COUNTED and isinstance(after, int)
    }
    words = [step for step in place.route if isinstance(step, str) and step not in COUNTED]
    part = words.pop(0) if words and words[0].startswith(PARTS) else None
    return {
        "text": place_text(place, lang),
        "part": part,
        "paragraph": numbers.get("paper.paragraph"),
        "table": numbers.get("paper.table"),
        "row": numbers.get("paper.row"),
        "column": words[0] if words else None,
    }
