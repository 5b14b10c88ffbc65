"""What falls due in a year as CSV, in Chinese alone, as offices file it."""

from smepp.messages.words import word
from smepp.model.due import Dues
from smepp.printers.csv_text import dump
from smepp.wording.dues import counted, kind_name, state

HEADS = ("due.day", "due.left", "due.district", "due.platform", "due.operator", "due.what", "due.state")


def render(dues: Dues) -> str:
    """A line an item; the days that are left are a number."""
    rows = (
        (
            *(each.day, counted(each, dues.on), each.district, each.platform, each.operator),
            *(kind_name(each.kind, "zh"), state(each, dues.on, "zh")),
        )
        for each in dues.items
    )
    return dump([word(each, "zh") for each in HEADS], rows)
