"""Running commands in turn (A B C, A B C, …), so that whatever else the machine does meets all of them alike."""

import os
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from types import ModuleType

resource: ModuleType | None
try:
    import resource
except ImportError:  # Windows has none
    resource = None

ROOT = Path(__file__).parents[2]

Times = Mapping[str, Sequence[float]]
"""Seconds of each round, by command."""

SETTINGS = ("PYTHONDONTWRITEBYTECODE", "PYTHONPROFILEIMPORTTIME", "PYTHONUNBUFFERED", "PYTHONDEVMODE")
"""What a developer may have set and a user has not: each of them makes Python slower."""


class UnexpectedEndError(RuntimeError):
    """A command ended otherwise than it should, so that its time would say nothing."""


@dataclass(frozen=True, kw_only=True)
class Command:
    """One command line, or several that follow one another, and the exit code that each must end with, or one of `also`."""

    name: str
    calls: tuple[tuple[str, ...], ...]
    ends_with: int = 0
    also: tuple[int, ...] = ()


def environment() -> dict[str, str]:
    """The environment of what is measured."""
    return {key: value for key, value in os.environ.items() if key not in SETTINGS}


@dataclass(frozen=True, kw_only=True)
class Spent:
    """What commands took: by the clock on the wall, and of the processors' time, their own processes' included (empty on Windows)."""

    wall: Times
    work: Times


def timed(commands: Sequence[Command], rounds: int) -> Times:
    """Run all commands once unmeasured, then round by round. Raises UnexpectedEndError."""
    return spent(commands, rounds).wall


def spent(commands: Sequence[Command], rounds: int, *, warm: bool = True) -> Spent:
    """As `timed`, with the processors' time; not `warm` leaves out the unmeasured round, of commands too long for one."""
    for each in commands if warm else ():
        _seconds(each)
    wall: dict[str, list[float]] = {each.name: [] for each in commands}
    work: dict[str, list[float]] = {each.name: [] for each in commands} if resource else {}
    for number in range(rounds):
        if rounds > 1:
            print(f"\rround {number + 1} of {rounds}", end="", file=sys.stderr, flush=True)
        for each in commands:
            before = _worked()
            wall[each.name].append(_seconds(each))
            if resource:
                work[each.name].append(_worked() - before)
    if rounds > 1:
        print(file=sys.stderr)
    return Spent(wall=wall, work=work)


def _worked() -> float:
    """Seconds of the processors that all processes started from here, and theirs, have used so far."""
    if resource is None:
        return 0
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return float(used.ru_utime + used.ru_stime)


def ratio(times: Times, name: str, yardstick: str) -> float | None:
    """How many times as long as its yardstick a command took: the median over the rounds; None for a command that was not run."""
    if name not in times or yardstick not in times:
        return None
    return median(one / other for one, other in zip(times[name], times[yardstick], strict=True))


def _seconds(command: Command) -> float:
    took = 0.0
    for call in command.calls:
        began = time.perf_counter()
        done = subprocess.run(call, cwd=ROOT, env=environment(), capture_output=True, check=False)
        took += time.perf_counter() - began
        if done.returncode not in {command.ends_with, *command.also}:
            said = (done.stdout + done.stderr).decode("utf-8", "replace")
            raise UnexpectedEndError(f"{command.name} ended with {done.returncode}:\n{said}")
    return took
