"""Whether what is shown is what was printed, and showing it anew."""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches

GAP = "……"
ALIKE = 0.7
"""How much of a line must be as it was for it to be known again."""

Lines = Sequence[str]


def agrees(shown: Lines, printed: Lines) -> bool:
    """Whether the stretches between the gaps stand in what was printed, in their order; without a gap all of it must be equal."""
    first, *others = _stretches(shown)
    if not others:
        return list(first) == list(printed)
    if list(printed[: len(first)]) != list(first):
        return False
    at = len(first)
    for stretch in others[:-1]:
        found = _find(stretch, printed, at)
        if found is None:
            return False
        at = found + len(stretch)
    last = others[-1]
    return len(printed) - at >= len(last) and list(printed[len(printed) - len(last) :]) == list(last)


def renewed(shown: Lines, printed: Lines) -> list[str]:
    """What to show instead: each stretch from its first line to its last one, or those most like them, as they are printed now.

    A stretch that cannot be found by these lines stays as it was, for a person to look at.
    """
    first, *others = _stretches(shown)
    if not others:
        return list(printed)
    ends = _position(first[-1:], printed, 0)
    found = list(first) if ends is None else list(printed[: ends + 1])
    at = len(found)
    for number, stretch in enumerate(others):
        final = number == len(others) - 1
        new, at = _renewed(stretch, printed, at, final=final)
        found += [GAP, *new]
    return found


def _renewed(stretch: Lines, printed: Lines, at: int, *, final: bool) -> tuple[Lines, int]:
    start = _position(stretch[:1], printed, at)
    end = len(printed) - 1 if final else None if start is None else _position(stretch[-1:], printed, start)
    if not stretch or start is None or end is None:
        return stretch, at
    return printed[start : end + 1], end + 1


def _position(wanted: Lines, printed: Lines, at: int) -> int | None:
    """Where a line stands from `at` on, or else the line most like it; None for no line, or one that nothing is like."""
    if not wanted:
        return None
    later = printed[at:]
    [line] = wanted
    like = [line] if line in later else get_close_matches(line, later, n=1, cutoff=ALIKE)
    return at + list(later).index(like[0]) if like else None


def _find(stretch: Lines, printed: Lines, at: int) -> int | None:
    numbers = range(at, len(printed) - len(stretch) + 1)
    return next((number for number in numbers if list(printed[number : number + len(stretch)]) == list(stretch)), None)


def _stretches(shown: Lines) -> Iterator[list[str]]:
    stretch: list[str] = []
    for line in shown:
        if line == GAP:
            yield stretch
            stretch = []
        else:
            stretch.append(line)
    yield stretch
