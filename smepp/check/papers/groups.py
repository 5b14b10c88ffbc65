"""Rows of a list that share something, and the places of a problem about them."""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator

from smepp.check.papers.values import Row, human, place, text
from smepp.model.place import Place
from smepp.model.same import same_name

Numbered = tuple[int, Row]


def grouped(rows: Iterable[Numbered], key: Callable[[Row], Hashable | None]) -> Iterator[list[Numbered]]:
    """The rows that share a key with others, group by group; rows without a key are left out."""
    found: dict[Hashable, list[Numbered]] = defaultdict(list)
    for index, row in rows:
        mark = key(row)
        if mark is not None:
            found[mark].append((index, row))
    return (group for group in found.values() if len(group) > 1)


def name_in(column: str) -> Callable[[Row], str | None]:
    """The key of rows whose names in a column are the same name."""

    def key(row: Row) -> str | None:
        name = text(row.get(column))
        return same_name(name) if name else None

    return key


def distinct(group: Iterable[Numbered], column: str) -> tuple[str, ...]:
    """The different names in a column, each as it was first written."""
    names = [name for _, row in group if (name := text(row.get(column)))]
    return tuple({same_name(name): name for name in reversed(names)}.values())[::-1]


def numbers(group: Iterable[Numbered]) -> tuple[int, ...]:
    """The rows' numbers from 1."""
    return human(index for index, _ in group)


def repeated_at(file: str, table: str, group: list[Numbered], column: str) -> tuple[Place, tuple[Place, ...]]:
    """The column of the second row, and those of the others."""
    first, second, *others = (place(file, table, index, column) for index, _ in group)
    return second, (first, *others)


def all_at(file: str, table: str, indexes: Iterable[int], column: str) -> tuple[Place, tuple[Place, ...]]:
    """The column of the first row, and those of the others."""
    first, *others = (place(file, table, index, column) for index in indexes)
    return first, tuple(others)
