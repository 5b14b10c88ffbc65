"""Chance that is the same on every machine and Python version."""

import hashlib
from collections.abc import Iterator, Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Draws that follow from a seed alone.

    Hashes instead of `random`: of that module only `random()` is promised to stay the same between versions, and it gives floats.
    """

    def __init__(self, seed: str) -> None:
        self._seed = seed
        self._drawn = 0

    def below(self, limit: int) -> int:
        """Give a number from 0 up to but not including `limit`."""
        self._drawn += 1
        digest = hashlib.sha256(f"{self._seed}/{self._drawn}".encode()).digest()
        return int.from_bytes(digest[:8], "big") % limit

    def between(self, low: int, high: int) -> int:
        """Give a number from `low` to `high`, both included."""
        return low + self.below(high - low + 1)

    def chance(self, percent: int) -> bool:
        """Say yes in `percent` of a hundred cases."""
        return self.below(100) < percent

    def pick(self, choices: Sequence[T]) -> T:
        """Give one of the choices."""
        return choices[self.below(len(choices))]

    def shuffled(self, items: Sequence[T]) -> list[T]:
        """Give the items in another order."""
        left = list(items)
        return [left.pop(self.below(len(left))) for _ in range(len(left))]

    def some(self, items: Sequence[T], number: int) -> list[T]:
        """Give `number` different items (all of them when there are fewer), in drawn order."""
        return self.shuffled(items)[:number]

    def dealt(self, items: Sequence[T]) -> Iterator[T]:
        """Give the items in drawn order without end, none of them again before all have come."""
        while True:
            yield from self.shuffled(items)

    def fork(self, name: str) -> "Dice":
        """Give dice of their own for one part, so that a change in one part leaves the others as they were."""
        return Dice(f"{self._seed}/{name}")
