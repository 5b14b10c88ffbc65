"""A clause (要点) as it stands in an article's file."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.model.place import Place, Route
from smepp.model.record import Record

Files = Mapping[str, Mapping[str, Any]]
"""The roots of an edition's files by their path in its folder."""

PROGRAMME, REGIONS, ARTICLES = "programme.yaml", "regions.yaml", "articles/"


class ClauseAt(Record):
    """A clause, where it stands, and its measure taken apart: the operator and what it operates on."""

    file: str
    route: Route
    raw: Mapping[str, Any]
    operator: str
    operands: Any

    @property
    def id(self) -> str:
        """The clause's id (编号)."""
        return str(self.raw["编号"])

    def at(self, *route: str | int) -> Place:
        """A place within the clause."""
        return Place(file=self.file, route=(*self.route, *route))

    def readings(self) -> Iterator[tuple[Route, Mapping[str, Any], Mapping[str, Any]]]:
        """The operands and the thresholds of the clause itself and of each reading, with the route to what states them."""
        own = self.operands if isinstance(self.operands, Mapping) else {}
        yield (), own, self.raw.get("标准", {})
        for name, reading in self.raw.get("口径", {}).items():
            yield ("口径", name), reading.get("取值", {}), reading.get("标准", {})


def clauses_in(files: Files) -> Iterator[ClauseAt]:
    """All clauses of an edition, in the order of files and parts."""
    for file in sorted(files):
        for index, part in enumerate(files[file]["部分"]) if file.startswith(ARTICLES) else ():
            if "要点" in part:
                [(operator, operands)] = part["要点"]["取值"].items()
                route = ("部分", index, "要点")
                yield ClauseAt(file=file, route=route, raw=part["要点"], operator=operator, operands=operands)
