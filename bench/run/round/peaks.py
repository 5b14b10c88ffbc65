"""The most memory that a review's processes hold, as Linux tells it."""

import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from bench.run.rounds import ROOT, environment

PROC = Path("/proc")
EVERY = 0.02
"""Seconds between two looks; the figure itself is the system's and misses nothing but the last moment."""


@dataclass(frozen=True, kw_only=True)
class Peaks:
    """MiB of the first process, and of the largest of its workers (0 without any)."""

    parent: float
    worker: float


def peaks(call: Sequence[str]) -> Peaks | None:
    """Run a command and watch it; None where the system does not tell."""
    if not (PROC / "self" / "status").is_file():
        return None
    process = subprocess.Popen(call, cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    most: dict[int, float] = {}
    while process.poll() is None:
        for number in (process.pid, *_workers(process.pid)):
            # The latest figure, not the largest: before a child runs its own program, it has its parent's.
            most[number] = _most(number) or most.get(number, 0)
        time.sleep(EVERY)
    parent = most.pop(process.pid)
    return Peaks(parent=parent, worker=max(most.values(), default=0))


def _workers(parent: int) -> list[int]:
    """The processes that work for another one; what only tidies up after it is none."""
    try:
        children = (PROC / str(parent) / "task" / str(parent) / "children").read_text(encoding="ascii").split()
        return [int(each) for each in children if b"resource_tracker" not in (PROC / each / "cmdline").read_bytes()]
    except OSError:
        return []


def _most(number: int) -> float:
    try:
        lines = (PROC / str(number) / "status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0)
