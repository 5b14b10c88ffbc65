"""Places to lines and columns, on demand: only files that have something to report are walked again."""

from collections.abc import Iterable

from smepp.load.decode import lenient
from smepp.load.strict.limits import MAX_BYTES
from smepp.load.strict.source import Source
from smepp.model.place import Place, Position, Route


def locate(data: bytes, place: Place) -> Position | None:
    """Line and column (from 1, in characters) of a place in its file's bytes, with the line itself; None for an empty file.

    A route that ends early in the file leads to its deepest ancestor there is; where nothing could be parsed, to line 1.
    """
    return locate_all(data, [place])[0]


def locate_all(data: bytes, places: Iterable[Place]) -> list[Position | None]:
    """The same for many places in one file, which is then walked once. The result is in the order of the places."""
    if not data:
        return [None for _ in places]
    source, wanted = Source(lenient(data)), list(places)
    routes = [place.route for place in wanted if place.at is None]
    spots = _Spots(source, routes if len(data) <= MAX_BYTES else [])
    return [_position(source, place.at or spots.of(place)) for place in wanted]


class _Spots:
    def __init__(self, source: Source, routes: list[Route]) -> None:
        from smepp.load.strict.positions import find  # noqa: PLC0415 - the YAML library is loaded with the first file

        self.source = source
        self.found = find(source, routes) if routes else {}

    def of(self, place: Place) -> tuple[int, int]:
        spot = self.found.get(place.route)
        if spot is not None:
            return self.source.position(spot.key if place.on_key else spot.value)
        ancestors = (self.found.get(place.route[:length]) for length in range(len(place.route) - 1, -1, -1))
        return next((self.source.position(ancestor.key) for ancestor in ancestors if ancestor), (1, 1))


def _position(source: Source, at: tuple[int, int]) -> Position:
    return Position(line=at[0], column=at[1], excerpt=source.line(at[0]))
