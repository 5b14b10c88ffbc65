"""The JSON Schemas of the forms, with every reference replaced by what it refers to."""

import json
import re
from collections.abc import Iterator, Mapping
from decimal import Decimal
from functools import cache
from types import MappingProxyType
from typing import Any

from smepp.load.resources import schemas_folder
from smepp.model import forms
from smepp.model.forms import FILES, REREVIEW, REREVIEW_FILES
from smepp.model.title import EventKind

OFFICE = "office"
ROUND = "round"
CALENDAR = "calendar"
OF_REREVIEW = tuple(f"{REREVIEW}-{file.removesuffix('.yaml')}" for file in REREVIEW_FILES)
EVENTS = {
    EventKind.RETURN: "return",
    EventKind.REJECTION: "rejection",
    EventKind.ACCEPTANCE: "acceptance",
    EventKind.APPROVAL: "approval",
    EventKind.PUBLICITY: "publicity",
    EventKind.RECOGNITION: "recognition",
    EventKind.RECTIFICATION: "rectification",
    EventKind.REREVIEW: "rereview-result",
    EventKind.REVOCATION: "revocation",
    EventKind.CORRECTION: "correction-of-event",
    EventKind.DOCUMENT: "document",
}
"""Schemas of the events of a round (办理记录): which one holds is said by the file itself, not by its name."""
OBJECTION = "objection"
ANNUAL, INSPECTION, CHANGE = "annual", "inspection", "change"
OF_FOLDERS = {
    re.compile(rf"{forms.ROUNDS}/[0-9]{{4}}/{forms.OBJECTIONS}/[^/]+[.]yaml").fullmatch: OBJECTION,
    re.compile(rf"{forms.ANNUAL}/[0-9]{{4}}[.]yaml").fullmatch: ANNUAL,
    re.compile(rf"{forms.INSPECTIONS}/[^/]+[.]yaml").fullmatch: INSPECTION,
    re.compile(rf"{forms.CHANGES}/[^/]+[.]yaml").fullmatch: CHANGE,
}
"""Forms of which there may be many in a folder."""
FORMS = (
    *(file.removesuffix(".yaml") for file in FILES),
    *(OFFICE, ROUND, CALENDAR),
    *OF_REREVIEW,
    *EVENTS.values(),
    *OF_FOLDERS.values(),
)
"""The schemas of what people fill in; other schemas describe what the program itself writes."""

_YEAR_FILE = re.compile(r"(rounds|calendar)/[0-9]{4}\.yaml").fullmatch
_OF_YEAR = {"rounds": ROUND, "calendar": CALENDAR}
_REREVIEW_FILE = re.compile(r"rereview/[0-9]{4}/([a-z]+)\.yaml").fullmatch


class CircularReferenceError(ValueError):
    """A schema refers to itself, so that it cannot be written out in full."""


def schema(name: str) -> dict[str, Any]:
    """The schema of one kind of file, as `05-personnel`, without any `$ref` left.

    Keywords beside a `$ref` win over those of its target, so that a field has its own title. Read once a process; not to be
    changed by the caller. Raises FileNotFoundError for an unknown name.
    """
    return _inlined(f"{name}.schema.json")


@cache
def form_schemas() -> Mapping[str, dict[str, Any]]:
    """The schemas of all forms by name."""
    return MappingProxyType({name: schema(name) for name in FORMS})


def schema_for(path: str) -> str | None:
    """The schema's name for a file of a dossier or of the workspace, by its relative path; None where none applies."""
    name = path.removesuffix(".yaml")
    if name in FORMS and name not in (ROUND, CALENDAR, *OF_REREVIEW, *EVENTS.values(), *OF_FOLDERS.values(), path):
        return name
    of_rereview = _REREVIEW_FILE(path)
    if of_rereview:
        name = f"{REREVIEW}-{of_rereview[1]}"
        return name if name in OF_REREVIEW else None
    of_year = _YEAR_FILE(path)
    of_folder = next((form for fits, form in OF_FOLDERS.items() if fits(path)), None)
    if of_folder:
        return of_folder
    return _OF_YEAR[of_year[1]] if of_year else None


@cache
def known_keys(name: str) -> frozenset[str]:
    """All keys that a file of this kind may use, at whatever depth."""
    return frozenset(_keys(schema(name)))


def _keys(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        properties = node.get("properties", {})
        yield from properties
        for child in (*properties.values(), node.get("items")):
            yield from _keys(child)


@cache
def _inlined(file: str) -> dict[str, Any]:
    try:
        inlined: dict[str, Any] = _inline(_document(file), file)
    except RecursionError as error:
        raise CircularReferenceError(file) from error
    return inlined


@cache
def _document(file: str) -> dict[str, Any]:
    text = (schemas_folder() / file).read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads(text, parse_float=Decimal)
    return document


def _inline(node: Any, file: str) -> Any:
    if isinstance(node, list):
        return [_inline(item, file) for item in node]
    if not isinstance(node, dict):
        return node
    own = {key: _inline(value, file) for key, value in node.items() if key != "$ref"}
    if "$ref" not in node:
        return own
    where, _, pointer = node["$ref"].partition("#")
    return {**_target(where or file, pointer), **own}


@cache
def _target(file: str, pointer: str) -> dict[str, Any]:
    node: Any = _document(file)
    for key in pointer.strip("/").split("/"):
        node = node[key]
    target: dict[str, Any] = _inline(node, file)
    return target
