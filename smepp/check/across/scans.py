"""The same attachment (附件), to the last byte, in the dossiers of several applicants."""

from collections import defaultdict
from collections.abc import Iterator

from smepp.check.across.compared import Compared, in_several
from smepp.model.hint import Hint, hint
from smepp.model.trace import Scan

Held = dict[int, Scan]
"""An attachment by the number of each dossier that holds it."""


def scans(compared: Compared) -> Iterator[Hint]:
    """One hint for each set of dossiers, with all that they share. Small files count too: what is blank in both is worth a look."""
    scanned = ((number, each) for number, trace in enumerate(compared.traces) for each in trace.scans)
    same = in_several(((each.size, each.sha256), number, each) for number, each in scanned)
    sets: dict[tuple[int, ...], list[Held]] = defaultdict(list)
    for found in same.values():
        if compared.strangers(found):
            sets[tuple(found)].append(found)
    return (_hint(numbers, shared, compared) for numbers, shared in sets.items())


def _hint(numbers: tuple[int, ...], shared: list[Held], compared: Compared) -> Hint:
    """In the order of the first dossier's files."""
    files = sorted(shared, key=lambda each: each[numbers[0]].path)
    sides = (compared.side(number, each[number].place) for number in numbers for each in files)
    names = tuple(each[numbers[0]].path for each in files)
    return hint("C301", *sides, files=names, count=len(names))
