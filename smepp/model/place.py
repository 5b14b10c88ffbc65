"""Where something stands: symbolically (file and route of keys), and resolved to line and column."""

from dataclasses import dataclass

from smepp.model.record import Record

Step = str | int
Route = tuple[Step, ...]


@dataclass(frozen=True, kw_only=True, order=True)
class Place:
    """A spot in a dossier.

    `file` is relative to the dossier (or to the workspace for office and round files), with forward slashes.
    `route` leads from the root of the file to the value, list indexes counted from 0. `at` (line, column; both from 1) is
    set only by the loader: where no route can lead, in a file that could not be parsed, or to a sign that is no value. `on_key`
    points at the key instead of its value.
    """

    file: str
    route: Route = ()
    on_key: bool = False
    at: tuple[int, int] | None = None

    def covers(self, other: "Place") -> bool:
        """Whether one of the two lies at or inside the other."""
        if self.file != other.file:
            return False
        shared = min(len(self.route), len(other.route))
        return self.route[:shared] == other.route[:shared]


class Position(Record):
    """A place resolved in the text of its file: line and column from 1, and the line itself without its end."""

    line: int
    column: int
    excerpt: str
