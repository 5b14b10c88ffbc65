"""Where a platform stands on a day, and how it came there (平台的状态和经历): derived from dated things, and stored nowhere."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from smepp.lifecycle import dues, kinds
from smepp.lifecycle.allowed import allowed
from smepp.lifecycle.conditions import CONDITIONS
from smepp.lifecycle.day_remarks import day_remarks
from smepp.lifecycle.effects import begins, leave_behind
from smepp.lifecycle.ledger import Ledger
from smepp.lifecycle.reasons import Refused, refused
from smepp.lifecycle.remarks import remarks
from smepp.lifecycle.table import Index, index
from smepp.model.calendar import Calendar
from smepp.model.life import AS_BEFORE, AS_STANDS, Happening, Life, Rules, State, StepRule, Subject, Taken
from smepp.model.place import Place
from smepp.model.problem import Problem

CLOSED = "办结"
"""What a table says of a state in which it is nobody's turn."""


def life(subject: Subject, happenings: Iterable[Happening], rules: Rules, day: str, *, calendar: Calendar) -> Life:
    """The life of a platform until a day (YYYY-MM-DD), that day included; what is dated later is not seen.

    The order in which the happenings are given does not matter. Those of one day are taken in the order in which the table lets
    them follow one another. One that no step takes changes nothing and is told as a problem; kinds that the table does not
    know are passed over.
    """
    walk = _Walk(subject, rules, calendar)
    seen = (each for each in happenings if each.date <= day and each.kind in walk.index.kinds)
    walk.run(sorted(seen, key=_order), day)
    kept, states = walk.kept, walk.index.states
    return Life(
        state=walk.state,
        since=kept.since,
        history=tuple(walk.history),
        allowed=allowed(kept, walk.index, day),
        problems=tuple(walk.problems),
        recognised=kept.recognised.date if kept.recognised else None,
        number=kept.recognised.params.get("number") if kept.recognised else None,
        confirmed=kept.confirmed.date if kept.confirmed else None,
        due=kept.due if states[kept.state].titled else None,
        beneath=tuple(states[each] for each in kept.stands.beneath),
    )


def _order(each: Happening) -> tuple[str, int, Place, str]:
    return each.date, kinds.ORDER[each.kind], each.place, each.outcome or ""


class _Walk:
    def __init__(self, subject: Subject, rules: Rules, calendar: Calendar) -> None:
        self.kept, self.rules = Ledger(subject, rules, calendar), rules
        self.index: Index = index(rules.table)
        self.history: list[Taken] = []
        self.problems: list[Problem] = []
        self.refused = Refused()
        self.marked: set[tuple[str, str]] = set()

    @property
    def state(self) -> State:
        """The state on the last day; one that is the end by the article that led to it."""
        found = self.index.states[self.kept.state]
        came = next((each for each in reversed(self.history) if each.target == found.id != each.source), None)
        return replace(found, article=came.article) if came and found.turn == CLOSED else found

    def run(self, waiting: list[Happening], day: str) -> None:
        """All that happened, day by day, with the days that come by themselves in between."""
        at = 0
        while at < len(waiting):
            today, end = waiting[at].date, at
            while end < len(waiting) and waiting[end].date == today:
                end += 1
            self.times(today)
            self.one_day(waiting[at:end])
            at = end
        self.times(day)

    def one_day(self, pending: list[Happening]) -> None:
        """What happened on one day, each as soon as a step takes it; what is left over is refused."""
        while pending:
            for number, each in enumerate(pending):
                found = self.step_for(each)
                if found:
                    self.take(each, *found)
                    del pending[number]
                    break
            else:
                break
        for each in pending:
            self.refuse(each)

    def times(self, until: str) -> None:
        """The days that have come by `until`, in their order."""
        for mark in iter(lambda: self.next_mark(until), None):
            self.marked.add((mark.kind, mark.date))
            found = self.step_for(mark)
            if found:
                self.take(mark, *found)

    def next_mark(self, until: str) -> Happening | None:
        """The earliest day that has come and has not been looked at."""
        ahead = [each for each in self.marks(until) if each.date <= until and (each.kind, each.date) not in self.marked]
        return min(ahead, key=_order, default=None)

    def marks(self, until: str) -> Iterator[Happening]:
        kept = self.kept
        if kept.over is not None:
            yield Happening(kind=kinds.PUBLICITY_OVER, date=kept.over, place=kept.done[kinds.PUBLICISED].place)
        if kept.recognised is None:
            return
        year = dues.first_after(self.rules, kept.recognised.date, int(kept.recognised.date[:4]))
        while year <= int(until[:4]):
            if year > kept.settled:
                place = kept.recognised.place
                yield Happening(kind=kinds.DUE, date=dues.begins(year), place=place, year=year)
                yield Happening(kind=kinds.OVERDUE, date=dues.overdue_from(self.rules, year), place=place, year=year)
            year += self.rules.cycle

    def step_for(self, each: Happening) -> tuple[StepRule, int] | None:
        """The step that takes a happening in the present state, or in one that goes on beneath it, and the level of that one.

        None when its conditions, or the table, do not allow one.
        """
        for level, state, _ in self.kept.stands.open():
            for step in self.index.steps(each.kind, state, each.outcome):
                if not any(self.fails(word, each) for word in step.conditions):
                    return step, level
        return None

    def fails(self, word: str, each: Happening) -> bool:
        return CONDITIONS[word](self.kept, each, each.date) is not None

    def take(self, each: Happening, step: StepRule, level: int) -> None:
        kept = self.kept
        source = target = kept.stands.at(level)
        self.problems += (*remarks(kept, each), *day_remarks(kept, each))
        leave_behind(kept, each)
        if step.target == AS_BEFORE:
            target = kept.under(level, each.date)
            kept.stands.back(level, target, each.date)
        elif step.target:
            target = self.target(step.target, each)
            kept.stands.go(level, target, begins(each))
        self.history.append(
            Taken(
                happening=each,
                step=step.name,
                source=source,
                target=target,
                article=step.article,
                over=None if kept.state == target else kept.state,
                english=step.english,
            ),
        )

    def target(self, target: str, each: Happening) -> str:
        """Where a step leads; awards and confirmations are noted, and lead to what the title stands at by then."""
        kept, standing = self.kept, self.rules.table.standing
        if target == standing.recognised and each.kind == kinds.RECOGNISED:
            kept.recognised = each
        elif target == standing.confirmed and each.kind == kinds.RESULT:
            kept.confirmed, kept.settled = each, max(kept.settled, each.year or int(each.date[:4]))
        elif target != AS_STANDS:
            return target
        return kept.standing(each.date)

    def refuse(self, each: Happening) -> None:
        """One that no step takes; what only follows from such a one is passed over with it."""
        told = refused(self.kept, self.index, each, self.refused)
        if told:
            self.problems.append(told)
