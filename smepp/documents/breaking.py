"""The filter 分行 of templates: a title broken by its sense."""

from typing import Any

from smepp.wording.title_lines import MOST, title_lines

NAME = "分行"


def broken(title: Any, most: int = MOST, *keep: Any) -> str:
    """The title with line ends: so many characters a line at most, the names `keep` whole."""
    return "\n".join(title_lines(_text(title), map(_text, keep), most))


def _text(value: Any) -> str:
    return "" if value is None else str(value)
