import pytest
from hypothesis import given
from hypothesis import strategies as st

from smepp.printers.layout import Column, Excerpt, Grid, line
from smepp.wording.clean import clean
from tests.printers.checks import printed


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("\x1b[31m红\x1b[0m", r"\x1b[31m红\x1b[0m"),
        ("\x9b31m", r"\x9b31m"),
        ("a\nb\tc\r", "a b c "),
        ("\u202e倒写", r"\u202e倒写"),
        ("零\u200b宽", r"零\u200b宽"),
        ("\x1c\x1f\x85", r"\x1c\x1f\x85"),
        ("不\u00a0断\u2003格", "不 断 格"),
        ("全\u3000角", "全\u3000角"),
        ("\udcff.yaml", r"\udcff.yaml"),
        ("\x07", r"\x07"),
        ("[bold]粗[/bold] [/x] :smile:", "[bold]粗[/bold] [/x] :smile:"),
    ],
)
def test_what_a_terminal_would_obey_is_shown(raw, shown):
    assert clean(raw) == shown


@given(st.text())
def test_any_text_becomes_one_printable_line(text):
    assert all(each.isprintable() or each == "\u3000" for each in clean(text))
    assert clean(clean(text)) == clean(text)


@given(st.text(max_size=200), st.integers(1, 30))
def test_no_block_lets_anything_through(text, column):
    blocks = (
        line(text, indent=2),
        Grid(columns=(Column(width=20), Column(width=20)), rows=(((text, "plain"), ("x", "plain")),)),
        Excerpt(number=1, text=text, column=column, style="error"),
    )
    shown = printed(blocks)
    assert all(each.isprintable() or each in "\n\u3000" for each in shown)
