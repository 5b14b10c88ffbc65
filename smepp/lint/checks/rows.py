"""The rows of a list (名单的行): numbered one after another, nobody twice."""

from collections.abc import Iterator

from smepp.lint.known import Known
from smepp.lint.rolls import NUMBER, Roll
from smepp.lint.sheet import Sheet
from smepp.model.numerals import number_of
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name


def rows(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Gaps in the numbering, and rows that repeat another."""
    del known
    for roll in sheet.rolls:
        yield from _numbering(roll)
        yield from _repeated(roll)


def _numbering(roll: Roll) -> Iterator[Problem]:
    """The first row whose number does not follow; a list in groups may begin again with 1."""
    before = 0
    for entry in roll.entries:
        number = number_of(entry.number.strip(" .．、")) if entry.number else None
        if number is None:
            return
        if number != before + 1 and not (number == 1 and before > 1):
            yield problem("D304", entry.at(NUMBER) if roll.headings else entry.place, number=entry.number, wanted=before + 1)
            return
        before = number


def _repeated(roll: Roll) -> Iterator[Problem]:
    seen: dict[tuple[str, str], int] = {}
    for number, entry in enumerate(roll.entries, 1):
        key = (same_name(entry.platform), same_name(entry.operator))
        if key in seen:
            yield problem("D305", entry.at(roll.platform or roll.operator), name=entry.name, first=seen[key])
        else:
            seen[key] = number
