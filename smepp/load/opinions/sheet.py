"""One sheet with a table of opinions, from its cells."""

from collections.abc import Iterator
from dataclasses import replace

from smepp.load.opinions.above import behind
from smepp.load.opinions.cells import address, as_text, day, folded, line
from smepp.load.opinions.heads import Answers, Heads
from smepp.load.opinions.rows import answer
from smepp.load.workbook import Cell, Grid
from smepp.messages.workbooks import CLAUSE, DATE, EXPERT, FOLDER, LEADER, MARK
from smepp.model.opinion import Oddity, Opinion, Opinions, Spot

Read = Opinion | Oddity


class Sheet:
    """A sheet of a file, and where its table begins."""

    def __init__(self, file: str, grid: Grid, head: Heads) -> None:
        self.file, self.grid, self.head = file, grid, head

    def read(self, on: str) -> Opinions:
        """All that it says; what was not understood is among the oddities. `on` is the day of asking (YYYY-MM-DD)."""
        if self.head.lacking:
            return Opinions(
                oddities=(Oddity(code="columns_lacking", at=self._at(self.head.row), params={"names": self.head.lacking}),)
            )
        odd = [
            Oddity(code="column_twice", at=self._at(self.head.row, at), params={"title": title}) for title, at in self.head.twice
        ]
        experts, nameless = self._experts()
        read = [each for number in range(self.head.row + 1, len(self.grid.rows)) for each in self._row(number, experts)]
        given = [each for each in read if isinstance(each, Opinion)]
        when, doubts = self._day(on) if given else ("", ())
        leader = behind(self.grid, self.head.row, LEADER)
        odd += [*nameless, *doubts, *(each for each in read if isinstance(each, Oddity))]
        return Opinions(
            opinions=tuple(replace(each, when=when) for each in given),
            leader=line(leader[0]) if leader else None,
            leader_at=self._at(leader[1], leader[2]) if leader else None,
            folders=self._folders(),
            experts=tuple((name, self._at(self.head.row, each.outcome)) for name, each in experts),
            oddities=tuple(odd),
        )

    def _at(self, row: int, column: int | None = None) -> Spot:
        return Spot(file=self.file, sheet=self.grid.name, cell=address(row, column or 0))

    def _cell(self, row: int, column: int | None) -> Cell:
        cells = self.grid.rows[row]
        return cells[column] if column is not None and column < len(cells) else ""

    def _experts(self) -> tuple[list[tuple[str, Answers]], list[Oddity]]:
        """Whose the columns are: by their titles, else by the name above the table."""
        above = behind(self.grid, self.head.row, EXPERT)
        found: list[tuple[str, Answers]] = []
        nameless: list[Oddity] = []
        for each in self.head.answers:
            name = each.name or (line(above[0]) if above else "")
            if name:
                found.append((name, each))
            else:
                nameless.append(Oddity(code="no_name", at=self._at(self.head.row, each.outcome)))
        return found, nameless

    def _day(self, on: str) -> tuple[str, tuple[Oddity, ...]]:
        found = behind(self.grid, self.head.row, DATE)
        if found is None:
            return "", (Oddity(code="no_date", at=Spot(file=self.file, sheet=self.grid.name)),)
        cell, row, column = found
        when, at, shown = day(cell), self._at(row, column), as_text(cell)
        if when is None:
            return "", (Oddity(code="bad_date", at=at, params={"text": shown}),)
        if when > on:
            return when, (Oddity(code="later_date", at=at, params={"date": when, "on": on}),)
        return when, () if shown == when else (
            Oddity(code="date_read", at=at, params={"text": shown, "date": when}, grave=False),
        )

    def _folders(self) -> tuple[str, ...]:
        column = self.head.columns[FOLDER]
        below = range(self.head.row + 1, len(self.grid.rows))
        return tuple(dict.fromkeys(folder for row in below if (folder := line(self._cell(row, column)))))

    def _row(self, number: int, experts: list[tuple[str, Answers]]) -> Iterator[Read]:
        found = [each for name, columns in experts for each in self._answer(number, name, columns)]
        folder, clause, mark = (folded(self._cell(number, self.head.columns[each])) for each in (FOLDER, CLAUSE, MARK))
        if not any(isinstance(each, Opinion) for each in found):
            yield from found
        elif not (folder and clause and mark):
            yield Oddity(code="row_unknown", at=self._at(number, experts[0][1].outcome))
        else:
            folder = line(self._cell(number, self.head.columns[FOLDER]))
            for each in found:
                yield replace(each, folder=folder, clause=clause, mark=mark.lower()) if isinstance(each, Opinion) else each

    def _answer(self, number: int, name: str, columns: Answers) -> Iterator[Read]:
        outcome, why = self._cell(number, columns.outcome), self._cell(number, columns.why)
        at = self._at(number, columns.outcome)
        for place in (columns.outcome, columns.why):
            if place is not None and (number, place) in self.grid.merged and folded(self._cell(number, place)):
                yield Oddity(
                    code="merged", at=self._at(number, place), params={"text": line(self._cell(number, place))}, grave=False
                )
        yield from answer(name, outcome, why, at, self._at(number, columns.why or columns.outcome))
