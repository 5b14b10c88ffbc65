"""In which state a platform stands, and what goes on beneath it (状态和它下面照办的状态)."""

from collections.abc import Iterator

from smepp.lifecycle.table import Index


class Standpoint:
    """The present state, over those that it interrupts: to mend something, say, while a re-review goes its way.

    The lowest level is a state of the common way; each above it is one that a step leads back from (原状态). What is told of a level
    that lies beneath another changes that level alone, unless it begins or ends the title: then nothing is left to go back to.
    """

    def __init__(self, table: Index, state: str) -> None:
        self._table = table
        self._levels: list[tuple[str, str | None]] = [(state, None)]

    @property
    def state(self) -> str:
        """The present state's id."""
        return self._levels[-1][0]

    @property
    def since(self) -> str | None:
        """The day on which the present state began; None for the first."""
        return self._levels[-1][1]

    @property
    def top(self) -> int:
        """The number of the present state's level, counted from 0."""
        return len(self._levels) - 1

    @property
    def beneath(self) -> tuple[str, ...]:
        """The states under the present one, the nearest first."""
        return tuple(state for state, _ in reversed(self._levels[:-1]))

    def open(self) -> Iterator[tuple[int, str, str | None]]:
        """The levels on which a step may be taken, with their states and since when: the present one, and those that it carries."""
        for level in range(self.top, -1, -1):
            state, since = self._levels[level]
            yield level, state, since
            if not self._table.states[state].carries:
                return

    def at(self, level: int) -> str:
        """The state of a level."""
        return self._levels[level][0]

    def under(self, level: int) -> str:
        """The state beneath a level; that of the level itself where there is none."""
        return self._levels[max(level - 1, 0)][0]

    def go(self, level: int, state: str, day: str) -> None:
        """Come to a state by a step that was taken on a level; one that is there already goes on since when it did."""
        was = self._levels[level][0]
        if state == was:
            return
        states, passing = self._table.states, self._table.passing
        if state in passing:
            self._levels = [each for each in self._levels if each[0] != state]
            self._levels.append((state, day))
        elif level == self.top or states[state].titled != states[was].titled:
            self._levels = [(state, day)]
        else:
            self._levels[level] = state, day

    def back(self, level: int, under: str, day: str) -> None:
        """Leave a level for what lies under it, which has become `under` by now."""
        top = level == self.top
        if level:
            del self._levels[level]
        at = max(level - 1, 0)
        self._levels[at] = under, day if top else self._levels[at][1]
