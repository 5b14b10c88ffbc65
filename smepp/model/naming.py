"""Which attachments (附件) a file names."""

from collections.abc import Iterator
from typing import Any

from smepp.model.place import Route

KEY = "附件"


def named_attachments(root: Any) -> Iterator[tuple[Route, str]]:
    """Each path under a key 附件, at any depth, with the route to it, in the order of the file.

    A list gives one path an item, a text alone is one path; values that are no text are left out.
    """
    waiting: list[tuple[Route, Any, bool]] = [((), root, False)]
    while waiting:
        route, value, named = waiting.pop()
        if isinstance(value, str):
            if named:
                yield route, value
        elif isinstance(value, dict):
            inside = [((*route, key), each, key == KEY) for key, each in value.items() if isinstance(key, str)]
            waiting.extend(reversed(inside))
        elif isinstance(value, list):
            waiting.extend(reversed([((*route, index), each, named) for index, each in enumerate(value)]))
