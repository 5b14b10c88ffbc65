"""Places of problems, found in the text of their files when they are to be shown."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

from smepp.check.masking import mask
from smepp.load.locate import locate
from smepp.load.strict.limits import MAX_BYTES
from smepp.model.place import Place, Position

Locate = Callable[[Place], Position | None]


def places_in(path: Path) -> Locate:
    """Finds the places of problems of one file, whatever name they give it."""
    return places(lambda _: path)


def places(path_of: Callable[[str], Path | None]) -> Locate:
    """Finds places by the path of their file; those without one, or whose file cannot be read, have no position."""

    @cache
    def data(file: str) -> bytes | None:
        path = path_of(file)
        try:
            return _beginning(path) if path else None
        except OSError:
            return None

    def find(place: Place) -> Position | None:
        content = data(place.file)
        found = locate(content, place) if content is not None else None
        return replace(found, excerpt=mask(found.excerpt)) if found else None

    return find


def _beginning(path: Path) -> bytes:
    """As much as is ever read of a file."""
    with path.open("rb") as stream:
        return stream.read(MAX_BYTES + 1)
