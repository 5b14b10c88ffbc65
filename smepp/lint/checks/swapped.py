"""An edited document held against the same one before it was edited (改稿与原稿): a fact of which another one stands in its place."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from smepp.lint.checks.citations import cited_in
from smepp.lint.facts import DAY, Fact, facts, plain
from smepp.lint.known import Known
from smepp.lint.rolls import Roll
from smepp.lint.sheet import Sheet, sheet_of
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name

ARTICLE = "条款"


def swapped(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Articles, telephones, meetings and the like that were put in the place of others; rows that changed places.

    What was only added or only left out is the editor's own business.
    """
    if known.made is None or known.made.problems:
        return
    made = sheet_of(known.made, replace(known, made=None))
    here, there = (list(_facts(each, known)) for each in (sheet, made))
    for name in dict.fromkeys(each.name for each in there):
        yield from _pairs(_without(here, there, name), _without(there, here, name))
    yield from _order(sheet.rolls, made.rolls)


def _facts(sheet: Sheet, known: Known) -> Iterator[Fact]:
    """All facts but those that checks of their own hold against what is known: the own number, the rules', the days of a period."""
    notice, programme = known.notice, known.programme
    own = {plain(each) for each in (notice.number if notice else None, programme.document if programme else None) if each}
    period = notice.period if notice else None
    lines = [sheet.parts.number.place] if sheet.parts.number else []
    for each in facts(sheet):
        days = each.name == DAY and period and "公示期" in each.passage.text
        if each.passage.place not in lines and each.value not in own and not days:
            yield each
    for cited in cited_in(sheet, programme) if programme else ():
        yield Fact(name=ARTICLE, said=cited.words, value=f"{cited.article}/{cited.item or 0}", passage=cited.passage)


def _without(some: Iterable[Fact], others: Iterable[Fact], name: str) -> list[Fact]:
    """The facts of a name that are not among others, each once."""
    known = {each.value for each in others if each.name == name}
    found = {each.value: each for each in reversed(list(some)) if each.name == name and each.value not in known}
    return list(reversed(found.values()))


def _pairs(new: list[Fact], lost: list[Fact]) -> Iterator[Problem]:
    for here, there in zip(new, lost, strict=False):
        if here.name == ARTICLE:
            yield problem("D206", here.passage.place, said=here.said, right=there.said)
        else:
            yield problem("D713", here.passage.place, name=here.name, said=here.said, right=there.said)


def _order(here: tuple[Roll, ...], there: tuple[Roll, ...]) -> Iterator[Problem]:
    """The first row that stands elsewhere, in lists that name the same platforms."""
    for one, other in zip(here, there, strict=False):
        names, wanted = ([(same_name(each.platform), same_name(each.operator)) for each in roll.entries] for roll in (one, other))
        if names == wanted or sorted(names) != sorted(wanted):
            continue
        row = next(index for index, pair in enumerate(zip(names, wanted, strict=True)) if pair[0] != pair[1])
        entry = one.entries[row]
        right = wanted.index(names[row]) + 1
        yield problem("D308", entry.at(one.platform), name=entry.platform, number=row + 1, wanted=right)
