"""python -m bench.run.round [--counts 100 1000 5000]: measure the review of whole rounds, and print ratios."""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path

from bench.run import peers
from bench.run.commands import entry
from bench.run.round.measure import Measured, measure
from bench.run.round.shelf import shelves
from bench.run.round.show import lines


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
    parser.add_argument("--json", action="store_true", help="print JSON, a line for each size of round")
    return parser.parse_args(argv)


def setting() -> str:
    """On what was measured."""
    program = " ".join(Path(each).name for each in entry())
    system = f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}"
    return f"{program} on {system}, {os.cpu_count()} cores"


def show(one: Measured, first: Measured, asked: argparse.Namespace) -> None:
    """Print one size of round as soon as it is measured: a large one takes long."""
    text = [json.dumps(asdict(one), ensure_ascii=False)] if asked.json else lines(one, first)
    print(*text, sep="\n", flush=True)


def main(argv: Sequence[str] | None = None) -> None:
    """Measure and print."""
    asked = arguments(argv)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    cpp = None if asked.no_peers else peers.cpp_peer(asked.peers)
    if not asked.json:
        print(setting(), flush=True)
    found: list[Measured] = []
    with tempfile.TemporaryDirectory(prefix="smepp-bench-") as place:
        for shelf in shelves(asked.folder or Path(place), asked.counts, asked.coincidences):
            found.append(measure(shelf, cpp, asked.rounds))
            show(found[-1], found[0], asked)


if __name__ == "__main__":
    main()
