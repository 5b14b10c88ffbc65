"""What the files of a platform tell of its life: dated things out of its dossier, out of events, out of objections."""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from smepp.lifecycle import kinds
from smepp.model import forms
from smepp.model.life import Happening
from smepp.model.place import Place, Route
from smepp.model.problem import Problem, problem
from smepp.model.record import Record
from smepp.model.title import Event, EventKind, Named

Root = Mapping[str, Any]
Roots = Mapping[str, Root]

FORMERLY = ("原平台名称", "原运营单位")
"""What a change says of the names until then."""

_OF_REREVIEW = re.compile(rf"{forms.REREVIEW}/([0-9]{{4}})/(.+)").fullmatch
_ANNUAL = re.compile(rf"{forms.ANNUAL}/([0-9]{{4}})[.]yaml").fullmatch


class Told(Record):
    """What happened, and what is wrong with the telling."""

    happenings: tuple[Happening, ...] = ()
    problems: tuple[Problem, ...] = ()


def of_dossier(folder: str, roots: Roots) -> Told:
    """What a dossier's own files tell. `roots` by the file's path from the dossier, each without blanks, `folder` from the workspace."""
    return _Dossier(folder, roots).told()


def of_event(event: Event, named: Named) -> Iterator[Happening]:
    """What an event means for one of the platforms on its list. Corrections mean nothing by themselves."""
    rectify = named.data.get("整改") if event.kind is EventKind.REREVIEW else None
    yield Happening(
        kind=event.kind.value,
        date=event.date,
        place=named.place,
        year=event.year,
        outcome={EventKind.REREVIEW: named.outcome, EventKind.REVOCATION: named.reason}.get(event.kind),
        params=_params(event, named),
    )
    if rectify:
        params = {"until": rectify["期限"], "number": event.number}
        yield Happening(kind=kinds.RECTIFY, date=event.date, place=named.place, year=event.year, params=params)


def _params(event: Event, named: Named) -> dict[str, Any]:
    said = {
        "number": event.number,
        "decision": named.decision,
        "note": named.note,
        "fingerprint": named.fingerprint,
        "start": event.data.get("公示起"),
        "end": event.data.get("公示止"),
        "days": event.data.get("工作日"),
        "until": event.data.get("期限"),
    }
    return {key: value for key, value in said.items() if value is not None}


def of_objection(file: str, root: Root) -> Told:
    """What an objection (异议) that satisfies its schema tells: that it came, and how it was dealt with."""
    place, handled = Place(file=file), root.get("处理")
    year = int(file.split("/")[1])
    anonymous = root["异议人"].get("实名") != "是"
    came = Happening(kind=kinds.OBJECTED, date=root["日期"], place=place, year=year, params={"anonymous": anonymous})
    if handled is None:
        return Told(happenings=(came,))
    at = Place(file=file, route=("处理",))
    if handled["日期"] < root["日期"]:
        wrong = problem("L202", at, handled=handled["日期"], received=root["日期"])
        return Told(happenings=(came,), problems=(wrong,))
    done = Happening(kind=kinds.HANDLED, date=handled["日期"], place=at, year=year, outcome=handled["结论"], params={"of": place})
    return Told(happenings=(came, done))


class _Dossier:
    def __init__(self, folder: str, roots: Roots) -> None:
        self.folder, self.roots = folder, roots
        self.happenings: list[Happening] = []
        self.problems: list[Problem] = []

    def told(self) -> Told:
        self.opinions("", kinds.RECEIVED, (kinds.RECOMMENDED, kinds.SUBMITTED, kinds.REVIEWED), None)
        for file in sorted(self.roots):
            of_rereview, annual = _OF_REREVIEW(file), _ANNUAL(file)
            if of_rereview and of_rereview[2] == forms.RECOMMENDATION:
                steps = (kinds.LOOKED_THROUGH, kinds.PASSED_ON, kinds.REREVIEWED)
                self.opinions(f"{forms.REREVIEW}/{of_rereview[1]}/", kinds.PAPERS, steps, int(of_rereview[1]))
            elif annual:
                self.annual(file, int(annual[1]))
            elif file.startswith((f"{forms.INSPECTIONS}/", f"{forms.CHANGES}/")):
                root = self.roots[file]
                said = {"until": root.get("整改期限"), "was": {key: root[key] for key in FORMERLY if key in root}}
                params = {key: value for key, value in said.items() if value}
                self.add(root["类别"], file, ("日期",), outcome=root.get("结论"), params=params)
        return Told(happenings=tuple(self.happenings), problems=tuple(self.problems))

    def opinions(self, at: str, received: str, steps: tuple[str, str, str], year: int | None) -> None:
        """The papers' way through the district to the panel, of the application or of a re-review."""
        looked, passed_on, reviewed = steps
        cover, opinion, review = at + forms.DOSSIER, at + forms.RECOMMENDATION, at + forms.REVIEW
        cover = cover if cover in self.roots else opinion
        self.add(received, cover, ("区县收件日期",), year=year)
        self.add(looked, opinion, ("日期",), year=year, outcome=self.word(opinion, ("意见",)))
        reached = (cover, ("市局收件时间",)) if self.at(cover, ("市局收件时间",)) is not None else (opinion, ("上报日期",))
        self.add(passed_on, *reached, year=year)
        self.add(reviewed, review, ("结论", "日期"), year=year, outcome=self.word(review, ("结论", "结果")))

    def annual(self, file: str, year: int) -> None:
        self.add(kinds.YEARLY, file, ("日期",), params={"summary": self.roots[file]["年度"], "named": year})

    def add(self, kind: str, file: str, route: Route, **more: Any) -> None:
        """A happening on the day that a field names; none where it is not filled in, a problem where it is no day."""
        said = self.at(file, route)
        if said is None:
            return
        day = _day(said)
        if day is None:
            self.problems.append(problem("L210", self.place(file, route), field=str(route[-1]), value=str(said)))
            return
        self.happenings.append(Happening(kind=kind, date=day, place=self.place(file, route), **more))

    def at(self, file: str, route: Route) -> Any:
        value: Any = self.roots.get(file)
        for step in route:
            value = value.get(step) if isinstance(value, Mapping) else None
        return value

    def word(self, file: str, route: Route) -> str | None:
        said = self.at(file, route)
        return said if isinstance(said, str) else None

    def place(self, file: str, route: Route) -> Place:
        return Place(file=f"{self.folder}/{file}", route=route)


def _day(value: Any) -> str | None:
    """The day of a date or of a date and time; None for what is neither."""
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value[:10]).isoformat()
    except ValueError:
        return None
