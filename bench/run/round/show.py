"""What was found on rounds, as text."""

from collections.abc import Iterator
from dataclasses import replace

from bench.run import table
from bench.run.round import aims
from bench.run.round.measure import Measured
from bench.run.rounds import ratio

REVIEWS = (aims.ONE, aims.TWO, aims.PAGES)


def lines(one: Measured, first: Measured) -> Iterator[str]:
    """One size of round, its growth beside the smallest one."""
    yield f"\n{one.count} dossiers, {one.size // one.count // 1024} KiB of YAML each, {max(map(len, one.wall.values()))} rounds"
    yield from table.ratios([(aim, ratio(one.wall, aim.job, aim.yardstick)) for aim in aims.AIMS])
    if any(one.work.values()):
        yield "the same in processors' time, which other work on the machine bears on less"
        yield from table.ratios([(replace(aim, most=None), ratio(one.work, aim.job, aim.yardstick)) for aim in aims.AIMS])
    for name in one.wall:
        yield _cost(name, one, first)
    for name in REVIEWS:
        if name in one.memory:
            yield from _memory(name, one, first)


def _cost(name: str, one: Measured, first: Measured) -> str:
    clock, work = 1000 * one.each(name), 1000 * one.worked(name)
    growth = one.each(name) / first.each(name)
    more = one.worked(name) / first.worked(name) if first.worked(name) else 0
    return f"  {name:<36}a dossier: {clock:7.1f} ms, {growth:.2f} × of {first.count}; of processors {work:7.1f} ms, {more:.2f} ×"


def _memory(name: str, one: Measured, first: Measured) -> Iterator[str]:
    most, before = one.memory[name], first.memory[name]
    if most.parent:
        yield f"  {name:<36}{most.parent:6.0f} MiB in the first process (aim {aims.parent_limit(one.count):.0f})"
    if most.worker and before.worker:
        growth = f"{most.worker / before.worker:.2f} × (aim {aims.WORKER_GROWTH})"
        yield f"  {'':<36}{most.worker:6.0f} MiB in a worker (aim {aims.WORKER_MIB}), {growth}"
