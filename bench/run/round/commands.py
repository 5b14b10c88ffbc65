"""The command lines that are measured on a round."""

import json
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from bench.run.commands import entry
from bench.run.round import aims
from bench.run.round.shelf import Shelf
from bench.run.rounds import Command

DAY = "2013-12-31"
YEAR = "2013"


def review(shelf: Shelf, *more: str) -> tuple[str, ...]:
    """The review of a round."""
    return (*entry(), "review", str(shelf.workspace), "--year", YEAR, "--on", DAY, *more)


def of_round(shelf: Shelf, cpp: Path | None) -> Iterator[Command]:
    """The review in its ways, libyaml on the same bytes, and the peer called once for each kind of file."""
    out = shelf.workspace.parent / "out"
    python = (sys.executable, "-m")
    yield Command(name=aims.ONE, calls=(review(shelf, "--no-out", "--jobs", "1"),))
    yield Command(name=aims.TWO, calls=(review(shelf, "--no-out", "--jobs", "2"),))
    yield Command(name=aims.PAGES, calls=(review(shelf, "--out", str(out), "--jobs", "2"),))
    halves = [(*python, "bench.run.round.parse", str(each)) for each in shelf.halves]
    yield Command(name=aims.FLOOR, calls=((*halves[0], str(shelf.halves[1])),))
    yield Command(name=aims.FLOOR_TWO, calls=(_together(shelf, "floor", halves),))
    if cpp:
        calls = [(str(cpp), "validate", str(each / "schema.json"), str(each / "files"), "-F") for each in shelf.kinds]
        yield Command(name=aims.CPP, calls=tuple(calls))
        yield Command(name=aims.CPP_TWO, calls=(_together(shelf, "peer", calls),))


def _together(shelf: Shelf, name: str, calls: Sequence[tuple[str, ...]]) -> tuple[str, ...]:
    """A command line that runs others, two at a time."""
    lines = shelf.workspace.parent / f"{name}.jsonl"
    lines.write_text("".join(f"{json.dumps(each)}\n" for each in calls), encoding="utf-8", newline="\n")
    return (sys.executable, "-m", "bench.run.round.together", "2", str(lines))
