"""The dossier that a document is about, assessed on the document's day, with what its head says of it."""

from collections.abc import Mapping
from typing import Any

from smepp.jobs.check import Checked, check, year_wanted
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.model import forms
from smepp.model.life import Happening, PlatformLife
from smepp.model.record import Record
from smepp.model.stage import Papers, Stage

MATTERS: Mapping[Stage, str] = {Stage.APPLICATION: "申报", Stage.REREVIEW: "复核"}
BODIES = ("推荐单位", "审查单位")
"""Who looked through the papers: of an application, of a re-review."""


class Case(Record):
    """A platform, its papers as they were checked, and the file of the district's opinion on them."""

    platform: PlatformLife
    checked: Checked
    papers: Papers

    def text(self, file: str, *route: str) -> str | None:
        """A text of the papers; None where there is none."""
        found: Any = self.checked.values.get(file)
        for key in route:
            found = found.get(key) if isinstance(found, Mapping) else None
        return found if isinstance(found, str) else None

    @property
    def body(self) -> str | None:
        """The district's office that gave its opinion."""
        return next((found for key in BODIES if (found := self.text(self.papers.recommendation, key))), None)

    @property
    def head(self) -> dict[str, Any]:
        """Whose papers, for what, and when they came. Clock times are of no use in a letter."""
        received = forms.DOSSIER if self.papers.stage is Stage.APPLICATION else self.papers.recommendation
        return {
            "申请人": self.platform.now.operator,
            "申报平台": self.platform.now.platform,
            "事项": MATTERS[self.papers.stage],
            "事项年度": self.checked.assessment.year,
            "区县收件": _day(self.text(received, "区县收件日期")),
            "市局收件": _day(self.text(received, "市局收件时间")),
            "推荐单位": self.body,
            "主送": self.platform.now.operator,
            "抄送": self.body,
        }


def case(desk: Desk) -> Case:
    """The dossier of the desk: its application, or the re-review of the year that was asked for. Raises JobError."""
    platform = desk.platform
    folder = desk.workspace.folder / str(platform.subject.folder)
    try:
        year = year_wanted(folder, desk.day, desk.wish.year)
        checked = check(folder, desk.day, year)
    except OSError as error:
        raise JobError("unreadable", path=folder.as_posix(), reason=error.strerror or str(error)) from error
    papers = Papers() if year is None else Papers(stage=Stage.REREVIEW, year=year)
    return Case(platform=platform, checked=checked, papers=papers)


def newest(platform: PlatformLife, *kinds: str) -> Happening | None:
    """What happened last of some kinds, of all that a step took."""
    return next((each.happening for each in reversed(platform.life.history) if each.happening.kind in kinds), None)


def _day(text: str | None) -> str | None:
    return text[:10] if text else None
