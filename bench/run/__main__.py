"""python -m bench.run [--json]: measure, and print ratios."""

import argparse
import json
import os
import platform
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from bench.run import aims, commands, inside, memory, peers, table
from bench.run.papers import Papers, make
from bench.run.rounds import ratio, timed


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.run", description="Measure smepp beside its peers.")
    parser.add_argument("--rounds", type=int, default=15, help="how often each command is run (default 15)")
    parser.add_argument("--many", type=int, default=0, help="measure so many dossiers in one call, too (default none)")
    parser.add_argument("--peers", type=Path, default=peers.cache_folder(), help="where peers are, or are installed")
    parser.add_argument("--no-peers", action="store_true", help="without other programs, and without network")
    parser.add_argument("--json", action="store_true", help="print JSON")
    return parser.parse_args(argv)


def measure(papers: Papers, asked: argparse.Namespace) -> dict[str, Any]:
    """All ratios of one run."""
    cpp = None if asked.no_peers else peers.cpp_peer(asked.peers)
    other = None if asked.no_peers else peers.check_jsonschema(asked.peers)
    times = dict(timed(commands.of_one(papers, cpp, other), asked.rounds))
    if asked.many:
        times |= timed(list(commands.of_many(papers, cpp)), max(1, asked.rounds // 5))
    few = max(3, asked.rounds // 2)
    return {
        "ratios": [(each, ratio(times, each.job, each.yardstick)) for each in aims.AIMS],
        "shares": {
            "check --quiet": inside.shares(papers.clean, few, quiet=True),
            "check": inside.shares(papers.clean, few, quiet=False),
        },
        "strict loader": inside.libyaml(papers.clean, few),
        "memory": memory.peaks(papers),
    }


def setting(papers: Papers, asked: argparse.Namespace) -> str:
    """What was measured, and on what."""
    size = sum(each.stat().st_size for each in papers.files)
    program = " ".join(Path(each).name for each in commands.entry())
    return (
        f"{program} on {platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}, "
        f"{os.cpu_count()} cores; a dossier of {len(papers.files)} files, {size // 1024} KiB; median of {asked.rounds} rounds"
    )


def show(found: dict[str, Any], asked: argparse.Namespace) -> None:
    """Print what was found."""
    if asked.json:
        rows = [{"job": aim.job, "yardstick": aim.yardstick, "ratio": one, "aim": aim.most} for aim, one in found["ratios"]]
        print(json.dumps({**found, "ratios": rows}, ensure_ascii=False, indent=2))
        return
    print(found["setting"], *table.ratios(found["ratios"]), sep="\n")
    for job, shares in found["shares"].items():
        print(f"\n{job}, by stage", *table.parts(shares), sep="\n")
    print("\nstrict loader, the same bytes", *table.multiples(found["strict loader"]), sep="\n")
    print("\ncheck, most memory in MiB", *table.multiples(found["memory"]), sep="\n")


def main(argv: Sequence[str] | None = None) -> None:
    """Measure and print."""
    asked = arguments(argv)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    with tempfile.TemporaryDirectory(prefix="smepp-bench-") as place:
        papers = make(Path(place), asked.many)
        show({"setting": setting(papers, asked), **measure(papers, asked)}, asked)


if __name__ == "__main__":
    main()
