"""What a round leaves behind besides the papers of each dossier."""

from pathlib import Path

from smepp.model.programme import Programme
from smepp.model.review import Review
from smepp.printers.round_json import render

DATA = "review.json"


def write_results(folder: Path, review: Review, programme: Programme) -> None:
    """The page to begin with, the workbooks, and the data. Raises OSError when they cannot be written."""
    (folder / DATA).write_text(render(review, review.entries, "zh"), encoding="utf-8", newline="\n")
