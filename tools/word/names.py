"""The handbook's list of the names that a template may use, taken from where the report's context is described."""

import re
from pathlib import Path

from smepp.documents import report

PAGE = Path(__file__).parents[2] / "docs" / "handbook" / "word-template.md"
BLOCK = re.compile(r"(?<=<!-- names -->\n```text\n).*?(?=```\n)", re.DOTALL)
INDENT = "    "


def listing() -> str:
    """The names with what they hold, one group a line."""
    lines = (report.__doc__ or "").splitlines()
    return "".join(f"{each.removeprefix(INDENT)}\n" for each in lines if each.startswith(INDENT))


def renewed(page: str) -> str:
    """The page with the list as it is today; raises ValueError for a page without a place for it."""
    text, found = BLOCK.subn(lambda _: listing(), page)
    if found != 1:
        raise ValueError("no list of names")
    return text
