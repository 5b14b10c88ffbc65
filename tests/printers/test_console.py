import io
import os
import re
import subprocess
import sys

import pytest

from smepp.printers.console import screen_width, show
from smepp.printers.layout import BLANK, Column, Grid, Line, Rule, line
from smepp.printers.screen import column_widths
from tests.printers.checks import assert_fit_for_a_console, printed

BLOCKS = (
    Line(spans=(("核对结果：", "strong"), ("不符合", "not_met"), ("[red]x[/red] :smile: [/x]", "plain"))),
    BLANK,
    Rule(),
    Grid(columns=(Column(width=12), Column(width=20, grow=1)), rows=((("第五条（三）", "plain"), ("很长的要点" * 9, "met")),)),
)


class Terminal(io.StringIO):
    encoding = "utf-8"

    def isatty(self) -> bool:
        return True


def on_terminal(**environ: str) -> str:
    stream = Terminal()
    show(BLOCKS, stream, width=80, environ=environ)
    return stream.getvalue()


def test_a_terminal_gets_colour(monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    text = on_terminal(TERM="xterm-256color")
    assert "\x1b[1;31m不符合\x1b[0m" in text
    assert "[red]x[/red] :smile: [/x]" in text


@pytest.mark.parametrize("environ", [{"NO_COLOR": "1", "TERM": "xterm"}, {"TERM": "dumb"}])
def test_colour_can_be_declined(environ):
    assert "\x1b" not in on_terminal(**environ)


def test_an_empty_no_color_declines_nothing(monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.setenv("NO_COLOR", "")
    assert "\x1b" in on_terminal(TERM="xterm-256color", NO_COLOR="")


def test_colour_changes_nothing_else(monkeypatch):
    monkeypatch.setenv("TERM", "xterm-256color")
    assert re.sub(r"\x1b\[[0-9;]*m", "", on_terminal(TERM="xterm-256color")) == printed(BLOCKS)


def test_a_file_has_no_colour_and_eighty_columns(monkeypatch):
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("FORCE_COLOR", "1")
    text = printed(BLOCKS)
    assert_fit_for_a_console(text)
    assert "─" * 80 in text
    assert "很长的要点" * 9 in "".join(each.split()[-1] for each in text.splitlines()[3:])


@pytest.mark.parametrize("width", [40, 60, 100, 200])
def test_every_width_is_kept(width):
    assert_fit_for_a_console(printed(BLOCKS, width), width)


def test_the_terminal_says_how_wide_it_is(monkeypatch):
    monkeypatch.setenv("COLUMNS", "132")
    assert screen_width(Terminal()) == (131 if os.name == "nt" else 132)
    assert screen_width(io.StringIO()) == 80


def test_a_gbk_console_gets_what_it_can_show():
    raw = io.BytesIO()
    stream = io.TextIOWrapper(raw, encoding="gbk", errors="replace", newline="\n")
    show((Rule(), line("重庆—“两翼” 𠀀 é")), stream)
    stream.flush()
    text = raw.getvalue().decode("gbk")
    assert text.startswith("-" * 80)
    assert "重庆—“两翼” ? é" in text


def test_columns_share_what_is_more_and_shrink_together():
    columns = (Column(width=12), Column(width=40, grow=1), Column(width=24, grow=1))
    assert column_widths(columns, 80, 2) == [12, 40, 24]
    assert column_widths(columns, 100, 2) == [12, 50, 34]
    narrow = column_widths(columns, 60, 2)
    assert sum(narrow) + 4 <= 60
    assert min(narrow) >= 4


def test_a_pipe_loads_no_console():
    code = (
        "import sys; from smepp.printers import explain, json_v1, text;"
        "assert not any(name.startswith('rich') for name in sys.modules);"
        "from smepp.printers.console import show; from smepp.printers.layout import line;"
        "show([line('x' * 100)], sys.stdout);"
        "assert 'rich.console' not in sys.modules and 'rich.table' not in sys.modules"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
