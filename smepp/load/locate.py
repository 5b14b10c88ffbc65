"""Places to lines and columns, on demand: only files that have something to report are walked again."""

from functools import lru_cache
from typing import TYPE_CHECKING

from smepp.load.decode import lenient
from smepp.load.strict.limits import MAX_BYTES
from smepp.load.strict.source import Source
from smepp.model.place import Place, Position, Route

if TYPE_CHECKING:
    from smepp.load.strict.positions import Spot


def locate(data: bytes, place: Place) -> Position | None:
    """Line and column (from 1, in characters) of a place in its file's bytes, with the line itself; None for an empty file.

    A route that ends early in the file leads to its deepest ancestor there is; where nothing could be parsed, to line 1.
    Asking for place after place of one file costs one walk through it.
    """
    if not data:
        return None
    source, spots = _walked(data)
    line, column = place.at or _resolved(source, spots, place)
    return Position(line=line, column=column, excerpt=source.line(line))


@lru_cache(maxsize=2)
def _walked(data: bytes) -> tuple[Source, dict[Route, "Spot"]]:
    from smepp.load.strict.positions import find  # the YAML library is loaded with the first file

    source = Source(lenient(data))
    return source, find(source) if len(data) <= MAX_BYTES else {}


def _resolved(source: Source, spots: dict[Route, "Spot"], place: Place) -> tuple[int, int]:
    spot = spots.get(place.route)
    if spot is not None:
        return source.position(spot.key if place.on_key else spot.value)
    ancestors = (spots.get(place.route[:length]) for length in range(len(place.route) - 1, -1, -1))
    return next((source.position(ancestor.key) for ancestor in ancestors if ancestor), (1, 1))
