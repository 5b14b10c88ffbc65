"""Which rows of a list are about one person or one firm, and which only may be."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field
from typing import Any

from smepp.check.measures.rows import Marks, Row, marks
from smepp.model.record import Record


class Entry(Record):
    """One person or firm as far as its marks tell: the rows that are surely about it, and those that may be (`perhaps`)."""

    marks: Marks
    rows: tuple[Row, ...]
    perhaps: tuple[Row, ...] = field(default=())


def people(rows: Any, keys: tuple[str, ...]) -> list[Entry]:
    """The people listed, each once: two rows are about one person when all of `keys` are the same.

    A row that lacks some of them may be about anybody who has the others; it is an entry only when nobody has. Rows without
    the first key are nobody's.
    """
    by_marks = _by_marks((row for row in _mappings(rows) if row.get(keys[0]) not in (None, "")), keys)
    supersets = dict(_supersets(by_marks, len(keys)))
    perhaps: dict[Marks, list[Row]] = defaultdict(list)
    for each, wider in supersets.items():
        for one in wider:
            perhaps[one] += by_marks[each]
    return [
        Entry(marks=each, rows=tuple(found), perhaps=tuple(perhaps[each]))
        for each, found in by_marks.items()
        if each not in supersets
    ]


def firms(rows: Any, keys: tuple[str, ...]) -> list[list[Entry]]:
    """The firms listed, in groups: whatever shares a mark, directly or through others, may be one firm.

    Rows with the same marks are about one firm, and so is a row with fewer marks if only one entry has these and more. A row
    without any mark is a group of its own.
    """
    rows = list(_mappings(rows))
    by_marks = _by_marks(rows, keys)
    unmarked = by_marks.pop(frozenset(), [])
    for each, wider in _supersets(by_marks, len(keys)):
        if len(wider) == 1:
            by_marks[wider[0]] = [*by_marks[wider[0]], *by_marks.pop(each)]
    entries = [Entry(marks=each, rows=tuple(found)) for each, found in by_marks.items()]
    return [*_groups(entries), *([Entry(marks=frozenset(), rows=(row,))] for row in unmarked if row)]


def _mappings(rows: Any) -> Iterator[Row]:
    return (row for row in (rows if isinstance(rows, list) else ()) if isinstance(row, Mapping))


def _by_marks(rows: Iterable[Row], keys: tuple[str, ...]) -> dict[Marks, list[Row]]:
    found: dict[Marks, list[Row]] = {}
    for row in rows:
        found.setdefault(marks(row, keys), []).append(row)
    return found


def _supersets(every: Iterable[Marks], most: int) -> list[tuple[Marks, list[Marks]]]:
    """Of what has fewer than `most` marks, those that others have too and more, with the widest of these."""
    every = list(every)
    fewer = [each for each in every if len(each) < most]
    holders: dict[tuple[str, str], list[Marks]] = defaultdict(list)
    for each in every if fewer else ():
        for mark in each:
            holders[mark].append(each)
    found = []
    for each in fewer:
        wider = [one for one in min((holders[mark] for mark in each), key=len, default=[]) if one > each]
        widest = [one for one in wider if not any(other > one for other in wider)]
        if widest:
            found.append((each, widest))
    return found


def _groups(entries: Iterable[Entry]) -> Iterable[list[Entry]]:
    """Entries joined by shared marks, in the order of the first of each."""
    parents: dict[tuple[str, str], tuple[str, str]] = {}

    def root(mark: tuple[str, str]) -> tuple[str, str]:
        while (parent := parents.setdefault(mark, mark)) != mark:
            parents[mark] = mark = parents[parent]
        return mark

    entries = list(entries)
    for entry in entries:
        first, *others = entry.marks
        for other in others:
            parents[root(other)] = root(first)
    groups: dict[tuple[str, str], list[Entry]] = defaultdict(list)
    for entry in entries:
        groups[root(next(iter(entry.marks)))].append(entry)
    return groups.values()
