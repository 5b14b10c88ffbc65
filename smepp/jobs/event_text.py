"""The text of an event of a round (办理记录) as it is written into a file."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.jobs.scaffold.layout import STEP, comment_lines, value_text
from smepp.jobs.scaffold.shelf import Shelf
from smepp.load.lists.columns import CODES

UP = 2
"""How many folders an event lies below the workspace."""


def event_text(form: str, root: Mapping[str, Any], heading: str, schemas: Shelf) -> str:
    """The whole file; `form` is its schema's name, `heading` what the file is, `schemas` where editors find the schema.

    Mappings and lists may lie in one another.
    """
    lines = [schemas.modeline(form, UP), *comment_lines(heading), *_mapping(root, 0)]
    return "\n".join(lines) + "\n"


def _mapping(root: Mapping[str, Any], pad: int) -> Iterator[str]:
    for key, value in root.items():
        yield from _entry(key, value, " " * pad)


def _entry(key: str, value: Any, margin: str) -> Iterator[str]:
    """A key with its value; what lies below it is set in by a step from `margin`, of which a list's mark takes none."""
    if isinstance(value, Mapping):
        yield f"{margin}{key}:"
        yield from _mapping(value, len(margin) + STEP)
    elif isinstance(value, (list, tuple)):
        yield f"{margin}{key}:"
        for each in value:
            yield from _item(each, len(margin) + STEP)
    elif isinstance(value, str) and "\n" in value:
        yield from _block(f"{margin}{key}: ", value, len(margin) + STEP)
    else:
        yield f"{margin}{key}: {value_text(value, quoted=key in CODES)}"


def _item(item: Any, pad: int) -> Iterator[str]:
    mark = f"{' ' * pad}- "
    if isinstance(item, str) and "\n" in item:
        yield from _block(mark, item, pad + STEP)
        return
    if not isinstance(item, Mapping):
        yield f"{mark}{value_text(item)}"
        return
    for number, (key, value) in enumerate(item.items()):
        first, *rest = _entry(key, value, " " * (pad + STEP))
        yield first if number else f"{mark}{first.lstrip()}"
        yield from rest


def _block(before: str, text: str, pad: int) -> Iterator[str]:
    """A text of several lines as it stands: what an escape in quotes might be taken for, nobody has to know."""
    body = text.rstrip("\n")
    ending = len(text) - len(body)
    chomped = "-" if ending == 0 else "" if ending == 1 and body else "+"
    set_in = str(STEP) if text.startswith((" ", "\n")) else ""
    lines = text.split("\n") if ending == 0 else text[:-1].split("\n")
    yield f"{before}|{set_in}{chomped}"
    yield from (f"{' ' * pad}{each}" if each else "" for each in lines)
