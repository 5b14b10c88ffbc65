"""Filled opinion sheets, one or several, to the opinions in them."""

from collections.abc import Iterable, Iterator

from smepp.load.opinions.heads import heads
from smepp.load.opinions.sheet import Sheet
from smepp.load.workbook import Grid
from smepp.model.opinion import Oddity, Opinion, Opinions, Spot


def read_opinions(books: Iterable[tuple[str, Iterable[Grid]]], on: str) -> Opinions:
    """What the sheets of some workbooks, by the name of their files, say together; `on` is the day of asking (YYYY-MM-DD).

    Sheets without a table of opinions are passed over; a workbook must have one.
    """
    parts = [part for file, grids in books for part in _book(file, grids, on)]
    leaders = tuple(dict.fromkeys(each.leader for each in parts if each.leader))
    opinions, twice = _once([one for each in parts for one in each.opinions])
    oddities = [odd for each in parts for odd in each.oddities] + twice
    if len(leaders) > 1:
        oddities.append(Oddity(code="leaders_differ", at=Spot(file=""), params={"names": leaders}))
    return Opinions(
        opinions=opinions,
        leader=leaders[0] if leaders else None,
        leader_at=next((each.leader_at for each in parts if each.leader), None),
        folders=tuple(dict.fromkeys(one for each in parts for one in each.folders)),
        experts=tuple(one for each in parts for one in each.experts),
        oddities=tuple(oddities),
    )


def _book(file: str, grids: Iterable[Grid], on: str) -> Iterator[Opinions]:
    found = [Sheet(file, grid, head) for grid in grids if (head := heads(grid))]
    if not found:
        yield Opinions(oddities=(Oddity(code="no_table", at=Spot(file=file)),))
    yield from (each.read(on) for each in found)


def _once(opinions: Iterable[Opinion]) -> tuple[tuple[Opinion, ...], list[Oddity]]:
    """Each opinion once: copies of a sheet may repeat it, but not contradict it."""
    first: dict[tuple[str, str, str], Opinion] = {}
    twice: list[Oddity] = []
    for each in opinions:
        known = first.setdefault((each.folder, each.clause, each.who), each)
        if (known.outcome, known.why, known.mark) != (each.outcome, each.why, each.mark):
            twice.append(Oddity(code="said_twice", at=each.at, params={"who": each.who, "first": known.at}))
    return tuple(first.values()), twice
