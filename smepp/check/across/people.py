"""The same people on the staff lists (人员名单) of two applicants."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import chain, combinations

from smepp.check.across.compared import Compared, in_several
from smepp.model.hint import Hint, hint
from smepp.model.trace import Person

MOST = 4
"""Lists on which a person may stand to be told pair by pair; a name on more of them says nothing by itself."""
ALIKE = 2
"""Names in common of two lists that are worth telling."""

Listed = dict[int, Person]
"""Somebody's row by the number of each dossier that lists this person."""
Pairs = dict[tuple[int, int], list[Listed]]


def people(compared: Compared) -> Iterator[Hint]:
    """Those of the same name and month of birth or certificate, then those who share a name only."""
    few, many = _told_apart(_indexed(compared, _certain), compared)
    for numbers, shared in chain(few.items(), many.items()):
        yield _hint("C201", numbers, shared, compared)
    alike, _ = _told_apart(_indexed(compared, lambda _: [""]), compared)
    for pair, shared in alike.items():
        known = {_name(each, pair) for each in few.get(pair, ())}
        left = [each for each in shared if _name(each, pair) not in known]
        if left and len(left) + len(known) >= ALIKE:
            yield _hint("C202", pair, left, compared, differing=sum(_born_apart(each, pair) for each in left))


def _certain(person: Person) -> list[str]:
    return [mark for mark in (person.birth, person.certificate) if mark]


def _indexed(compared: Compared, marks: Callable[[Person], Iterable[str]]) -> Iterable[Listed]:
    listed = ((number, person) for number, trace in enumerate(compared.traces) for person in trace.people)
    return in_several(((person.key, mark), number, person) for number, person in listed for mark in marks(person)).values()


def _told_apart(listed: Iterable[Listed], compared: Compared) -> tuple[Pairs, dict[tuple[int, ...], list[Listed]]]:
    """Whoever is on few lists by pairs of dossiers of different applicants, whoever is on many by all of these dossiers."""
    few: Pairs = defaultdict(list)
    many: dict[tuple[int, ...], list[Listed]] = defaultdict(list)
    for each in listed:
        if len(each) > MOST:
            if compared.strangers(each):
                many[tuple(each)].append(each)
            continue
        for pair in combinations(each, 2):
            if compared.strangers(pair):
                few[pair].append(each)
    return few, many


def _name(listed: Listed, numbers: tuple[int, ...]) -> str:
    return listed[numbers[0]].key


def _born_apart(listed: Listed, pair: tuple[int, int]) -> bool:
    one, other = (listed[number].birth for number in pair)
    return bool(one and other and one != other)


def _hint(code: str, numbers: tuple[int, ...], shared: list[Listed], compared: Compared, **params: object) -> Hint:
    """In the order of the first list, each row of it once: birth and certificate may both agree."""
    rows = {each[numbers[0]].row: each for each in shared}
    listed = [rows[row] for row in sorted(rows)]
    sides = (compared.side(number, each[number].place) for number in numbers for each in listed)
    names = tuple(each[numbers[0]].shown for each in listed)
    return hint(code, *sides, names=names, count=len(names), **params)
