"""The handbook's pages gone through from top to bottom."""

import tempfile
from collections.abc import Iterator
from pathlib import Path

from tools.handbook.blocks import Change, Command, steps
from tools.handbook.office import ROOT, Office
from tools.handbook.shown import agrees, renewed

FOLDER = ROOT / "docs" / "handbook"


def pages() -> list[Path]:
    """All pages, by name."""
    return sorted(FOLDER.glob("*.md"))


def gone_through(page: Path) -> Iterator[tuple[Command, list[str]]]:
    """Each command of a page with what it prints today. Raises ValueError for a step that cannot be taken."""
    found = list(steps(page.read_text(encoding="utf-8").split("\n")))
    if not any(isinstance(each, Command) for each in found):
        return
    with tempfile.TemporaryDirectory() as folder:
        office = Office(Path(folder) / "office")
        for step in found:
            if isinstance(step, Change):
                office.change(step)
            else:
                yield step, office.run(step.line)


def stale(page: Path) -> list[str]:
    """The commands whose output is not what the page shows, with the line of the page."""
    return [
        f"{page.name}:{command.start} {command.line}"
        for command, printed in gone_through(page)
        if not agrees(command.shown, printed)
    ]


def renew(page: Path) -> None:
    """Write the page with today's output, as far as that can be told."""
    lines = page.read_text(encoding="utf-8").split("\n")
    for command, printed in reversed(list(gone_through(page))):
        if not agrees(command.shown, printed):
            lines[command.start : command.end] = renewed(command.shown, printed)
    page.write_text("\n".join(lines), encoding="utf-8", newline="\n")
