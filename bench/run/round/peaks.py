"""The most memory that the processes of a command hold, as Linux tells it."""

import os
import sys
from dataclasses import dataclass
from pathlib import Path
from threading import Event, Thread
from types import TracebackType
from typing import Self

PROC = Path("/proc")
TOLD = sys.platform == "linux"
EVERY = 0.05
"""Seconds between two looks; the figure itself is the system's and misses nothing but the last moment."""


@dataclass(frozen=True, kw_only=True)
class Peaks:
    """MiB of the first process, and of the largest of its workers (0 without any)."""

    parent: float
    worker: float


class Watch:
    """Looks at the processes that this one starts, and at those that they start, while the block runs."""

    def __init__(self) -> None:
        self._over = Event()
        self._thread = Thread(target=self._look, daemon=True)
        self._first: dict[int, float] = {}
        self._workers: dict[int, float] = {}

    def __enter__(self) -> Self:
        if TOLD:
            self._thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._over.set()
        if TOLD:
            self._thread.join()

    @property
    def peaks(self) -> Peaks:
        """What was seen; all 0 where the system does not tell."""
        return Peaks(parent=max(self._first.values(), default=0), worker=max(self._workers.values(), default=0))

    def _look(self) -> None:
        while not self._over.wait(EVERY):
            for first in _children(os.getpid()):
                _note(self._first, first)
                for worker in _children(first):
                    _note(self._workers, worker)


def _note(most: dict[int, float], number: int) -> None:
    """Keep the latest figure, not the largest: before a child runs its own program, it has its parent's.

    What turns out to be there only to tidy up after the parent is no worker.
    """
    if _tidies_up(number):
        most.pop(number, None)
    else:
        most[number] = _most(number) or most.get(number, 0)


def _tidies_up(number: int) -> bool:
    try:
        return b"resource_tracker" in (PROC / str(number) / "cmdline").read_bytes()
    except OSError:
        return False


def _children(parent: int) -> list[int]:
    """The processes that one has started."""
    found: list[int] = []
    try:
        for thread in (PROC / str(parent) / "task").iterdir():
            found += map(int, (thread / "children").read_text(encoding="ascii").split())
    except OSError:
        return found
    return found


def _most(number: int) -> float:
    try:
        lines = (PROC / str(number) / "status").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return next((int(line.split()[1]) / 1024 for line in lines if line.startswith("VmHWM")), 0)
