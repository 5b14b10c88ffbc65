"""Whether a document is owed (应发的情形), by what the programme says of its kind and how far the platforms have come."""

from collections.abc import Iterable

from smepp.jobs.applied import applied
from smepp.jobs.events import Events
from smepp.jobs.notices.desk import Desk
from smepp.lifecycle import kinds
from smepp.model.life import PlatformLife
from smepp.model.notice import KindRule, Matter, Once, Owing
from smepp.model.title import Event

OF_THE_LIST = frozenset({kinds.RECOGNISED, kinds.REVOKED, *kinds.CHANGES})
"""What changes the list of titles, or how somebody on it is called."""


class Owings:
    """The cases of one desk's kind; `known` are the records of all rounds."""

    def __init__(self, desk: Desk, known: Events) -> None:
        self.desk, self.rule = desk, desk.rule
        self.issued = tuple(each for each in known.documents if each.data["代号"] == desk.rule.id and each.date <= desk.day)

    def concerned(self) -> tuple[PlatformLife, ...]:
        """The platforms for which the document is owed in one of the cases."""
        return tuple(each for each in self.desk.platforms if any(self.holds(owing, each) for owing in self.rule.owed))

    def holds(self, owing: Owing, one: PlatformLife) -> bool:
        """Whether all that a case asks for is there."""
        return (
            not (owing.before and self._has(owing.before))
            and (not owing.states or bool({one.life.state.id, *(each.id for each in one.life.beneath)} & set(owing.states)))
            and (not owing.steps or _came_by(owing, self.rule, one))
            and (owing.matter is None or self._matter(owing.matter, one))
            and not (owing.once and self._done(owing.once, one))
            and (owing.decision is None or self._decided(one) == owing.decision)
        )

    def _has(self, kind: str) -> bool:
        return any(each.kind.value == kind and each.year == self.desk.year for each in self.desk.events)

    def _done(self, once: Once, one: PlatformLife) -> bool:
        if once is Once.ROUND:
            return any(each.year == self.desk.year for each in self.issued)
        return self._last(one) >= (one.life.since or "")

    def _last(self, one: PlatformLife) -> str:
        """The day of the newest such document that lists the platform; empty for none."""
        return max((each.date for each in self.issued if _lists(each, one)), default="")

    def _matter(self, matter: Matter, one: PlatformLife) -> bool:
        if matter is Matter.ANSWERED:
            answered = (each.date for each in one.objections if each.kind == kinds.HANDLED and each.year == self.desk.year)
            return max(answered, default="") > self._last(one)
        changed = (each.happening.date for each in one.life.history if each.happening.kind in OF_THE_LIST)
        return one.life.recognised is not None and max(changed, default="") > self._newest()

    def _newest(self) -> str:
        return max((each.date for each in self.issued), default="")

    def _decided(self, one: PlatformLife) -> str | None:
        folder = one.subject.folder
        if folder is None or one.subject.year != self.desk.year:
            return None
        [found] = applied(self.desk.workspace.folder, [folder], self.desk.day)
        return found.applied.decision


def _lists(event: Event, one: PlatformLife) -> bool:
    names = {(each.platform, each.operator) for each in one.subject.names}
    folder = one.subject.folder
    return any(each.folder == folder if each.folder else (each.platform, each.operator) in names for each in event.named)


def _came_by(owing: Owing, rule: KindRule, one: PlatformLife) -> bool:
    """Whether the newest of the steps that count is one of the case's, with one of its outcomes."""
    counted: Iterable[str] = {*owing.steps, *rule.steps}
    newest = next((each for each in reversed(one.life.history) if each.step in counted), None)
    if newest is None or newest.step not in owing.steps:
        return False
    return not owing.outcomes or newest.happening.outcome in owing.outcomes
