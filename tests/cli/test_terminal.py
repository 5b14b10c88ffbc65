"""The command in a pseudo-terminal of 80 columns."""

import os
import re
import struct
import sys

import pytest
from rich.cells import cell_len

from tests.cli.running import ON, ROOT

pytestmark = [
    pytest.mark.pty,
    pytest.mark.skipif(sys.platform == "win32", reason="pseudo-terminals of this kind exist on POSIX systems only"),
]
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def typed(*arguments: str, columns: int = 80, **environ: str) -> str:
    import fcntl
    import pty
    import termios

    child, terminal = pty.fork()
    if child == 0:
        os.chdir(ROOT)
        env = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm-256color", "PYTHONIOENCODING": "utf-8", **environ}
        os.execve(sys.executable, [sys.executable, "-m", "smepp", *arguments], env)  # noqa: S606 - the program under test
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    chunks = []
    while True:
        try:
            data = os.read(terminal, 65536)
        except OSError:
            break
        if not data:
            break
        chunks.append(data)
    os.waitpid(child, 0)
    os.close(terminal)
    return b"".join(chunks).decode("utf-8").replace("\r\n", "\n")


@pytest.mark.parametrize("columns", [80, 60, 132])
def test_nothing_is_wider_than_the_terminal(columns):
    shown = typed("check", "dossiers/nanan-huishang", "--on", ON, columns=columns)
    lines = [ESCAPE.sub("", line) for line in shown.splitlines()]
    assert len(lines) > 50
    assert max(cell_len(line) for line in lines) <= columns


def test_colour_on_a_terminal_only_where_it_is_wanted():
    assert ESCAPE.search(typed("check", "dossiers/nanan-huishang", "--on", ON))
    assert not ESCAPE.search(typed("check", "dossiers/nanan-huishang", "--on", ON, NO_COLOR="1"))
    assert not ESCAPE.search(typed("check", "dossiers/nanan-huishang", "--on", ON, TERM="dumb"))


def test_the_words_are_the_same_with_and_without_colour():
    coloured = ESCAPE.sub("", typed("check", "dossiers/nanan-huishang", "--on", ON))
    assert coloured == typed("check", "dossiers/nanan-huishang", "--on", ON, NO_COLOR="1")
