"""One blank file: its form, what is filled in already, and the text of it."""

from collections.abc import Mapping, Sequence
from typing import Any

from smepp.jobs.scaffold.editor import modeline
from smepp.jobs.scaffold.form import form_text
from smepp.jobs.scaffold.notes import Schema, Sources
from smepp.jobs.scaffold.shelf import Shelf
from smepp.load.schemas import schema_for


def page(
    form: Schema, sources: Sources, filled: Mapping[str, Any], heading: str | None = None, *, schemas: Shelf | None = None
) -> bytes:
    """The bytes of the file of `sources`; without `schemas` it is named from the folder in which those for editors lie.

    `filled` holds values by field, and rows for lists; None is for what is not known. Raises KeyError for a file without a form.
    """
    file, up = sources.file, sources.file.count("/")
    text = form_text(
        form,
        sources,
        heading=heading or form["title"],
        modeline=schemas.modeline(form_of(file), up) if schemas else modeline(form_of(file), up),
        filled={name: value for name, value in filled.items() if value is not None},
    )
    return text.encode()


def form_of(file: str) -> str:
    """The name of the form of a file. Raises KeyError for one that has none."""
    found = schema_for(file)
    if found is None:
        raise KeyError(file)
    return found


def narrowed(form: Schema, key: str, word: str, fields: Sequence[str]) -> tuple[Schema, tuple[str, ...]]:
    """A form as it is when `key` says `word`: with only these fields, and those necessary that are so then.

    The fields of which one is enough come second.
    """
    required, either, others = [*form.get("required", ())], (), []
    for branch in form.get("allOf", ()):
        rule = branch["if"].get("properties", {}).get(key, {})
        if "const" not in rule:
            others.append(branch)
        elif rule["const"] == word:
            then = branch["then"]
            required += then.get("required", ())
            either = (*then.get("if", {}).get("required", ()), *then.get("else", {}).get("required", ()))
    properties = {name: node for name, node in form["properties"].items() if name in fields}
    return {**form, "properties": properties, "required": required, "allOf": others}, either
