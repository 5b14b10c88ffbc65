"""Cost grows with what is written, not with the pairs of dossiers: counted in lines that are run, not in seconds."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any

import pytest

from smepp.check.across import overlap
from smepp.model.trace import Trace
from tests.across.making import firm, person, programme, told, trace

FEW, MANY = 60, 240
WORST = 1.1
"""How much more than in proportion; comparing all with all would be four times as much."""


def steps(work: Callable[[], Any]) -> int:
    """Lines of the package that are run, each pass of a loop counted."""
    count = 0

    def tracer(frame: FrameType, event: str, _arg: Any) -> Any:
        nonlocal count
        if "/check/across/" not in frame.f_code.co_filename.replace("\\", "/"):
            return None
        count += event == "line"
        return tracer

    before = sys.gettrace()
    sys.settrace(tracer)
    try:
        work()
    finally:
        sys.settrace(before)
    return count


def strangers(number: int) -> Trace:
    return trace(
        f"案{number}",
        people=[person(f"人{number}-{each}", "1979-05") for each in range(10)],
        firms=[firm(f"厂{number}-{each}") for each in range(20)],
    )


def all_alike(number: int) -> Trace:
    """Everybody has the same people, firms, telephone and scan, and lists everybody's favourite applicant."""
    return trace(
        f"案{number}",
        people=[person(f"人{each}", "1979-05") for each in range(10)],
        firms=[*(firm(f"厂{each}") for each in range(20)), firm("案0公司")],
        phone="023-55550123",
        address="江北区港桥支路68号",
        scans=[("a.pdf", 3, "aa"), ("b.pdf", 3, "bb")],
        previous="旧",
    )


def neighbours(number: int) -> Trace:
    """Everybody shares some with the next one, and one firm with all."""
    return trace(
        f"案{number}",
        people=[person(f"人{number + each}", "1979-05") for each in range(2)],
        firms=[firm("大厂"), *(firm(f"厂{number * 10 + each}") for each in range(20))],
    )


@pytest.mark.parametrize("kind", [strangers, all_alike, neighbours])
def test_four_times_the_dossiers_are_four_times_the_work(kind):
    programme()
    few, many = ([kind(number) for number in range(count)] for count in (FEW, MANY))
    told(*few)
    cost, much = steps(lambda: told(*few)), steps(lambda: told(*many))
    assert cost > 1000
    assert much < cost * MANY / FEW * WORST


@pytest.mark.parametrize(("kind", "most"), [(strangers, 0), (all_alike, 9), (neighbours, 2 * MANY)])
def test_hints_do_not_grow_by_pairs_either(kind, most):
    assert len(told(*(kind(number) for number in range(MANY)))) <= most


def test_comparing_all_with_all_would_be_noticed(monkeypatch):
    monkeypatch.setattr(overlap, "COMMON", MANY)
    few, many = ([all_alike(number) for number in range(count)] for count in (FEW // 2, MANY // 2))
    assert steps(lambda: told(*many)) > steps(lambda: told(*few)) * MANY / FEW * WORST
