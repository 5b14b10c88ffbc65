"""All checks over one document."""

from collections.abc import Callable, Iterator

from smepp.lint.checks.agreed import agreed
from smepp.lint.checks.annexes import annexes
from smepp.lint.checks.citations import citations
from smepp.lint.checks.counts import counts
from smepp.lint.checks.dates_written import dates_written
from smepp.lint.checks.elements import elements
from smepp.lint.checks.era import era
from smepp.lint.checks.gaps import gaps
from smepp.lint.checks.headings import headings
from smepp.lint.checks.leftovers import leftovers
from smepp.lint.checks.names import names
from smepp.lint.checks.numbers import days, numbers
from smepp.lint.checks.private import private
from smepp.lint.checks.publicity import publicity
from smepp.lint.checks.rows import rows
from smepp.lint.checks.rules_cited import rules_cited
from smepp.lint.checks.spelling import spelling
from smepp.lint.checks.sums import sums
from smepp.lint.checks.swapped import swapped
from smepp.lint.known import Known
from smepp.lint.sheet import Sheet, sheet_of
from smepp.model.codes import Level
from smepp.model.paper import PaperText
from smepp.model.problem import Problem

Check = Callable[[Sheet, Known], Iterator[Problem]]
CHECKS: tuple[Check, ...] = (
    leftovers,
    gaps,
    elements,
    numbers,
    days,
    publicity,
    dates_written,
    citations,
    rules_cited,
    counts,
    sums,
    rows,
    agreed,
    swapped,
    names,
    era,
    annexes,
    headings,
    private,
    spelling,
)
_LEVELS = (Level.ERROR, Level.WARNING, Level.ADVICE)


def examine(text: PaperText, known: Known) -> tuple[Problem, ...]:
    """What is wrong with a document: errors first, then as it stands in the document; nothing twice at one place.

    A document that could not be read has the problems of that and no others.
    """
    if text.problems:
        return text.problems
    sheet = sheet_of(text, known)
    found: dict[str, Problem] = {}
    for check in CHECKS:
        for each in check(sheet, known):
            found.setdefault(repr((each.code, each.place, each.params)), each)
    places = {each.place: number for number, each in enumerate(sheet.passages)}
    return tuple(sorted(found.values(), key=lambda each: (_LEVELS.index(each.level), places.get(each.place, -1))))
