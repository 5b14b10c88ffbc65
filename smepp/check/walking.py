"""Following a programme's route through a file: keys, and rows picked by what their columns say."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.model.place import Route, Step
from smepp.model.programme import FieldRoute

NOTHING: Any = object()
"""What stands where there is nothing."""


def ends(root: Any, route: FieldRoute, words: Mapping[str, Any]) -> Iterator[tuple[Route, Any]]:
    """Where a route leads, and what stands there (`NOTHING` for nothing): once, and once more for each further row that fits.

    Where there is nothing, the route is as deep as the file goes, then the keys that are absent. `words` stand for values
    in row selectors (上年 → 2012).
    """
    yield from _ends(root, route, (), words)


def _ends(value: Any, route: FieldRoute, taken: tuple[Step, ...], words: Mapping[str, Any]) -> Iterator[tuple[Route, Any]]:
    if not route:
        yield taken, value
        return
    step, rest = route[0], route[1:]
    if isinstance(step, str):
        below = value.get(step, NOTHING) if isinstance(value, Mapping) else NOTHING
        yield from _ends(below, rest, (*taken, step), words)
        return
    fitting = _rows(value, {key: words.get(str(wanted), wanted) for key, wanted in step.items()})
    for row in fitting:
        yield from _ends(value[row], rest, (*taken, row), words)
    if not fitting:
        yield taken, NOTHING


def _rows(rows: Any, wanted: Mapping[str, Any]) -> list[int]:
    if not isinstance(rows, list):
        return []
    return [
        index
        for index, row in enumerate(rows)
        if isinstance(row, Mapping) and all(row.get(key) == value for key, value in wanted.items())
    ]
