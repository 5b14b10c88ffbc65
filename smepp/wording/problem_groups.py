"""Problems in the order in which they are best mended, equal ones in the rows of a list taken together."""

from collections.abc import Callable, Iterable

from smepp.model.codes import Level
from smepp.model.place import Place, Position, Route
from smepp.model.problem import Problem
from smepp.model.record import Record

Locate = Callable[[Place], Position | None]
"""Finds the line and column of a place; None when its file has no such spot or is not there."""

COVER = "dossier.yaml"

CAUSES_FIRST = "GYSOTAXRPLND"
"""Families of codes, those first from which others may follow."""


class Group(Record):
    """Problems of one code in the rows of one list, in the order of the rows; most groups have one problem.

    `position` is that of the first one.
    """

    problems: tuple[Problem, ...]
    position: Position | None

    @property
    def first(self) -> Problem:
        """The problem that stands for the group."""
        return self.problems[0]

    @property
    def differing(self) -> tuple[str, ...]:
        """The names of the parameters that are not the same in all of the group's problems."""
        return tuple(name for name in self.first.params if len({repr(each.params[name]) for each in self.problems}) > 1)


def grouped(problems: Iterable[Problem], locate: Locate) -> list[Group]:
    """Errors before warnings, causes before what may follow from them (by family of code), then as they stand in the files.

    Those without a position go by code and route.
    """
    lists: dict[object, list[Problem]] = {}
    for problem in problems:
        lists.setdefault(_alike(problem), []).append(problem)
    groups = [_group(each, locate) for each in lists.values()]
    return sorted(groups, key=_order)


def nowhere(_place: Place) -> None:
    """Positions for those who do not ask where in the text a problem stands."""


def row_of(place: Place) -> int | None:
    """The index of the list row in which a place lies; None outside lists."""
    return next((step for step in place.route if isinstance(step, int)), None)


def list_of(place: Place) -> Route:
    """The route of the list in whose row a place lies."""
    rows = [index for index, step in enumerate(place.route) if isinstance(step, int)]
    return place.route[: rows[0]] if rows else ()


def _group(problems: list[Problem], locate: Locate) -> Group:
    ordered = sorted(problems, key=lambda each: (row_of(each.place) or 0, _shown(each)))
    return Group(problems=tuple(ordered), position=locate(ordered[0].place))


def _alike(problem: Problem) -> object:
    place = problem.place
    if row_of(place) is None:
        return id(problem)
    rest = place.route[len(list_of(place)) + 1 :]
    return problem.code, problem.level, place.file, list_of(place), rest, place.on_key


def _order(group: Group) -> tuple[object, ...]:
    problem, position = group.first, group.position
    return (
        problem.level is not Level.ERROR,
        CAUSES_FIRST.index(problem.code[0]),
        file_order(problem.place.file),
        (position.line, position.column) if position else (0, 0),
        problem.code,
        [(isinstance(step, str), 0 if isinstance(step, str) else step, str(step)) for step in problem.place.route],
        _shown(problem),
    )


def _shown(problem: Problem) -> str:
    """Tells problems apart that stand at one place, so that they come in the same order however they were found."""
    return repr(problem.params)


def file_order(file: str) -> tuple[int, str]:
    """The dossier's cover, then the numbered materials, then all other files."""
    return (0 if file == COVER else 1 if file[:1].isdigit() else 2), file
