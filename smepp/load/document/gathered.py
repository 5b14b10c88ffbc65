"""Text gathered piece by piece, as a parser comes upon it."""

import re
from collections.abc import Iterable, Mapping

from smepp.model.paper import Kind, Left, Mark, PaperText, Paragraph, Table

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
Cell = list[tuple[str, bool, tuple[str, ...]]]
"""The paragraphs of a cell: text, whether it is numbered by the program, links."""
_BLANKS = re.compile("[ \t\u00a0\r\f\v]+")


def tidy(text: str) -> str:
    """The text without signs that nobody sees and without blanks around its lines; blanks of the width of a character stay."""
    lines = (_BLANKS.sub(" ", each).strip(" ") for each in text.translate(_INVISIBLE).split("\n"))
    return "\n".join(lines).strip("\n \u3000")


class Gathered:
    """Paragraphs, tables and marks in the order in which they are met."""

    def __init__(self) -> None:
        self.paragraphs: list[Paragraph] = []
        self.left: list[Left] = []
        self._tables: list[Table] = []
        self._open: list[list[list[Cell]] | None] = []
        self._after: list[int] = []
        self._counts = dict.fromkeys(Kind, 0)

    def paragraph(self, text: str, kind: Kind, *, numbered: bool = False, links: tuple[str, ...] = ()) -> None:
        """A paragraph that ends; inside a table its text goes to the cell. An empty one is none."""
        plain = tidy(text)
        if kind is Kind.BODY and self._rows is not None:
            self._to_cell(plain, numbered=numbered, links=links)
        elif plain or links:
            self._counts[kind] += 1
            self.paragraphs.append(Paragraph(text=plain, number=self._counts[kind], kind=kind, numbered=numbered, links=links))

    def mark(self, mark: Mark, text: str) -> None:
        """Something left behind where the parser is; one that goes on is not counted anew."""
        number, plain = self._counts[Kind.BODY] + 1, text.translate(_INVISIBLE)
        if not plain.strip() and mark is not Mark.COMMENT:
            return
        last = self.left[-1] if self.left else None
        if last and (last.mark, last.paragraph) == (mark, number) and mark is not Mark.COMMENT:
            self.left[-1] = Left(mark=mark, text=last.text + plain, paragraph=number)
        else:
            self.left.append(Left(mark=mark, text=plain, paragraph=number))

    def begin_table(self) -> None:
        """A table begins. One that holds another is no table but the layout of a page: its cells are paragraphs."""
        outer = self._rows
        if outer is not None:
            self._open[-1] = None
            self._as_paragraphs(outer)
        self._open.append([])
        self._after.append(self._counts[Kind.BODY])

    def row(self) -> None:
        """A row begins."""
        if self._rows is not None:
            self._rows.append([])

    def cell(self) -> None:
        """A cell begins."""
        if self._rows:
            self._rows[-1].append([])

    def end_table(self) -> None:
        """A table ends; one of a single column is only the frame of what stands in it."""
        if not self._open:
            return
        rows, after = self._open.pop() or [], self._after.pop()
        if all(len(row) <= 1 for row in rows):
            self._as_paragraphs(rows)
            return
        texts = (tuple("\n".join(text for text, _, _ in cell if text) for cell in row) for row in rows)
        kept = tuple(row for row in texts if any(row))
        if kept:
            self._tables.append(Table(rows=kept, number=len(self._tables) + 1, after=after))

    def paper(self, file: str, properties: Mapping[str, str], *, html: bool = False) -> PaperText:
        """All that was gathered."""
        while self._open:
            self.end_table()
        return PaperText(
            file=file,
            paragraphs=tuple(self.paragraphs),
            tables=tuple(self._tables),
            left=tuple(self.left),
            properties={name: value for name, each in properties.items() if (value := tidy(each))},
            html=html,
        )

    @property
    def _rows(self) -> list[list[Cell]] | None:
        """The rows of the table that is open; None outside tables and in one that is only layout."""
        return self._open[-1] if self._open else None

    def _as_paragraphs(self, rows: Iterable[Iterable[Cell]]) -> None:
        for row in rows:
            for cell in row:
                for text, numbered, links in cell:
                    self.paragraph(text, Kind.BODY, numbered=numbered, links=links)

    def _to_cell(self, text: str, *, numbered: bool, links: tuple[str, ...]) -> None:
        rows = self._rows
        if (text or links) and rows and rows[-1]:
            rows[-1][-1].append((text, numbered, links))
