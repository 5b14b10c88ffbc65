"""What stands under a clause's row."""

from collections.abc import Iterator

from smepp.model.finding import Finding
from smepp.printers.layout import Block, line
from smepp.wording.clause_notes import clause_notes
from smepp.wording.readers import Readers

INDENT = 4


def notes(finding: Finding, readers: Readers) -> Iterator[Block]:
    """The lines under a clause's row."""
    for text, style in clause_notes(finding, readers):
        yield line(text, style, indent=INDENT, hang=2)
