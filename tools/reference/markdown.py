"""Pieces of Markdown, and the anchors that headings get on GitHub and Gitee."""

import re
from collections.abc import Iterable, Iterator, Sequence

_SIGNS = re.compile(r"[\\`*<>\[\]|~]|(?<![^\W_])_|_(?![^\W_])")
_PLAIN = re.compile(r"[^\w\- ]")
_HEADING = re.compile(r"^#{1,6} +(.+?) *$", re.MULTILINE)
_FENCE = re.compile(r"^(```+|~~~+).*?^\1`*$", re.MULTILINE | re.DOTALL)

MADE = "<!-- 由 python -m tools.reference 生成，请不要直接修改。 -->"


def plain(text: str) -> str:
    """Text that shall read as it is: signs of Markdown are escaped, line breaks become blanks."""
    return _SIGNS.sub(r"\\\g<0>", " ".join(text.split()))


def code(text: str) -> str:
    """Text as code; with backticks inside it gets a wider fence."""
    fence = "``" if "`" in text else "`"
    return f"{fence}{text}{fence}"


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    """A table; cells are Markdown already, but for bars and line breaks."""
    yield _row(heads)
    yield _row(["---"] * len(heads))
    yield from (_row([each.replace("\n", "<br>") for each in row]) for row in rows)
    yield ""


def page(title: str, lines: Iterable[str]) -> str:
    """A whole page: its mark, title and lines, ending in one line break."""
    return "\n".join([MADE, "", f"# {title}", "", *lines]).rstrip() + "\n"


def slug(heading: str) -> str:
    """The anchor of a heading, the first of its kind on a page."""
    text = re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", heading).replace("`", "").replace("\\", "")
    return _PLAIN.sub("", text.lower()).replace(" ", "-")


def anchors(text: str) -> set[str]:
    """All anchors of a page; headings of the same name are numbered from the second on."""
    found: dict[str, int] = {}
    names: set[str] = set()
    for heading in _HEADING.findall(_FENCE.sub("", text)):
        name = slug(heading)
        count = found.get(name, 0)
        found[name] = count + 1
        names.add(f"{name}-{count}" if count else name)
    return names


def _row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(each or ' ' for each in cells)} |"
