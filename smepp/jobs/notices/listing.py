"""The list of a document held against the lives of the platforms (名单上的平台能不能办这一步)."""

from collections import Counter
from collections.abc import Iterator

from smepp.jobs.notices.desk import Desk
from smepp.lifecycle import kinds
from smepp.load.events import ROWS
from smepp.model.life import Happening, Next, PlatformLife
from smepp.model.notice import Notice, Row
from smepp.model.place import Place
from smepp.model.problem import Level, Problem, problem
from smepp.model.record import Record
from smepp.model.same import same_name
from smepp.model.title import EventKind
from smepp.wording.outlooks import CLOSED


class Stopped(Record):
    """A row of the list for which the step is not open, and why; `row` is counted from 0."""

    row: int
    problem: Problem


def nobody(desk: Desk, notice: Notice, file: str) -> Iterator[Problem]:
    """That the list is empty, where there must be one."""
    if not empty(notice):
        return
    states = Counter(each.life.state.name for each in desk.platforms if each.life.state.turn != CLOSED)
    told = tuple(f"{name} {n}" for name, n in states.items())
    yield problem("N301", Place(file=file, route=(ROWS,)), notice=notice.kind.name, date=desk.day, states=told or None)


def empty(notice: Notice) -> bool:
    """Whether nobody is listed by a document that is there to list somebody."""
    return not notice.rows and bool(notice.kind.steps or notice.kind.annexes)


def stopped(desk: Desk, notice: Notice, file: str) -> Iterator[Stopped]:
    """The rows whose platform is not free to take one of the kind's steps on the day. A row that means nobody is not looked at."""
    if not notice.kind.steps:
        return
    for number, row in enumerate(notice.rows):
        one = platform_of(desk, row)
        if one and not any(each.step in notice.kind.steps for each in one.life.allowed):
            yield Stopped(row=number, problem=_reason(desk, notice, one, Place(file=file, route=(ROWS, number))))


def left_out(desk: Desk, notice: Notice) -> Iterator[Problem]:
    """Platforms that would be recognised but for an objection that is not settled."""
    if notice.kind.event != EventKind.RECOGNITION.value:
        return
    listed = {each.folder for each in notice.rows if each.folder}
    for each in desk.platforms:
        open_ = open_objections(each)
        if open_ and each.subject.folder not in listed and each.subject.year == desk.year and not each.life.titled:
            yield problem("N305", open_[0].place, platform=each.now.platform, received=open_[0].date)


def open_objections(one: PlatformLife) -> tuple[Happening, ...]:
    """The objections (异议) that have come and are not dealt with."""
    handled = {each.params.get("of") for each in one.objections if each.kind == kinds.HANDLED}
    return tuple(each for each in one.objections if each.kind == kinds.OBJECTED and each.place not in handled)


def platform_of(desk: Desk, row: Row) -> PlatformLife | None:
    """The platform that a row of a document means: by its dossier, else by its names of the day."""
    if row.folder:
        return next((each for each in desk.platforms if each.subject.folder == row.folder), None)
    names = (same_name(row.platform), same_name(row.operator))
    found = [each for each in desk.platforms if (same_name(each.now.platform), same_name(each.now.operator)) == names]
    return found[0] if len(found) == 1 else None


def _leads(step: Next, one: PlatformLife) -> bool:
    """Whether a step leads on: not one that may be taken in every state, and leaves the platform where it is."""
    return step.target != one.life.state.id and step.kind not in kinds.CHANGES


def _step(step: Next) -> str:
    """A day that comes by itself is told with its date."""
    return f"{step.step}（{step.until.isoformat()}）" if step.until and step.kind in kinds.TIMES else step.step


def _reason(desk: Desk, notice: Notice, one: PlatformLife, place: Place) -> Problem:
    name, waiting = one.now.platform, open_objections(one)
    if waiting and notice.kind.event == EventKind.RECOGNITION.value:
        return problem(
            "N303", place, related=(waiting[0].place,), platform=name, notice=notice.kind.name, received=waiting[0].date
        )
    free = tuple(dict.fromkeys(_step(each) for each in one.life.allowed if _leads(each, one))) or None
    uncounted = tuple(each.place for each in one.life.problems if each.level is Level.ERROR)
    return problem(
        "N302",
        place,
        related=uncounted[-1:],
        platform=name,
        notice=notice.kind.name,
        date=desk.day,
        state=one.life.state.name,
        open=free,
    )
