"""The same attachment (附件), to the last byte, in the dossiers of several applicants."""

from collections import defaultdict
from collections.abc import Iterator

from smepp.check.across.compared import Compared
from smepp.model.hint import Hint, hint
from smepp.model.trace import Scan


def scans(compared: Compared) -> Iterator[Hint]:
    """One hint for each set of dossiers, with all that they share. Small files count too: what is blank in both is worth a look."""
    same: dict[tuple[int, str], dict[int, Scan]] = defaultdict(dict)
    for number, trace in enumerate(compared.traces):
        for each in trace.scans:
            same[each.size, each.sha256].setdefault(number, each)
    sets: dict[tuple[int, ...], list[dict[int, Scan]]] = defaultdict(list)
    for found in same.values():
        if compared.strangers(found):
            sets[tuple(found)].append(found)
    for numbers, shared in sets.items():
        sides = (compared.side(number, found[number].place) for number in numbers for found in shared)
        files = tuple(found[numbers[0]].path for found in shared)
        yield hint("C301", *sides, files=files, count=len(files))
