"""Where each kind of happening is written down (记在哪里): the counterpart of reading happenings from files."""

from collections.abc import Mapping

from smepp.lifecycle import kinds
from smepp.model import forms
from smepp.model.life import PlatformLife
from smepp.model.outlook import Paper

RECEIVED_ON = "区县收件日期"

OF_APPLICATION: Mapping[str, tuple[str, str]] = {
    kinds.RECEIVED: (forms.DOSSIER, RECEIVED_ON),
    kinds.RECOMMENDED: (forms.RECOMMENDATION, "意见"),
    kinds.SUBMITTED: (forms.RECOMMENDATION, "上报日期"),
    kinds.REVIEWED: (forms.REVIEW, "结论"),
}
OF_REREVIEW: Mapping[str, tuple[str, str]] = {
    kinds.PAPERS: (forms.RECOMMENDATION, RECEIVED_ON),
    kinds.LOOKED_THROUGH: (forms.RECOMMENDATION, "意见"),
    kinds.PASSED_ON: (forms.RECOMMENDATION, "上报日期"),
    kinds.REREVIEWED: (forms.REVIEW, "结论"),
}
OF_APPLYING = frozenset({kinds.ACCEPTED, kinds.REJECTED, kinds.APPROVED, kinds.PUBLICISED, kinds.RECOGNISED})
EVENTS = OF_APPLYING | {kinds.RETURNED, kinds.RESULT, kinds.RECTIFY, kinds.REVOKED}
INSPECTIONS = frozenset({kinds.INSPECTED, kinds.COMPLAINED, kinds.FRAUD})
OBJECTIONS = frozenset({kinds.OBJECTED, kinds.HANDLED})
UNWRITTEN = frozenset({*kinds.TIMES, kinds.LIST_CHANGED})
"""What has no paper of its own: days that come, and what follows from somebody else's."""


def paper(kind: str, one: PlatformLife, on: str) -> Paper | None:
    """Where a step of a kind would be written down on a day (YYYY-MM-DD).

    None for what has no paper, and for papers of a dossier where there is no dossier.
    """
    if kind in EVENTS:
        return Paper(file=f"{forms.ROUNDS}/{event_year(kind, one, on)}/", kind=kind, of_office=True)
    if kind in OBJECTIONS:
        key = "处理" if kind == kinds.HANDLED else None
        return Paper(file=f"{forms.ROUNDS}/{event_year(kind, one, on)}/{forms.OBJECTIONS}/", key=key, of_office=True)
    return None if one.subject.folder is None or kind in UNWRITTEN else _of_dossier(kind, one, on)


def _of_dossier(kind: str, one: PlatformLife, on: str) -> Paper:
    if kind in OF_APPLICATION:
        file, key = OF_APPLICATION[kind]
        return Paper(file=file, key=key)
    if kind in OF_REREVIEW:
        file, key = OF_REREVIEW[kind]
        return Paper(file=f"{forms.REREVIEW}/{rereview_year(one, on)}/{file}", key=key)
    if kind == kinds.YEARLY:
        return Paper(file=f"{forms.ANNUAL}/{_summary_year(one, on)}.yaml")
    return Paper(file=f"{forms.INSPECTIONS if kind in INSPECTIONS else forms.CHANGES}/", kind=kind)


def event_year(kind: str, one: PlatformLife, on: str) -> int:
    """The round that an event belongs to: the application's until a title is held, later that of the day, or of the re-review."""
    if not one.life.titled and one.subject.year is not None and kind != kinds.REVOKED:
        return one.subject.year
    return rereview_year(one, on) if kind == kinds.RESULT else int(on[:4])


def rereview_year(one: PlatformLife, on: str) -> int:
    """The year of the re-review that is due; that of the day where none is."""
    today = int(on[:4])
    return one.life.due if one.life.due is not None and one.life.due <= today else today


def _summary_year(one: PlatformLife, on: str) -> int:
    """The year before, as long as its summary has not come and the title was held in it; else the year itself."""
    last = int(on[:4]) - 1
    told = {
        each.happening.year or each.happening.params.get("summary")
        for each in one.life.history
        if each.happening.kind == kinds.YEARLY
    }
    return last if (one.life.recognised or on)[:4] <= str(last) and last not in told else last + 1
