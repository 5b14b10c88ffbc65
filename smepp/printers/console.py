"""The screen: the only module that knows rich. It measures characters and colours lines; layout is done before, in `screen`.

Lines reach rich as styled text and never as markup, so that brackets in a name stay brackets; without colour they are
written as they are, and rich's console, which takes longer to load than a dossier to check, is not loaded at all.
"""

import os
import shutil
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TextIO

from smepp.printers.layout import Block
from smepp.printers.screen import USUAL, Spans, lay_out
from smepp.printers.wrap import Cells
from smepp.wording.style import Style

STYLES: dict[Style, str] = {
    "plain": "",
    "strong": "bold",
    "dim": "dim",
    "error": "bold red",
    "warning": "yellow",
    "met": "green",
    "not_met": "bold red",
    "undecided": "yellow",
}


def show(blocks: Iterable[Block], stream: TextIO, *, width: int | None = None, environ: Mapping[str, str] | None = None) -> None:
    """Print blocks to a stream: as wide as its terminal, 80 cells into a file or pipe, in colour only on a terminal.

    NO_COLOR (set to anything but nothing) and TERM=dumb turn colour off. Raises OSError when the stream cannot be written.
    """
    environ = os.environ if environ is None else environ
    lines = lay_out(blocks, width or screen_width(stream), measure(), _ruler(stream))
    if in_colour(stream, environ):
        _show_in_colour(lines, stream)
    else:
        stream.writelines("".join(text for text, _ in spans) + "\n" for spans in lines)


def plain_text(blocks: Iterable[Block]) -> str:
    """The same as text for a file: 80 cells wide, without colour."""
    return "".join("".join(text for text, _ in spans) + "\n" for spans in lay_out(blocks, USUAL, measure()))


@cache
def measure() -> Cells:
    """The function that counts the cells of a text."""
    from rich.cells import cell_len

    return cell_len


def in_colour(stream: TextIO, environ: Mapping[str, str]) -> bool:
    """Whether colours are wanted and can be shown."""
    return stream.isatty() and not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"


def screen_width(stream: TextIO) -> int:
    """The columns of the terminal; 80 for anything else, so that a file looks the same wherever it was made."""
    if not stream.isatty():
        return USUAL
    columns = shutil.get_terminal_size((USUAL, 25)).columns
    # Old Windows consoles begin a new line by themselves after the last column.
    return columns - 1 if os.name == "nt" else columns


def _ruler(stream: TextIO) -> str:
    """A GBK console draws ─ two cells wide, and an ASCII one not at all."""
    return "─" if (stream.encoding or "").lower().startswith("utf") else "-"


def _show_in_colour(lines: Iterable[Spans], stream: TextIO) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, force_terminal=True, force_jupyter=False, markup=False, highlight=False, emoji=False)
    for spans in lines:
        console.print(Text.assemble(*((text, STYLES[style]) for text, style in spans)), soft_wrap=True)
