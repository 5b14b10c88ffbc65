"""Work spread over processes: started afresh (as Windows does), given paths, giving back plain records.

Threads would gain nothing, since reading papers is the interpreter's own work.
"""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.connection import wait as wait_for
from typing import Generic, TypeVar

Task = TypeVar("Task")
Result = TypeVar("Result")

CHUNK = 8
"""Tasks handed over at once: fewer cost messages, more leave a process idle in the end."""

AHEAD = 3
"""Chunks for each process that wait or are being worked on; results must not pile up faster than they are taken."""


class Work(Generic[Task, Result]):
    """What is done with each task, and what stands for a task whose process died over it. Both must be importable functions."""

    def __init__(self, do: Callable[[Task], Result], died: Callable[[Task], Result]) -> None:
        self.do = do
        self.died = died


def cores() -> int:
    """The processors that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def run(tasks: Sequence[Task], work: Work[Task, Result], jobs: int) -> Generator[Result]:
    """The results as they come, in no order. Whatever `work.do` raises ends the run; the processes are then gone."""
    if jobs <= 1 or len(tasks) <= CHUNK:
        yield from map(work.do, tasks)
        return
    suspects: list[list[Task]] = []
    left = deque(tasks[start : start + CHUNK] for start in range(0, len(tasks), CHUNK))
    while left:
        yield from _until_broken(left, suspects, work, jobs)
    for task in (task for chunk in suspects for task in chunk):
        yield from _alone(task, work)


def _until_broken(
    left: "deque[Sequence[Task]]", suspects: list[list[Task]], work: Work[Task, Result], jobs: int
) -> Iterator[Result]:
    """Work on chunks until none is left, or until a process dies: then all that were under way are suspects."""
    with _Processes(jobs) as pool:
        under_way: dict[Future[list[Result]], Sequence[Task]] = {}
        while left or under_way:
            while left and len(under_way) < jobs * AHEAD:
                chunk = left.popleft()
                under_way[pool.submit(_chunk, work.do, chunk)] = chunk
            done, _ = wait(under_way, return_when=FIRST_COMPLETED)
            for each in done:
                try:
                    results = each.result()
                except BrokenProcessPool:
                    suspects += [list(chunk) for chunk in under_way.values()]
                    return
                del under_way[each]
                yield from results


def _alone(task: Task, work: Work[Task, Result]) -> Iterator[Result]:
    with _Processes(1) as pool:
        try:
            result = pool.submit(work.do, task).result()
        except BrokenProcessPool:
            result = work.died(task)
    yield result


class _Processes:
    """Worker processes that end with the block, however it ends."""

    def __init__(self, number: int) -> None:
        self._pool = ProcessPoolExecutor(number, multiprocessing.get_context("spawn"), initializer=_begin)

    def __enter__(self) -> ProcessPoolExecutor:
        return self._pool

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is not None:
            # What they are at is of no use any more, and a dossier may take long.
            for each in multiprocessing.active_children():
                each.terminate()
        self._pool.shutdown(wait=True, cancel_futures=True)


def _chunk(do: Callable[[Task], Result], tasks: Sequence[Task]) -> list[Result]:
    return [do(task) for task in tasks]


def _begin() -> None:
    """Ctrl-C goes to all processes of a terminal; only the first one answers it. Without the first one there is nothing to do."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    parent = multiprocessing.parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent.sentinel,), daemon=True).start()


def _end_with(sentinel: int) -> None:
    wait_for([sentinel])
    os._exit(1)
