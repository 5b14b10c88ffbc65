"""What the loader finds wrong, before it becomes a problem."""

from dataclasses import field
from typing import Any

from smepp.load.strict.source import Source
from smepp.model.codes import CODES, Level
from smepp.model.place import Place, Route
from smepp.model.problem import Problem, problem
from smepp.model.record import Record


class Fault(Record):
    """A problem code at an index of the text. `route` is set where the tree stays usable; `first` is an earlier index."""

    code: str
    index: int
    params: dict[str, Any] = field(default_factory=dict)
    route: Route | None = None
    first: int | None = None

    @property
    def fatal(self) -> bool:
        """Whether the file's value cannot be trusted."""
        return CODES[self.code].level is Level.ERROR

    def to_problem(self, source: Source, path: str) -> Problem:
        """The same as a record, by line and column; errors have no route, since no tree is left for it to lead into.

        What is wrong with the file as a whole (the route of the root) stands nowhere in it.
        """
        related = () if self.first is None else (Place(file=path, at=source.position(self.first)),)
        at = None if self.route == () else source.position(self.index)
        return problem(self.code, Place(file=path, route=self.route or (), at=at), related=related, **self.params)
