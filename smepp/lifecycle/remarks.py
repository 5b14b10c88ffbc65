"""What is to be said of a happening that a step takes: objections that bear no name, papers that came late."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from smepp.lifecycle import kinds
from smepp.lifecycle.happenings import FORMERLY
from smepp.lifecycle.last_days import last_day
from smepp.lifecycle.ledger import Ledger
from smepp.model.life import Happening, Names
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name

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
    deadline = last_day(kept, year) if year else None
    if deadline and each.date > deadline.isoformat():
        yield problem("L203", each.place, step=each.kind, date=each.date, deadline=deadline.isoformat())


def _yearly(_: Ledger, each: Happening) -> Found:
    year, named = each.params.get("summary"), each.params.get("named")
    if year != named:
        place = Place(file=each.place.file, route=("年度",))
        yield problem("L208", place, year=year, file=each.place.file.rpartition("/")[2])


def _recognised(kept: Ledger, each: Happening) -> Found:
    if kept.subject.folder is None and each.date >= kept.rules.in_force:
        yield problem("L205", each.place, date=each.date)


def _listed(kept: Ledger, each: Happening) -> Found:
    """Told of the first list that a platform stands on, for the others follow it."""
    if "decision" not in each.params and kinds.APPROVED not in kept.done:
        yield problem("L230", each.place, step=each.kind, date=each.date)


def _changed(kept: Ledger, each: Happening) -> Found:
    names = kept.subject.names
    number = next((at for at, one in enumerate(names) if one.change and one.change.file == each.place.file), 0)
    if not number:
        return
    before, after = names[number - 1], names[number]
    for key, said in each.params.get("was", {}).items():
        known = before.platform if key == FORMERLY[0] else before.operator
        if known and same_name(said) != same_name(known):
            place = Place(file=each.place.file, route=(key,))
            yield problem("L231", place, field=key, said=said, known=known, date=each.date)
    if before.since == after.since and before.change and _both_rename(names[number - 2 : number + 1]):
        file = before.change.file.rpartition("/")[2]
        yield problem("L232", each.place, related=(before.change,), date=each.date, file=file)


def _both_rename(names: Sequence[Names]) -> bool:
    """Whether two changes in a row give another name to the same thing."""
    first, second, third = names
    return (first.platform != second.platform != third.platform) or (first.operator != second.operator != third.operator)


REMARKS: Mapping[str, Callable[[Ledger, Happening], Found]] = {
    kinds.OBJECTED: _objection,
    kinds.SUBMITTED: _submitted,
    kinds.PASSED_ON: _submitted,
    kinds.YEARLY: _yearly,
    kinds.RECOGNISED: _recognised,
    kinds.APPROVED: _listed,
    kinds.PUBLICISED: _listed,
    **dict.fromkeys((kinds.RENAMED, kinds.MERGED, kinds.BODY_CHANGED), _changed),
}
