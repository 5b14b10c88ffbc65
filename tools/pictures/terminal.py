"""What a command prints on a terminal, line by line, in pieces of one colour."""

import io
import os
import re
import sys
from collections.abc import Sequence
from contextlib import chdir
from pathlib import Path
from unittest.mock import patch

from smepp.cli.boundary import run
from smepp.jobs.exit_codes import ExitCode

COLUMNS = 80
_CODE = re.compile(r"\x1b\[([0-9;]*)m")
_NAMES = {"1": "bold", "2": "dim", "31": "red", "32": "green", "33": "yellow"}

Piece = tuple[str, frozenset[str]]
"""Text with the names of what it looks like: bold, dim, red, green, yellow."""


class _Screen(io.TextIOWrapper):
    def isatty(self) -> bool:
        return True


def printed(arguments: Sequence[str], folder: Path) -> list[list[Piece]]:
    """The lines that `smepp` prints in a folder, on a terminal of 80 columns that knows eight colours.

    Raises RuntimeError for a bug of the program.
    """
    screen = _Screen(io.BytesIO(), encoding="utf-8")
    environment = {"COLUMNS": str(COLUMNS + (os.name == "nt")), "TERM": "xterm", "COLORTERM": "", "NO_COLOR": ""}
    with patch.dict(os.environ, environment), patch.object(sys, "stdout", screen), chdir(folder):
        code = run(arguments)
    if code == ExitCode.BUG:
        raise RuntimeError(f"smepp {' '.join(arguments)} failed; no picture shall show that")
    screen.flush()
    screen.seek(0)
    return [_pieces(line) for line in screen.read().splitlines()]


def _pieces(line: str) -> list[Piece]:
    pieces: list[Piece] = []
    look: frozenset[str] = frozenset()
    text, *rest = _CODE.split(line)
    pieces.append((text, look))
    for codes, after in zip(rest[::2], rest[1::2], strict=True):
        numbers = codes.split(";")
        look = frozenset(_NAMES[each] for each in numbers if each in _NAMES) | (
            look - {"bold", "dim"} if "22" in numbers else look
        )
        look = frozenset() if numbers in (["0"], [""]) else look
        pieces.append((after, look))
    return [each for each in pieces if each[0]]
