"""An edited document held against the same one before it was edited (改稿与原稿): a fact of which another one stands in its place."""

from collections.abc import Iterator
from dataclasses import replace
from difflib import SequenceMatcher

from smepp.lint.checks.citations import cited_in
from smepp.lint.checks.counts import counts
from smepp.lint.facts import DAY, Fact, facts, plain
from smepp.lint.known import Known
from smepp.lint.rolls import Roll
from smepp.lint.sheet import Sheet, sheet_of
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name

ARTICLE = "条款"
FEW = 2


def swapped(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Articles, telephones, meetings and the like that were put in the place of others; rows that changed places.

    What was only added or only left out is the editor's own business.
    """
    if known.made is None or known.made.problems:
        return
    made = sheet_of(known.made, replace(known, made=None))
    here, there = (list(_facts(each, known)) for each in (sheet, made))
    counted = {(each.place, str(each.params["said"])) for each in counts(sheet, known)}
    for name in dict.fromkeys(each.name for each in there):
        for new, old in _replaced(*([each for each in found if each.name == name] for found in (here, there))):
            if not any(new.place == place and new.said in said for place, said in counted):
                yield _told(new, old, known)
    yield from _order(sheet.rolls, made.rolls)


def _facts(sheet: Sheet, known: Known) -> Iterator[Fact]:
    """All facts but those that checks of their own hold against what is known: the own number, the rules', the days of a period."""
    notice, programme = known.notice, known.programme
    own = {plain(each) for each in (notice.number if notice else None, programme.document if programme else None) if each}
    period = notice.period if notice else None
    lines = [sheet.parts.number.place] if sheet.parts.number else []
    for each in facts(sheet):
        days = each.name == DAY and period and "公示期" in each.text
        if each.place not in lines and each.value not in own and not days:
            yield each
    for cited in cited_in(sheet, programme, bare=True) if programme else ():
        yield Fact(
            name=ARTICLE,
            said=cited.words,
            value=f"{cited.article}/{cited.item or 0}",
            text=cited.passage.text,
            place=cited.passage.place,
        )


def _replaced(here: list[Fact], there: list[Fact]) -> Iterator[tuple[Fact, Fact]]:
    """Facts with the ones in whose place they stand: one for one where only some differ, else laid side by side as texts are."""
    old, new = ([each.value for each in found] for found in (there, here))
    changed = [(one, other) for one, other in zip(here, there, strict=False) if one.value != other.value]
    if len(old) == len(new) and len(changed) <= FEW and sorted(old) != sorted(new):
        yield from changed
        return
    for tag, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "replace":
            yield from zip(here[first:last], there[start:end], strict=False)


def _told(new: Fact, old: Fact, known: Known) -> Problem:
    """An article on which documents of the kind rest is what the document itself is made of; anything else may have been mended."""
    rests_on = {str(each) for each in known.notice.kind.articles} if known.notice else set()
    if new.name == ARTICLE and old.value.partition("/")[0] in rests_on:
        return problem("D206", new.place, said=new.said, right=old.said)
    return problem("D713", new.place, name=new.name, said=new.said, right=old.said)


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
