"""How an editor finds the schema of each form, so that it completes and explains in Chinese."""

import json
from collections.abc import Iterable, Mapping
from typing import Any

from smepp.jobs.scaffold.optional import needed
from smepp.load.schemas import schema
from smepp.messages.scaffold import comment

COPIES = ".schemas"
"""The folder in a dossier that holds the schemas of its forms. Readers of dossiers pass over names with a leading dot."""
MODELINE = "# yaml-language-server: $schema="

Schema = Mapping[str, Any]


def schema_path(form: str) -> str:
    """Where a form's schema lies, relative to the form; `form` is its file name, as 05-personnel.yaml."""
    return f"{COPIES}/{form.removesuffix('.yaml')}.schema.json"


def modeline(form: str, up: int = 0) -> str:
    """The first line of a form that lies `up` folders below the dossier's own.

    The path in it holds no blank, since editors read it up to the first one.
    """
    return f"{MODELINE}{'../' * up}{schema_path(form)}"


def schema_copies(forms: Iterable[str]) -> Mapping[str, bytes]:
    """The schemas of some forms, by path in the dossier. Raises FileNotFoundError where there is no such form.

    A dossier carries them itself: it may lie on another drive than the program, and is sent from hand to hand. They are written
    out without references, because an editor shows the title of what is referred to instead of the field's own.
    """
    return {schema_path(each): _written(each) for each in forms}


def _written(form: str) -> bytes:
    lenient = _lenient(schema(form.removesuffix(".yaml")), may_be_blank=False)
    # Schemas hold a few numbers such as 92.5 as Decimal; a float of so few digits is written with the same ones.
    return f"{json.dumps(lenient, ensure_ascii=False, indent=1, default=float)}\n".encode()


def _lenient(node: Schema, *, may_be_blank: bool) -> Schema:
    """The schema for a form whose fields are all there: one that may be left out is no mistake when it is blank."""
    found = dict(node)
    if "properties" in node:
        found["properties"] = {
            name: _lenient(child, may_be_blank=may_be_blank or not needed(node, name))
            for name, child in node["properties"].items()
        }
    if "items" in node:
        found["items"] = _lenient(node["items"], may_be_blank=may_be_blank)
    if "allOf" in node:
        found["allOf"] = [_if_filled(each) for each in node["allOf"]]
    if "enum" in node:
        found.setdefault("errorMessage", comment("choose", choices="、".join(node["enum"])))
    return _blank_too(found) if may_be_blank else found


def _blank_too(node: dict[str, Any]) -> Schema:
    node.pop("minItems", None)
    types = node["type"] if isinstance(node["type"], list) else [node["type"]]
    words = {"enum": [*node["enum"], None]} if "enum" in node else {}
    return {**node, "type": [*types, "null"], **words}


def _if_filled(branch: Schema) -> Schema:
    """A condition that fields are given, as one that they are given and not blank; so for what it then asks for."""
    condition, then = branch["if"], branch.get("then", {})
    asked = {"then": _filled(then)} if "required" in then else {}
    return {**branch, "if": _filled(condition), **asked}


def _filled(node: Schema) -> Schema:
    blank = {"not": {"type": "null"}}
    return {**node, "properties": {**dict.fromkeys(node["required"], blank), **node.get("properties", {})}}
