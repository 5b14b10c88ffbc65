"""Places named for people: a gap in sixty rows of a list is one gap, with its rows."""

from collections.abc import Iterable, Iterator

from smepp.messages import Lang
from smepp.messages.values import show_route
from smepp.messages.words import word
from smepp.model.place import Place, Route

MOST_ROWS = 6


def gaps(places: Iterable[Place], lang: Lang) -> Iterator[tuple[str, str]]:
    """File and field (empty for the file as a whole) of each gap, with the rows (from 1) of the list that it is in."""
    rows: dict[tuple[str, Route], list[int]] = {}
    for place in dict.fromkeys(places):
        field: Route = tuple(step for step in place.route if isinstance(step, str))
        rows.setdefault((place.file, field), []).extend(step + 1 for step in place.route if isinstance(step, int))
    for (file, field), numbers in rows.items():
        yield file, _field(show_route(field), numbers, lang)


def _field(field: str, numbers: list[int], lang: Lang) -> str:
    if not numbers:
        return field
    key = "rows_more" if len(numbers) > MOST_ROWS else "rows"
    listed = word("join", lang).join(str(each) for each in numbers[:MOST_ROWS])
    return word("in_brackets", lang, main=field, more=word(key, lang, rows=listed, n=len(numbers)))
