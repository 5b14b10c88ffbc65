"""What is to be said of a happening that a step takes: objections that bear no name, papers that came late."""

from collections.abc import Callable, Iterator, Mapping

from smepp.lifecycle import dues, kinds
from smepp.lifecycle.ledger import Ledger
from smepp.model.life import Happening
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

Found = Iterator[Problem]


def remarks(kept: Ledger, each: Happening) -> tuple[Problem, ...]:
    """The problems of one happening that is taken; most have none."""
    told = REMARKS.get(each.kind)
    return tuple(told(kept, each)) if told else ()


def _objection(_: Ledger, each: Happening) -> Found:
    if each.params.get("anonymous"):
        yield problem("L201", each.place, date=each.date)


def _submitted(kept: Ledger, each: Happening) -> Found:
    year = each.year if each.kind == kinds.PASSED_ON else kept.subject.year
    deadline = dues.last_day(kept.rules, year).isoformat() if year else None
    if deadline and each.date > deadline:
        yield problem("L203", each.place, step=each.kind, date=each.date, deadline=deadline)


def _yearly(_: Ledger, each: Happening) -> Found:
    year, named = each.params.get("summary"), each.params.get("named")
    if year != named:
        place = Place(file=each.place.file, route=("年度",))
        yield problem("L208", place, year=year, file=each.place.file.rpartition("/")[2])


def _recognised(kept: Ledger, each: Happening) -> Found:
    if kept.subject.folder is None and each.date >= kept.rules.in_force:
        yield problem("L205", each.place, date=each.date)


REMARKS: Mapping[str, Callable[[Ledger, Happening], Found]] = {
    kinds.OBJECTED: _objection,
    kinds.SUBMITTED: _submitted,
    kinds.PASSED_ON: _submitted,
    kinds.YEARLY: _yearly,
    kinds.RECOGNISED: _recognised,
}
