"""Which attachments (附件) a file names."""

from collections.abc import Iterator
from typing import Any

from smepp.model.place import Route

KEY = "附件"


def named_attachments(root: Any) -> Iterator[tuple[Route, str]]:
    """Each path under a key 附件, at any depth, with the route to it, in the order of the file.

    A list gives one path an item, a text alone is one path; values that are no text are left out.
    """
    yield from _inside(root, (), named=False)


def _inside(value: Any, route: Route, *, named: bool) -> Iterator[tuple[Route, str]]:
    pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, child in pairs:
        here = step == KEY if isinstance(value, dict) else named
        if isinstance(child, (dict, list)):
            yield from _inside(child, (*route, step), named=here)
        elif here and isinstance(child, str):
            yield (*route, step), child
