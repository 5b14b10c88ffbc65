"""The right word nearest to a wrong one."""

from collections.abc import Iterable
from os.path import commonprefix

LONGEST = 200
"""Characters of a text beyond which nobody mistypes a name."""


def distance(one: str, other: str, most: int) -> int:
    """How many characters to insert, delete, replace or swap with their neighbour to turn one text into the other.

    Once it is sure to exceed `most`, `most + 1`.
    """
    one, other = _middles(one, other)
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, char in enumerate(one, 1):
        line = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (char != wanted))
            swapped = row > 1 and column > 1 and char == other[column - 2] and one[row - 2] == wanted
            line.append(min(cost, before[column - 2] + 1) if swapped else cost)
        if min(*line, *last) > most:
            return most + 1
        before, last = last, line
    return min(last[-1], most + 1)


def nearest(word: str, choices: Iterable[str]) -> str | None:
    """The choice that differs least, capitals aside, if less than half of the longer text differs; the first one of equals."""
    if len(word) > LONGEST:
        return None
    best, found = LONGEST + 1, None
    for choice in choices:
        most = min(best, (max(len(word), len(choice)) + 1) // 2) - 1
        away = distance(word.casefold(), choice.casefold(), most)
        if away <= most:
            best, found = away, choice
    return found


def _middles(one: str, other: str) -> tuple[str, str]:
    """The two texts without what they begin and end with alike."""
    start = len(commonprefix((one, other)))  # noqa: RUF071 - letters are compared, not paths
    one, other = one[start:], other[start:]
    end = len(commonprefix((one[::-1], other[::-1])))  # noqa: RUF071 - letters are compared, not paths
    return one[: len(one) - end], other[: len(other) - end]
