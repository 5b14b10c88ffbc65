"""python -m bench.run.lives [--counts 1000 10000]: measure the lists of many platforms in all forms, and print ratios and growth."""

import argparse
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.generate.population.people import population
from bench.run.commands import entry
from bench.run.round.peaks import Watch
from bench.run.rounds import Command, Spent, spent

DAY, YEAR = "2025-12-31", "2022"
ROSTER, BEFORE, PAGE, WORKBOOK = "roster", "roster, nine years before", "roster as a page", "roster as a workbook"
VALID, DUE, CALENDAR, FLOOR = "roster --valid", "due", "due as a calendar", "libyaml"
NAMES = (ROSTER, BEFORE, PAGE, WORKBOOK, VALID, DUE, CALENDAR, FLOOR)
EARLIER = "2016-12-31"


@dataclass(frozen=True, kw_only=True)
class Shelf:
    """A workspace of `count` platforms, the list of its files, and how large they are together."""

    count: int
    workspace: Path
    listed: Path
    files: int
    size: int


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.run.lives", description="Measure what is said of many platforms.")
    parser.add_argument("--counts", type=int, nargs="+", default=[1000, 10000], help="how many platforms (default 1000 10000)")
    parser.add_argument("--rounds", type=int, default=3, help="how often each command is run (default 3)")
    return parser.parse_args(argv)


def shelf(folder: Path, count: int) -> Shelf:
    """Write a workspace of so many platforms."""
    workspace, listed = folder / str(count), folder / f"{count}.txt"
    made = dict(population(count, "bench").written())
    for path, data in made.items():
        place = workspace / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    listed.write_text("\n".join(str(workspace / each) for each in made), encoding="utf-8", newline="\n")
    return Shelf(count=count, workspace=workspace, listed=listed, files=len(made), size=sum(map(len, made.values())))


def commands(one: Shelf) -> Iterator[Command]:
    """What is measured of a size, by name and size: the lists, each as a user has it, and the yardstick."""
    at, beside, told = str(one.workspace), one.listed.parent, ("--format", "json")
    roster = (*entry(), "roster", at, "--on", DAY)
    due = (*entry(), "due", at, "--year", YEAR, "--on", f"{YEAR}-12-31")
    calls = {
        ROSTER: (*roster, *told),
        BEFORE: (*entry(), "roster", at, "--on", EARLIER, *told),
        PAGE: (*roster, "--format", "html", "--out", str(beside / "roster.html")),
        WORKBOOK: (*roster, "--format", "xlsx", "--out", str(beside / f"roster-{one.count}.xlsx")),
        VALID: (*roster, "--valid", "没有这个平台", *told),
        DUE: (*due, *told),
        CALENDAR: (*due, "--format", "ics", "--out", str(beside / "due.ics")),
        FLOOR: (sys.executable, "-m", "bench.run.round.parse", str(one.listed)),
    }
    # 1 is done as well: a title does not hold, something is overdue, a record of a list is odd.
    return (Command(name=f"{name} {one.count}", calls=(call,), also=(1,)) for name, call in calls.items())


def show(shelves: Sequence[Shelf], took: Spent, memory: Mapping[int, float]) -> Iterator[str]:
    """What was found, as text: the processors' time where the system tells it, else the clock's."""
    times = took.work or took.wall
    first = shelves[0]
    for one in shelves:
        yield f"\n{one.count} platforms, {one.files} files, {one.size / 2**20:.0f} MiB"
        floor = times[f"{FLOOR} {one.count}"]
        for name in NAMES:
            now, then = times[f"{name} {one.count}"], times[f"{name} {first.count}"]
            ratio = median(each / other for each, other in zip(now, floor, strict=True))
            growth = median(each / other for each, other in zip(now, then, strict=True))
            wall = median(took.wall[f"{name} {one.count}"])
            yield f"  {name:<28}{median(now):8.1f} s{wall:8.1f} s by the clock{ratio:8.1f} × libyaml{growth:8.1f} × of {first.count}"
        if memory[one.count]:
            yield f"  {ROSTER:<28}{memory[one.count]:8.0f} MiB"


def most(one: Shelf) -> float:
    """MiB that the roster of a size holds; 0 where the system does not tell."""
    with Watch() as watch:
        spent([next(commands(one))], 1, warm=False)
    return watch.peaks.parent


def main(argv: Sequence[str] | None = None) -> None:
    """Measure and print."""
    asked = arguments(argv)
    sys.stdout.reconfigure(encoding="utf-8")  # type: ignore[union-attr]
    with tempfile.TemporaryDirectory(prefix="smepp-bench-") as place:
        shelves = [shelf(Path(place), count) for count in sorted(asked.counts)]
        every = [each for one in shelves for each in commands(one)]
        took = spent(every, asked.rounds, warm=False)
        memory = {one.count: most(one) for one in shelves}
        print(*show(shelves, took, memory), sep="\n", flush=True)


if __name__ == "__main__":
    main()
