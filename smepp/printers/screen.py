"""Blocks to styled lines of a given width."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import zip_longest

from smepp.printers.excerpt import window
from smepp.printers.layout import Block, Column, Excerpt, Grid, Line, Rule, Span
from smepp.printers.wrap import Cells, wrap
from smepp.wording.clean import clean

Spans = list[Span]

USUAL = 80
WIDEST = 120
NARROWEST = 40
GUTTER = 6


def lay_out(blocks: Iterable[Block], width: int, cells: Cells, ruler: str = "─") -> Iterator[Spans]:
    """Every line that the blocks make on a screen of `width` cells; none is wider, and no text of a block is cut."""
    width = max(width, NARROWEST)
    for block in blocks:
        match block:
            case Line():
                yield from _paragraph(block, width, cells)
            case Grid():
                yield from _grid(block, width, cells)
            case Excerpt():
                yield from _excerpt(block, width, cells)
            case Rule():
                yield [(ruler * min(width, WIDEST), "dim")]


def _paragraph(line: Line, width: int, cells: Cells) -> Iterator[Spans]:
    spans = [(clean(text), style) for text, style in line.spans]
    text = "".join(text for text, _ in spans)
    first = min(line.indent, width // 2)
    later = min(line.indent + line.hang, width // 2)
    for index, (start, end) in enumerate(wrap(text, width - first, cells, width - later)):
        indent = later if index else first
        yield [(" " * indent, "plain"), *_cut(spans, start, end)] if indent and end > start else _cut(spans, start, end)


def _cut(spans: Iterable[Span], start: int, end: int) -> Spans:
    found: Spans = []
    at = 0
    for text, style in spans:
        piece = text[max(start - at, 0) : max(end - at, 0)]
        if piece:
            found.append((piece, style))
        at += len(text)
    return found


def _grid(grid: Grid, width: int, cells: Cells) -> Iterator[Spans]:
    widths = column_widths(grid.columns, min(width, WIDEST) - grid.indent, grid.gap)
    for row in grid.rows:
        columns = [_cell(span, room, cells) for span, room in zip(row, widths, strict=True)]
        for pieces in zip_longest(*columns, fillvalue=("", "plain")):
            yield _trim([(" " * grid.indent, "plain"), *_padded(pieces, widths, grid.gap, cells)])


def column_widths(columns: Sequence[Column], width: int, gap: int) -> list[int]:
    """The width of each column: its own at 80 cells, more or less on another screen, never under four cells."""
    spare = width - sum(column.width for column in columns) - gap * (len(columns) - 1)
    weights = [column.grow for column in columns] if spare >= 0 else [column.width for column in columns]
    whole = sum(weights) or 1
    # Rounded down on either side, so that the columns never take more than there is.
    return [max(4, column.width + spare * weight // whole) for column, weight in zip(columns, weights, strict=True)]


def _cell(span: Span, width: int, cells: Cells) -> Spans:
    text, style = clean(span[0]), span[1]
    return [(text[start:end], style) for start, end in wrap(text, width, cells)]


def _padded(pieces: Sequence[Span], widths: Sequence[int], gap: int, cells: Cells) -> Iterator[Span]:
    for (text, style), room in zip(pieces, widths, strict=True):
        yield text, style
        yield " " * (room - cells(text) + gap), "plain"


def _trim(spans: Spans) -> Spans:
    while spans and not spans[-1][0].strip():
        spans.pop()
    return [span for span in spans if span[0]]


def _excerpt(block: Excerpt, width: int, cells: Cells) -> Iterator[Spans]:
    shown, before = window(block.text, block.column, width - GUTTER - len(" | "), cells)
    yield _trim([(f"{block.number:>{GUTTER}} |", "dim"), (f" {shown}", "plain")])
    yield [(" " * GUTTER + " |", "dim"), (" " * (before + 1) + "^", block.style)]
