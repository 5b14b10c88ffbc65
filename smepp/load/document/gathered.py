"""Text gathered piece by piece, as a parser comes upon it."""

import re
from collections.abc import Iterable, Mapping

from smepp.model.paper import Kind, Left, Mark, PaperText, Paragraph, Table

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u2060\ufeff"))
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
        self._open: list[list[list[str]] | None] = []
        self._after: list[int] = []
        self._counts = dict.fromkeys(Kind, 0)

    def paragraph(self, text: str, kind: Kind, *, numbered: bool = False, links: tuple[str, ...] = ()) -> None:
        """A paragraph that ends; inside a table its text goes to the cell. An empty one is none."""
        plain = tidy(text)
        if kind is Kind.BODY and self._rows is not None:
            self._to_cell(plain)
        elif plain or links:
            self._counts[kind] += 1
            self.paragraphs.append(Paragraph(text=plain, number=self._counts[kind], kind=kind, numbered=numbered, links=links))

    def mark(self, mark: Mark, text: str) -> None:
        """Something left behind where the parser is; one that goes on is not counted anew."""
        after, plain = self._counts[Kind.BODY], text.translate(_INVISIBLE)
        if not plain.strip() and mark is not Mark.COMMENT:
            return
        last = self.left[-1] if self.left else None
        if last and (last.mark, last.after) == (mark, after) and mark is not Mark.COMMENT:
            self.left[-1] = Left(mark=mark, text=last.text + plain, after=after)
        else:
            self.left.append(Left(mark=mark, text=plain, after=after))

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
            self._rows[-1].append("")

    def end_table(self) -> None:
        """A table ends; one of a single cell is the frame of what stands in it."""
        if not self._open:
            return
        rows, after = self._open.pop(), self._after.pop()
        kept = tuple(tuple(row) for row in rows or () if any(row))
        if sum(map(len, kept)) == 1:
            self._as_paragraphs(kept)
        elif kept:
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
    def _rows(self) -> list[list[str]] | None:
        """The rows of the table that is open; None outside tables and in one that is only layout."""
        return self._open[-1] if self._open else None

    def _as_paragraphs(self, rows: Iterable[Iterable[str]]) -> None:
        for row in rows:
            for cell in row:
                for text in cell.split("\n"):
                    self.paragraph(text, Kind.BODY)

    def _to_cell(self, text: str) -> None:
        rows = self._rows
        if text and rows and rows[-1]:
            rows[-1][-1] = f"{rows[-1][-1]}\n{text}".strip("\n")
