"""What can be seen of a platform on a day: whose turn it is, what may be done, until when, and what it wants (办理情况)."""

from smepp.model.codes import Level
from smepp.model.life import Next, PlatformLife
from smepp.model.problem import Problem
from smepp.model.record import Record


class Paper(Record):
    """Where a step is written down: a field `key` of a file, or a new file of a `kind` (类别) in a folder.

    `file` is named from the dossier, or from the workspace where it is the office's; a folder ends with a slash. `there`: the
    file exists already.
    """

    file: str
    key: str | None = None
    kind: str | None = None
    of_office: bool = False
    there: bool = False


class Open(Record):
    """A step that is open now. `days` are those that are left: 0 on the last day, less than 0 after it; None where no day is set.

    `working` are the working days among them, None where the programme does not count them or the calendar does not know. `lacks`
    are the papers that the step wants and that are not there, each by its file and what it is called.
    """

    next: Next
    days: int | None = None
    working: int | None = None
    paper: Paper | None = None
    lacks: tuple[tuple[str, str], ...] = ()


class Outlook(Record):
    """A platform on the day `on` (YYYY-MM-DD).

    `comes` are days that come by themselves; `changed` are events that its papers no longer fit; `digest` is that of its application
    (指纹), None where it was not asked for. `notes` are what the programme wants to be said of the day.
    """

    one: PlatformLife
    on: str
    open: tuple[Open, ...] = ()
    comes: tuple[Open, ...] = ()
    changed: tuple[Problem, ...] = ()
    digest: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """All that is wrong, or should be looked at, in its life."""
        return (*self.one.life.problems, *self.changed)

    @property
    def overdue(self) -> tuple[Open, ...]:
        """What those whose turn it is should have done by now: steps that lead on, and whose last day is over."""
        state = self.one.life.state
        return tuple(
            each
            for each in self.open
            if each.days is not None and each.days < 0 and each.next.by == state.turn and each.next.target != state.id
        )

    @property
    def nearest(self) -> Open | None:
        """The first limit of those whose turn it is; else the day that comes first by itself."""
        turn = self.one.life.state.turn
        limits = [each for each in self.open if each.days is not None and each.next.by == turn] or list(self.comes)
        return min(limits, key=lambda each: each.days or 0, default=None)

    @property
    def wrong(self) -> bool:
        """Whether something is wrong: an error in what happened, papers that changed, or a limit that has passed."""
        return bool(self.overdue) or any(each.level is Level.ERROR for each in self.problems)


class Overview(Record):
    """Platforms on the day `on`, in the order in which they are shown; with the notes of the day.

    `incomplete`: files of events, or rows of them, did not count, so that something may be missing. `faulty`: something is wrong with
    the lists, though all of it may have counted.
    """

    on: str
    outlooks: tuple[Outlook, ...]
    notes: tuple[str, ...] = ()
    incomplete: bool = False
    faulty: bool = False
