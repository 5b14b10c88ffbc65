"""python -m bench.run.round [--counts 100 1000 5000]: measure the review of whole rounds, and print ratios."""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from statistics import median
from typing import Any

from bench.run import peers, table
from bench.run.commands import entry
from bench.run.round import aims, commands
from bench.run.round.peaks import Peaks, peaks
from bench.run.round.shelf import Shelf, shelves
from bench.run.rounds import Spent, ratio, spent

FEW = 300
"""Dossiers up to which commands are quick enough for a warm run and several rounds."""
LARGE = 2000
"""Dossiers up to which one process is measured, too; and its peers in one process."""
LONG = frozenset({aims.ONE, aims.FLOOR, aims.CPP_TWO})


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One size of round: what each command took, memory by way of working, bytes of YAML."""

    count: int
    size: int
    spent: Spent
    memory: dict[str, Peaks | None]

    def each(self, name: str) -> float:
        """Seconds a dossier, by the clock."""
        return median(self.spent.wall[name]) / self.count

    def busy(self, name: str) -> float:
        """How many processors were at work on average."""
        work = self.spent.work.get(name)
        return median(work) / median(self.spent.wall[name]) if work else 0


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.run.round", description="Measure the review of rounds beside its peers."
    )
    parser.add_argument("--counts", type=int, nargs="+", default=[100, 1000], help="sizes of the rounds (default 100 1000)")
    parser.add_argument("--rounds", type=int, default=5, help="how often each command is run on small rounds (default 5)")
    parser.add_argument(
        "--coincidences", type=int, default=5, metavar="PERCENT", help="dossiers that share something (default 5)"
    )
    parser.add_argument("--peers", type=Path, default=peers.cache_folder(), help="where peers are, or are installed")
    parser.add_argument("--no-peers", action="store_true", help="without other programs, and without network")
    parser.add_argument("--folder", type=Path, help="write the dossiers here and leave them (default: a temporary folder)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser.parse_args(argv)


def measure(shelf: Shelf, cpp: Path | None, rounds: int) -> Measured:
    """Times and memory of one size."""
    few = shelf.count <= FEW
    wanted = [each for each in commands.of_round(shelf, cpp) if shelf.count <= LARGE or each.name not in LONG]
    took = spent(wanted, rounds if few else max(1, rounds * FEW // shelf.count), warm=few)
    out = str(shelf.workspace.parent / "out")
    ways = {
        aims.ONE: ("--no-out", "--jobs", "1"),
        aims.TWO: ("--no-out", "--jobs", "2"),
        aims.PAGES: ("--out", out, "--jobs", "2"),
    }
    memory = {name: peaks(commands.review(shelf, *way)) for name, way in ways.items() if name in took.wall}
    return Measured(count=shelf.count, size=shelf.size, spent=took, memory=memory)


def show(found: Sequence[Measured]) -> Iterator[str]:
    """What was found, as text."""
    first = found[0]
    for one in found:
        yield f"\n{one.count} dossiers, {one.size // one.count // 1024} KiB of YAML each"
        yield from table.ratios([(aim, ratio(one.spent.wall, aim.job, aim.yardstick)) for aim in aims.AIMS])
        if one.spent.work:
            yield "the same in processors' time, which other work on the machine bears on less"
            yield from table.ratios(
                [(replace(aim, most=None), ratio(one.spent.work, aim.job, aim.yardstick)) for aim in aims.AIMS]
            )
        for name in one.spent.wall:
            took, growth = 1000 * one.each(name), one.each(name) / first.each(name)
            yield f"  {name:<36}{took:8.1f} ms a dossier{growth:8.2f} × of {first.count}{one.busy(name):8.2f} processors at work"
        for name, most in one.memory.items():
            yield from _memory(name, one.count, most, first.memory[name])


def _memory(name: str, count: int, most: Peaks | None, first: Peaks | None) -> Iterator[str]:
    if most and first:
        limit = aims.parent_limit(count)
        yield f"  {name:<36}{most.parent:8.0f} MiB in the first process (aim {limit:.0f})"
        if most.worker:
            yield f"  {'':<36}{most.worker:8.0f} MiB in a worker (aim {aims.WORKER_MIB}), {most.worker / first.worker:.2f} × (aim {aims.WORKER_GROWTH})"


def plain(found: Sequence[Measured]) -> list[dict[str, Any]]:
    """What was found, as JSON."""
    return [asdict(one) for one in found]


def setting() -> str:
    """On what was measured."""
    program = " ".join(Path(each).name for each in entry())
    system = f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}"
    return f"{program} on {system}, {os.cpu_count()} cores"


def main(argv: Sequence[str] | None = None) -> None:
    """Measure and print."""
    asked = arguments(argv)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    cpp = None if asked.no_peers else peers.cpp_peer(asked.peers)
    with tempfile.TemporaryDirectory(prefix="smepp-bench-") as place:
        made = shelves(asked.folder or Path(place), asked.counts, asked.coincidences)
        found = [measure(each, cpp, asked.rounds) for each in made]
        if asked.json:
            print(json.dumps({"setting": setting(), "rounds": plain(found)}, ensure_ascii=False, indent=2), flush=True)
        else:
            print(setting(), *show(found), sep="\n", flush=True)


if __name__ == "__main__":
    main()
