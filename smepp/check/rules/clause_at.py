"""A clause (要点) as it stands in an article's file."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from smepp.model.place import Place, Route
from smepp.model.record import Record
from smepp.model.stage import Stage

Files = Mapping[str, Mapping[str, Any]]
"""The roots of an edition's files by their path in its folder."""

PROGRAMME, REGIONS, LIFECYCLE, NOTICES = "programme.yaml", "regions.yaml", "lifecycle.yaml", "notices.yaml"
ARTICLES = "articles/"


class ClauseAt(Record):
    """A clause, where it stands, and its measure taken apart: the operator and what it operates on.

    `stage` tells whose papers answer it.
    """

    file: str
    route: Route
    raw: Mapping[str, Any]
    operator: str
    operands: Any
    stage: Stage = Stage.APPLICATION

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
                stage = Stage.REREVIEW if part["要点"].get("环节") == REREVIEW else Stage.APPLICATION
                yield _clause(file, ("部分", index, "要点"), part["要点"], stage)


def rereviews_in(clauses: Iterable[ClauseAt]) -> Iterator[ClauseAt]:
    """What the clauses of an application say of a re-review (复核), as clauses at the places where they say it."""
    for each in clauses:
        if REREVIEW in each.raw:
            raw = {key: each.raw[key] for key in ("编号", "判断")} | each.raw[REREVIEW]
            yield _clause(each.file, (*each.route, REREVIEW), raw, Stage.REREVIEW)


REREVIEW = "复核"


def _clause(file: str, route: Route, raw: Mapping[str, Any], stage: Stage) -> ClauseAt:
    [(operator, operands)] = raw["取值"].items()
    return ClauseAt(file=file, route=route, raw=raw, operator=operator, operands=operands, stage=stage)
