"""The list of titles as a workbook."""

from datetime import date

from smepp.documents.workbooks.book import workbook
from smepp.documents.workbooks.table import Cell, Column, Table
from smepp.messages.days import plain_day
from smepp.messages.words import word
from smepp.messages.workbooks import label
from smepp.model.roster import Listed, Roster
from smepp.wording.acting import doubt

SHEET = "名单"
WIDTHS = (("roster.number", 24), ("roster.platform", 32), ("roster.operator", 32), ("roster.district", 16))
DAYS = (("roster.recognised", 12), ("roster.confirmed", 12), ("roster.due", 10))


def roster_xlsx(roster: Roster) -> bytes:
    """One sheet, in the order of the list."""
    return workbook((_table(roster),), roster.on)


def _table(roster: Roster) -> Table:
    said = [
        _authority(roster),
        word("roster.on", "zh", on=plain_day(date.fromisoformat(roster.on), "zh"), n=len(roster.lines)),
        word("roster.order", "zh"),
        *([word("roster.incomplete", "zh")] if roster.incomplete else []),
    ]
    return Table(
        sheet=SHEET,
        title=word("roster.title", "zh", honour=roster.honour),
        line="      ".join(each for each in said if each),
        columns=(
            Column(title=label("number"), width=6, centre=True),
            *(Column(title=word(key, "zh"), width=width, code=True) for key, width in WIDTHS),
            *(Column(title=word(key, "zh"), width=width, centre=True, code=True) for key, width in DAYS),
        ),
        rows=tuple(_row(number, each) for number, each in enumerate(roster.lines, start=1)),
    )


def _authority(roster: Roster) -> str:
    if roster.acting.name:
        return word("roster.authority", "zh", authority=roster.acting.name)
    return doubt(roster.acting, roster.on, "zh") or ""


def _row(number: int, each: Listed) -> tuple[Cell, ...]:
    due = word("roster.year", "zh", year=each.due) if each.due else None
    return (number, each.number, each.platform, each.operator, each.district, each.recognised, each.confirmed, due)
