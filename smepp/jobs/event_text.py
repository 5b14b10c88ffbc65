"""The text of an event of a round (办理记录) as it is written into a file."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.jobs.scaffold.editor import modeline
from smepp.jobs.scaffold.layout import STEP, comment_lines, value_text
from smepp.load.lists.columns import CODES

UP = 2
"""How many folders an event lies below that of the schemas."""


def event_text(form: str, root: Mapping[str, Any], heading: str) -> str:
    """The whole file; `form` is its schema's name, `heading` what the file is. Mappings and lists may lie in one another."""
    lines = [modeline(form, UP), *comment_lines(heading), *_mapping(root, 0)]
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
        yield f"{margin}{key}: {_folded(value)}"
    else:
        yield f"{margin}{key}: {value_text(value, quoted=key in CODES)}"


def _item(item: Any, pad: int) -> Iterator[str]:
    mark = f"{' ' * pad}- "
    if not isinstance(item, Mapping):
        yield f"{mark}{_folded(item) if isinstance(item, str) and chr(10) in item else value_text(item)}"
        return
    for number, (key, value) in enumerate(item.items()):
        first, *rest = _entry(key, value, " " * (pad + STEP))
        yield first if number else f"{mark}{first.lstrip()}"
        yield from rest


def _folded(text: str) -> str:
    """A text of several lines on one line, in double quotes, which alone can hold a line break."""
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n").replace("\t", "\\t")
    return f'"{escaped}"'
