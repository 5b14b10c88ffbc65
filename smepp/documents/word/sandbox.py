"""The Jinja environment in which an office's Word templates run."""

from functools import cache, partial
from typing import TYPE_CHECKING, Any

from smepp.documents import breaking
from smepp.documents.word.text import BREAK, TAB, lines

if TYPE_CHECKING:
    from jinja2.environment import Environment

RAW = ("safe", "urlize", "xmlattr", "tojson")
"""Filters whose result Jinja would not escape any more."""


@cache
def environment() -> "Environment":
    """Nothing of Python can be reached or changed from a template; values are text, never XML; a name that is not there is an error.

    The error is a jinja2 UndefinedError that has the attributes `name` and `choices`.
    """
    from jinja2 import StrictUndefined, UndefinedError
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    class Unknown(StrictUndefined):
        """Raises an error that says which name, and what was there instead."""

        def __init__(self, hint: str | None = None, obj: Any = None, name: str | None = None, exc: Any = UndefinedError) -> None:
            told: Any = partial(_unknown, exc, name, obj) if exc is UndefinedError else exc
            super().__init__(hint, obj, name, told)

    made = ImmutableSandboxedEnvironment(autoescape=True, undefined=Unknown, finalize=_written, keep_trailing_newline=True)
    for each in RAW:
        del made.filters[each]
    del made.globals["lipsum"]
    made.filters[breaking.NAME] = breaking.broken
    return made


def _unknown(exc: type[Exception], name: object, obj: object, message: str) -> Exception:
    error: Any = exc(message)
    error.name = str(name)
    error.choices = tuple(map(str, obj)) if isinstance(obj, dict) else ()
    return error  # type: ignore[no-any-return]


def _written(value: Any) -> Any:
    """A value as it stands in a run of text; escaping here holds even where a template turns Jinja's own off."""
    from markupsafe import Markup, escape

    if value is None:
        return Markup("")
    if isinstance(value, Markup):
        return value
    text = str(escape(lines(str(value))))
    return Markup(text.replace("\n", BREAK).replace("\t", TAB))  # noqa: S704 - it has just been escaped
