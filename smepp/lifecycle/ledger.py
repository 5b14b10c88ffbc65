"""What is kept in mind while a life is gone through: all that conditions and deadlines ask, and nothing of it is stored."""

from datetime import date

from smepp.lifecycle import dues
from smepp.model.life import Happening, Rules, Subject
from smepp.model.place import Place


class Ledger:
    """The state, since when, and what has happened so far."""

    def __init__(self, subject: Subject, rules: Rules) -> None:
        table = rules.table
        self.subject, self.rules = subject, rules
        self.state = table.first if subject.folder else table.outside
        self.since: str | None = None
        self.before: str | None = None
        self.done: dict[str, Happening] = {}
        self.period: tuple[str, str] | None = None
        self.over: str | None = None
        self.objections: set[Place] = set()
        self.fraud = False
        self.recognised: Happening | None = None
        self.confirmed: Happening | None = None
        self.settled = 0
        self.limits: dict[str, date] = {}

    def enter(self, state: str, each: Happening) -> None:
        """Come to a state by a happening; one that stays where it was goes on since when it did."""
        if state != self.state:
            self.before, self.since, self.state = self.state, each.date, state

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

    def back(self, day: str) -> str:
        """The state before the present one, as the title stands by now."""
        found = self.rules.table.standing
        before = self.before or self.state
        in_order = {found.recognised, found.confirmed, found.due, found.overdue}
        return self.standing(day) if before in in_order else before

    @property
    def due(self) -> int | None:
        """The first year after the last confirmation in which a re-review falls due; None before the recognition."""
        if self.recognised is None:
            return None
        return dues.first_after(self.rules, self.recognised.date, max(self.settled, int(self.recognised.date[:4])))
