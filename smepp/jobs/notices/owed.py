"""`smepp notice all`: every document that the round owes on a day, with its draft (该发的文书)."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

from smepp.documents.notices.contexts import MODULES
from smepp.jobs.events import Events, read_events
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.lived import Lived, lived
from smepp.jobs.notices.desk import Desk, Wish, issuing, kinds_of
from smepp.jobs.notices.draft import OUT, drafted, folder
from smepp.jobs.notices.gathered import gathered
from smepp.jobs.notices.owing import Owings
from smepp.jobs.notices.register import registered_wrong
from smepp.jobs.notices.whose import whose
from smepp.model.life import PlatformLife
from smepp.model.notice import KindRule, Notice, Scope
from smepp.model.owed import Owed, OwedAll


def owed(wish: Wish, out: Path | None = None) -> OwedAll:
    """All that is owed on the wish's day in its year, each drafted into a folder below `out`. Raises JobError."""
    assert wish.year is not None, "the command asks for a year"  # noqa: S101
    workspace = lived(wish.place, wish.on, wish.year)
    known = read_events(workspace.folder)
    ours, sender = issuing(workspace, wish.on)
    rules = [each for each in kinds_of(workspace) if each.by is ours and each.owed and each.id in MODULES]
    items = [item for rule in rules for item in _items(wish, workspace, rule, known, out or OUT)]
    return OwedAll(
        year=wish.year,
        on=wish.on,
        office=sender.name,
        root=workspace.folder.as_posix(),
        items=tuple(items),
        registered=registered_wrong(workspace.folder, known, wish.year),
        incomplete=workspace.incomplete,
    )


def _items(wish: Wish, workspace: Lived, rule: KindRule, known: Events, out: Path) -> Iterator[Owed]:
    at = _desk(wish, workspace, rule, None)
    concerned = Owings(at, known).concerned()
    if not concerned:
        return
    if rule.scope is not Scope.DOSSIER:
        found = _item(at, concerned, out)
        if found:
            yield found
        return
    for each in at.ordered(tuple(one for one in concerned if one.subject.folder)):
        found = _item(_desk(wish, workspace, rule, each), (each,), out)
        if found:
            yield found


def _desk(wish: Wish, workspace: Lived, rule: KindRule, about: PlatformLife | None) -> Desk:
    target = about.subject.folder if about else None
    dossier = workspace.folder / target if target else None
    place = "" if target else wish.place
    wanted = replace(wish, kind=rule.id, dossier=dossier, place=place)
    return Desk(wanted, workspace, rule, wish.year or int(wish.on[:4]), target)


def _item(at: Desk, concerned: tuple[PlatformLife, ...], out: Path) -> Owed | None:
    """The document with its draft; None where its list has none of those for whom it is owed."""
    names = tuple(each.now.platform for each in at.ordered(concerned))
    item = Owed(kind=at.rule, platforms=names, until=_until(at.rule, concerned))
    try:
        item = replace(item, whose=whose(at))
        notice = gathered(at)
        listed = _listed(notice, concerned)
        if not listed and at.rule.scope is not Scope.DOSSIER and not any(each.matter for each in at.rule.owed):
            return None
        drawn = drafted(at, notice, folder(out, at, item.whose), thorough=False)
    except JobError as error:
        return replace(item, failure=(error.code, dict(error.params)), impossible=error.exit_code is ExitCode.IMPOSSIBLE)
    return replace(item, platforms=listed or names, draft=drawn.folder, command=drawn.command, problems=drawn.against)


def _listed(notice: Notice, concerned: Iterable[PlatformLife]) -> tuple[str, ...]:
    """Of those who are concerned the ones that the document lists, in its order."""
    known = {(each.subject.folder, each.now.platform) for each in concerned}
    return tuple(each.platform for each in notice.rows if (each.folder, each.platform) in known)


def _until(rule: KindRule, concerned: Iterable[PlatformLife]) -> date | None:
    """The first last day of the steps that the document takes."""
    days = (each.until for one in concerned for each in one.life.allowed if each.step in rule.steps and each.until)
    return min(days, default=None)
