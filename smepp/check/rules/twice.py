"""The same name for two things."""

from collections.abc import Iterable, Iterator

from smepp.model.place import Place
from smepp.model.problem import Problem, problem


def twice(names: Iterable[tuple[str, Place]]) -> Iterator[Problem]:
    """A problem for each further place of a name."""
    first: dict[str, Place] = {}
    for name, place in names:
        if first.setdefault(name, place) != place:
            yield problem("G102", place, related=(first[name],), name=name)
