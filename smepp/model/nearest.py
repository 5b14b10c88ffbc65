"""The right word nearest to a wrong one."""

from collections.abc import Iterable


def distance(one: str, other: str) -> int:
    """How many characters to insert, delete, replace or swap with their neighbour to turn one text into the other."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, char in enumerate(one, 1):
        line = [row]
        for column, wanted in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (char != wanted))
            swapped = row > 1 and column > 1 and char == other[column - 2] and one[row - 2] == wanted
            line.append(min(cost, before[column - 2] + 1) if swapped else cost)
        before, last = last, line
    return last[-1]


def nearest(word: str, choices: Iterable[str], *, limit: int = 200) -> str | None:
    """The choice that differs least, if less than half of the longer text differs; the first one of equals.

    Texts longer than `limit` have no nearest word: nobody mistypes so much of a name.
    """
    if len(word) > limit:
        return None
    best: tuple[int, str] | None = None
    for choice in choices:
        longest = max(len(word), len(choice))
        away = distance(word.casefold(), choice.casefold())
        if away * 2 < longest and (best is None or away < best[0]):
            best = (away, choice)
    return best[1] if best else None
