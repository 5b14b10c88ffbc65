"""python -m bench.lives [--counts 2500 5000 10000]: measure lists over all platforms, and print how they grow."""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from statistics import median

from bench.lives.workspace import ON, make, platform
from bench.run.commands import command, entry
from bench.run.rounds import Command, spent

WITHOUT_A_NUMBER = "--version"
"""What every command takes whatever the workspace: it stands at the end of the table."""


def commands(folder: Path, count: int) -> Iterator[Command]:
    """The lists, each as a user has it."""
    program, place = entry(), str(folder)
    year = ON[:4]
    yield command("roster", *program, "roster", place, "--on", ON, "--format", "json")
    yield command("roster, five years before", *program, "roster", place, "--on", "2016-12-31", "--format", "json")
    yield command(
        "roster as a page", *program, "roster", place, "--on", ON, "--format", "html", "--out", str(folder.parent / "r.html")
    )
    yield command(
        "roster as a workbook", *program, "roster", place, "--on", ON, "--format", "xlsx", "--out", str(folder.parent / "r.xlsx")
    )
    yield command("roster --valid, held", *program, "roster", place, "--on", ON, "--valid", platform(count // 2))
    yield command(
        "roster --valid, unknown", *program, "roster", place, "--on", ON, "--valid", "重庆某某信息服务有很公司", ends_with=1
    )
    yield command("due", *program, "due", place, "--on", ON, "--year", year, "--format", "json", ends_with=1)
    yield command(
        "due as a calendar",
        *program,
        "due",
        place,
        "--on",
        ON,
        "--year",
        year,
        "--format",
        "ics",
        "--out",
        str(folder.parent / "d.ics"),
        ends_with=1,
    )
    yield command(WITHOUT_A_NUMBER, *program, WITHOUT_A_NUMBER)


def shown(found: Mapping[int, Mapping[str, float]]) -> Iterator[str]:
    """A row a command: seconds of a processor (by the clock where these are not known) for each count, and how many times as long the largest takes as the smallest."""
    counts = sorted(found)
    most, least = counts[-1], counts[0]
    yield f"{'':28}" + "".join(f"{count:>10}" for count in counts) + f"{f'× for × {most / least:g}':>14}"
    for name in found[least]:
        times = [found[count][name] for count in counts]
        yield f"{name:28}" + "".join(f"{each:10.2f}" for each in times) + f"{times[-1] / times[0]:14.1f}"


def main(argv: Sequence[str] | None = None) -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(prog="python -m bench.lives", description="Measure lists over all platforms of a workspace.")
    parser.add_argument("--counts", type=int, nargs="+", default=[2500, 5000, 10000], help="platforms (default 2500 5000 10000)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each command is run (default 3)")
    asked = parser.parse_args(argv)
    found: dict[int, dict[str, float]] = {}
    for count in asked.counts:
        with tempfile.TemporaryDirectory(prefix="smepp-bench-") as place:
            folder = make(Path(place) / "workspace", count)
            times = spent(list(commands(folder, count)), asked.rounds, warm=False)
            found[count] = {name: median(each) for name, each in (times.work or times.wall).items()}
    sys.stdout.write("\n".join(shown(found)) + "\n")


if __name__ == "__main__":
    main()
