"""The list of valid titles as CSV, in Chinese alone, as offices file it."""

from smepp.messages.words import word
from smepp.model.roster import Roster
from smepp.printers.csv_text import dump

HEADS = (
    *("roster.number", "roster.platform", "roster.operator", "roster.district"),
    *("roster.recognised", "roster.confirmed", "roster.due"),
)


def render(roster: Roster) -> str:
    """A line a title; the year of the next re-review is a number."""
    return dump(
        [word(each, "zh") for each in HEADS],
        (
            (each.number, each.platform, each.operator, each.district, each.recognised, each.confirmed, each.due)
            for each in roster.lines
        ),
    )
