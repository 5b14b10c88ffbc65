"""The desk on which a document is drawn up (拟稿): what was asked for, and the workspace as it is known on the document's day."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any

from smepp.jobs.events import read_events
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.lived import Lived, lived
from smepp.jobs.notices.kinds import kinds_in
from smepp.lifecycle.acting import acting_on, successors
from smepp.lifecycle.corrections import corrected
from smepp.load.workspace import find_office
from smepp.model.calendar import Calendar
from smepp.model.life import PlatformLife
from smepp.model.notice import Basis, Issuer, KindRule, Row, Sender
from smepp.model.record import Record
from smepp.model.title import Event


class Wish(Record):
    """What was asked for: a document of the `kind`, about a dossier (its path as typed), or about the round of a year.

    `on` is today (YYYY-MM-DD), which a `dated` replaces. `number` and `dated` are those of a document that is being issued, None for a
    draft; `start` is the first day of its period. `district` is whose applicants it is about. `options` are further ones of the kind,
    by their words on the command line.
    """

    kind: str
    on: str
    place: str = ""
    dossier: Path | None = None
    year: int | None = None
    number: str | None = None
    dated: str | None = None
    start: str | None = None
    district: str | None = None
    options: Mapping[str, Any] = field(default_factory=dict, hash=False)

    @property
    def day(self) -> str:
        """The day by which names, states and the authority are taken."""
        return self.dated or self.on


class Desk:
    """What a document is gathered from; nothing of it is read before it is asked for. Raises JobError where it cannot be used."""

    def __init__(self, wish: Wish, workspace: Lived, rule: KindRule, year: int, target: str | None = None) -> None:
        self.wish, self.workspace, self.rule, self.year, self.target = wish, workspace, rule, year, target

    @property
    def day(self) -> str:
        """The document's day (YYYY-MM-DD)."""
        return self.wish.day

    @property
    def calendar(self) -> Calendar:
        """The calendar by which days are counted."""
        assert self.workspace.told is not None, "a desk stands in a workspace that was read"  # noqa: S101
        return self.workspace.told.calendar

    @cached_property
    def platforms(self) -> tuple[PlatformLife, ...]:
        """Every platform with its life until the document's day."""
        return tuple(self.workspace.lives())

    @cached_property
    def events(self) -> tuple[Event, ...]:
        """All events as they stand corrected on the document's day."""
        found = corrected(read_events(self.workspace.folder).events, self.day).events
        return tuple(each for each in found if each.date <= self.day)

    @cached_property
    def platform(self) -> PlatformLife:
        """The platform of the dossier that the document is about. Raises JobError (command line) where none was named."""
        found = next((each for each in self.platforms if self.target and each.subject.folder == self.target), None)
        if found is None:
            raise JobError("notice_no_dossier", exit_code=ExitCode.USAGE, kind=self.rule.name)
        return found

    @cached_property
    def basis(self) -> Basis:
        """What the document rests on."""
        programme, round_ = self.workspace.programme, self.workspace.bench.round_
        return Basis(
            title=programme.title,
            document=programme.document,
            honour=str(programme.data.get("称号") or programme.title),
            publicity_site=programme.data.get("公示网站"),
            roster_site=programme.data.get("名单网站"),
            call=round_.basis if round_ else None,
        )

    @cached_property
    def sender(self) -> Sender:
        """The body that issues it, by its name on the document's day. Raises JobError where the office's file does not tell."""
        issuer, sender = issuing(self.workspace, self.day)
        if issuer is not self.rule.by:
            raise JobError(
                "notice_not_ours", exit_code=ExitCode.WRONG, kind=self.rule.name, by=self.rule.by.value, office=sender.name
            )
        return sender

    def day_given(self, option: str) -> str | None:
        """A day among the options (YYYY-MM-DD); None where it is not given. Raises JobError (command line) for what is no day."""
        text = self.wish.options.get(option)
        if text is None:
            return None
        try:
            return date.fromisoformat(str(text)).isoformat()
        except ValueError:
            raise JobError("notice_bad_option", exit_code=ExitCode.USAGE, text=f"{option}={text}") from None

    def row(self, platform: PlatformLife, **further: Any) -> Row:
        """A platform as a row of the document's list; `further` are fields of Row."""
        now = platform.now
        district = self.workspace.divisions.called(now.district)
        return Row(platform=now.platform, operator=now.operator, district=district, folder=platform.subject.folder, **further)

    def ordered(self, platforms: tuple[PlatformLife, ...]) -> tuple[PlatformLife, ...]:
        """By administrative division (按行政区划排列), within one by name."""
        rank = self.workspace.divisions.rank
        return tuple(sorted(platforms, key=lambda each: (rank(each.now.district), each.now.platform, each.now.operator)))


def issuing(workspace: Lived, day: str) -> tuple[Issuer, Sender]:
    """Which documents the office issues, and its name on a day. Raises JobError where its file does not tell."""
    office, programme = workspace.bench.office, workspace.programme
    found = acting_on(office, successors(programme.data), day)
    if office is None or found.name is None:
        raise JobError("notice_no_authority", day=day, doubt=found.doubt, successor=found.successor)
    prefix = next((each.prefix for each in reversed(office.authorities) if each.name == found.name), None)
    # A district with a programme of its own is the authority of that one.
    authority = office.municipal or found.name in {each["名称"] for each in programme.authorities}
    sender = Sender(name=found.name, prefix=prefix, contact=office.contact)
    return (Issuer.AUTHORITY if authority else Issuer.DISTRICT), sender


def kinds_of(workspace: Lived) -> tuple[KindRule, ...]:
    """The kinds of documents of the programme's edition. Raises JobError for a file of another shape."""
    return kinds_in(workspace.programme, find_office(workspace.folder))


def desk(wish: Wish) -> Desk:
    """The desk for a wish. Raises JobError: an unknown kind, no workspace, a dossier that is none or lies elsewhere."""
    workspace = lived(wish.place or (str(wish.dossier) if wish.dossier else ""), wish.day, wish.year)
    known = kinds_of(workspace)
    rule = next((each for each in known if wish.kind in (each.id, each.name)), None)
    if rule is None:
        raise JobError("no_such_notice", exit_code=ExitCode.USAGE, kind=wish.kind, known=tuple(each.id for each in known))
    target = None
    if wish.dossier is not None:
        dossier, office = wish.dossier.resolve(), workspace.folder.resolve()
        if not dossier.is_relative_to(office):
            raise JobError(
                "notice_outside",
                exit_code=ExitCode.USAGE,
                path=wish.dossier.as_posix(),
                office=workspace.folder.as_posix(),
            )
        target = dossier.relative_to(office).as_posix()
    return Desk(wish, workspace, rule, wish.year or int(wish.day[:4]), target)
