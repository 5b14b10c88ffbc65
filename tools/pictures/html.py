"""Lines as a page of HTML in which every character stands in its cell."""

from collections.abc import Iterable, Sequence
from html import escape

from smepp.printers.console import measure
from tools.pictures.terminal import COLUMNS, Piece

CELL, LINE, EDGE, BAR = 8, 20, 14, 30
"""Pixels: a cell's width and height, the edge around the lines, the bar above them."""

_STYLE = """
body { margin: 0; font: 16px/20px "Noto Sans Mono CJK SC", monospace; }
pre { margin: 0; padding: 14px; font: inherit; }
.bar { height: 30px; line-height: 30px; padding: 0 14px; font-size: 14px; }
.line { height: 20px; overflow: hidden; }
.narrow { display: inline-block; width: 8px; height: 20px; vertical-align: top; font: 13.3px/20px "DejaVu Sans Mono", monospace; }
.dark { background: #1e1e1e; color: #d4d4d4; }
.dark .bar { background: #333; color: #ccc; }
.dark .bold { color: #fff; }
.dark .dim { color: #9a9a9a; }
.dark .red { color: #ff7b72; }
.dark .green { color: #7ee787; }
.dark .yellow { color: #e3b341; }
.light { background: #fff; color: #1f2328; }
.light .bar { background: #eee; color: #333; }
.light .number { color: #999; }
.light .comment { color: #08701b; }
.light .key { color: #0550ae; }
.bold { font-weight: bold; }
"""


def page(title: str, lines: Sequence[Iterable[Piece]], theme: str) -> str:
    """The whole page; `theme` is dark (a terminal) or light (an editor)."""
    text = "".join(f'<div class="line">{"".join(_shown(*piece) for piece in line)}</div>' for line in lines)
    head = f'<!DOCTYPE html><html lang="zh-CN"><meta charset="utf-8"><style>{_STYLE}</style>'
    return f'{head}<body class="{theme}"><div class="bar">{escape(title)}</div><pre>{text}</pre></body></html>\n'


def size(lines: Sequence[object], columns: int = COLUMNS) -> tuple[int, int]:
    """Width and height of the picture in pixels."""
    return columns * CELL + 2 * EDGE, BAR + len(lines) * LINE + 2 * EDGE


def _shown(text: str, look: frozenset[str]) -> str:
    inside = "".join(_character(each) for each in text)
    return f'<span class="{" ".join(sorted(look))}">{inside}</span>' if look else inside


def _character(character: str) -> str:
    """Chinese fonts draw some signs of one cell, such as quotation marks, two cells wide."""
    narrow = not character.isascii() and measure()(character) == 1
    return f'<span class="narrow">{escape(character)}</span>' if narrow else escape(character)
