"""What is kept in mind while a life is gone through: all that conditions and deadlines ask, and nothing of it is stored."""

from datetime import date

from smepp.lifecycle import dues
from smepp.lifecycle.standpoint import Standpoint
from smepp.lifecycle.table import index
from smepp.model.calendar import Calendar
from smepp.model.life import Happening, Rules, Subject
from smepp.model.place import Place


class Ledger:
    """The state, and what has happened so far; working days are counted by `calendar`."""

    def __init__(self, subject: Subject, rules: Rules, calendar: Calendar) -> None:
        table = rules.table
        self.subject, self.rules, self.calendar = subject, rules, calendar
        self.stands = Standpoint(index(table), table.first if subject.folder else table.outside)
        self.done: dict[str, Happening] = {}
        self.period: tuple[str, str] | None = None
        self.over: str | None = None
        self.objections: set[Place] = set()
        self.fraud = False
        self.recognised: Happening | None = None
        self.confirmed: Happening | None = None
        self.settled = 0
        self.limits: dict[str, date] = {}

    @property
    def state(self) -> str:
        """The id of the present state."""
        return self.stands.state

    @property
    def since(self) -> str | None:
        """The day on which it began; None for the first."""
        return self.stands.since

    def standing(self, day: str) -> str:
        """The state of the title on a day, were it in order: recognised, confirmed, due or overdue."""
        found, unsettled = self.rules.table.standing, self.unsettled(day)
        if unsettled is not None:
            return found.overdue if day >= dues.overdue_from(self.rules, unsettled) else found.due
        return found.confirmed if self.confirmed else found.recognised

    def unsettled(self, day: str) -> int | None:
        """The earliest year of which a re-review is due by a day and not done; None for none."""
        if self.recognised is None:
            return None
        latest = dues.fallen_due(self.rules, self.recognised.date, day)
        return self.due if latest is not None and latest > self.settled else None

    def under(self, level: int, day: str) -> str:
        """The state beneath a level, as the title stands by now."""
        found = self.rules.table.standing
        before = self.stands.under(level)
        in_order = {found.recognised, found.confirmed, found.due, found.overdue}
        return self.standing(day) if before in in_order else before

    @property
    def due(self) -> int | None:
        """The first year after the last confirmation in which a re-review falls due; None before the recognition."""
        if self.recognised is None:
            return None
        return dues.first_after(self.rules, self.recognised.date, max(self.settled, int(self.recognised.date[:4])))
