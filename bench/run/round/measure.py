"""The measurement of one size of round."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from bench.run.round import aims, commands
from bench.run.round.peaks import Peaks, Watch
from bench.run.round.shelf import Shelf
from bench.run.rounds import Command, spent

FEW = 300
"""Dossiers up to which commands are quick enough for a warm run and several rounds."""

LARGE = 2000
"""Dossiers up to which one process is measured, too; and the peer two calls at a time."""

LONG = frozenset({aims.ONE, aims.FLOOR, aims.CPP_TWO})


@dataclass(frozen=True, kw_only=True)
class Measured:
    """One size of round: seconds of each round of measuring by command, by the clock and of the processors; memory; bytes of YAML."""

    count: int
    size: int
    wall: dict[str, list[float]]
    work: dict[str, list[float]]
    memory: dict[str, Peaks]

    def each(self, name: str) -> float:
        """Seconds a dossier, by the clock."""
        return median(self.wall[name]) / self.count

    def worked(self, name: str) -> float:
        """Seconds of the processors a dossier; 0 where the system does not tell."""
        return median(self.work[name]) / self.count if self.work.get(name) else 0


def measure(shelf: Shelf, cpp: Path | None, rounds: int) -> Measured:
    """Run all commands in turn, round by round, and watch them."""
    few = shelf.count <= FEW
    wanted = [each for each in commands.of_round(shelf, cpp) if shelf.count <= LARGE or each.name not in LONG]
    return run(wanted, rounds if few else max(1, rounds * FEW // shelf.count), shelf, warm=few)


def run(wanted: Sequence[Command], rounds: int, shelf: Shelf, *, warm: bool) -> Measured:
    """Run commands in turn: once unmeasured when `warm`, then so many rounds."""
    made = Measured(count=shelf.count, size=shelf.size, wall={}, work={}, memory={})
    for number in range(-warm, rounds):
        for each in wanted:
            with Watch() as watch:
                took = spent([each], 1, warm=False)
            if number >= 0:
                made.wall.setdefault(each.name, []).extend(took.wall[each.name])
                made.work.setdefault(each.name, []).extend(took.work.get(each.name, ()))
                made.memory[each.name] = _larger(made.memory.get(each.name), watch.peaks)
    return made


def _larger(one: Peaks | None, other: Peaks) -> Peaks:
    return Peaks(parent=max(one.parent, other.parent), worker=max(one.worker, other.worker)) if one else other
