"""The papers of one dossier in the round's output, written by whichever process assessed it."""

from pathlib import Path

from smepp.jobs.check import Checked
from smepp.model.entry import Entry


def write_papers(done: Checked, entry: Entry, folder: Path) -> None:
    """Raises OSError when they cannot be written."""
