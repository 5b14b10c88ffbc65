"""Resident identity numbers in the papers: nobody asks for them."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.check.masking import find_resident_ids, safe_route
from smepp.model.place import Place
from smepp.model.problem import Problem, problem


def check_privacy(roots: Mapping[str, Any]) -> tuple[Problem, ...]:
    """A warning for each place that holds such a number. `roots` are the files' values as they were read, before any masking."""
    return tuple(found for file, root in roots.items() for found in _in_file(file, root))


def _in_file(file: str, root: Any) -> Iterator[Problem]:
    for route, masked in find_resident_ids(root):
        yield problem("X115", Place(file=file, route=safe_route(route)), value=masked)
