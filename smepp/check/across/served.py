"""A firm served that is itself an applicant of the round."""

from collections import defaultdict
from collections.abc import Iterator

from smepp.check.across.compared import Compared
from smepp.model.hint import Hint, hint
from smepp.model.place import Place
from smepp.model.trace import Firm, Mention


def served(compared: Compared) -> Iterator[Hint]:
    """For each applicant, by code or name, all whose lists it is on; its own list is looked at with the dossier itself."""
    applicants: dict[str, tuple[int, Mention]] = {}
    for number, trace in enumerate(compared.traces):
        for each in (*trace.operators, *trace.codes):
            applicants.setdefault(each.key, (number, each))
    listed: dict[int, dict[int, Place]] = defaultdict(dict)
    for number, trace in enumerate(compared.traces):
        for firm in trace.firms:
            found = _applicant(firm, applicants)
            if found is not None and compared.strangers((found, number)):
                listed[found].setdefault(number, firm.place)
    for number, places in listed.items():
        trace = compared.traces[number]
        own = next(iter((*trace.operators, *trace.codes))).place
        others = (compared.side(other, place) for other, place in places.items())
        yield hint("C503", compared.side(number, own), *others)


def _applicant(firm: Firm, applicants: dict[str, tuple[int, Mention]]) -> int | None:
    found = (applicants.get(firm.mark) if firm.mark else None) or applicants.get(firm.key)
    return found[0] if found else None
