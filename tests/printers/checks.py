"""What must hold of everything that is printed."""

import io
from collections.abc import Iterable

from rich.cells import cell_len

from smepp.printers.console import show
from smepp.printers.layout import Block


def printed(blocks: Iterable[Block], width: int | None = None) -> str:
    """What blocks look like in a file."""
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    show(blocks, stream, width=width)
    stream.seek(0)
    return stream.read()


def assert_fit_for_a_console(text: str, width: int = 80) -> None:
    assert text
    for line in text.splitlines():
        assert cell_len(line) <= width, line
        assert line == line.rstrip(), line
        assert line.encode("gbk").decode("gbk") == line
        assert line.isprintable(), line
