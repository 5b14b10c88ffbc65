"""The one Jinja environment for HTML pages: templates are an office's to edit, dossiers are data."""

import traceback
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smepp.documents import breaking

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment


class TemplateFault(Exception):  # noqa: N818 - the template's, not the program's
    """A template that cannot be used: its path from the folder of templates, the line (None where none is known), the reason."""

    def __init__(self, template: str, line: int | None, reason: str) -> None:
        super().__init__(f"{template}:{line}: {reason}")
        self.template = template
        self.line = line
        self.reason = reason


def render_html(template: str, context: Mapping[str, Any], folders: Sequence[Path]) -> str:
    """The text of a template, looked for in the folders in their order, filled from a context of plain values.

    All text is escaped, None prints nothing, a name that the context lacks is an error. Raises TemplateFault.
    """
    folders = tuple(folders)
    try:
        return _environment(folders).get_template(template).render(context)
    except Exception as error:
        # The context is plain data: whatever goes wrong, the template does it.
        name, line = _fault_at(error, template, folders)
        raise TemplateFault(name, line, str(error) or type(error).__name__) from error


def parsed(template: str, folders: Sequence[Path]) -> tuple[str, Any]:
    """The text of a template, looked for in the folders in their order, and its syntax tree. Raises TemplateFault."""
    folders = tuple(folders)
    made = _environment(folders)
    try:
        text = made.loader.get_source(made, template)[0] if made.loader else ""
        return text, made.parse(text, template)
    except Exception as error:
        name, line = _fault_at(error, template, folders)
        raise TemplateFault(name, line, str(error) or type(error).__name__) from error


@cache
def _environment(folders: tuple[Path, ...]) -> "ImmutableSandboxedEnvironment":
    from jinja2 import FileSystemLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    made = ImmutableSandboxedEnvironment(
        # Windows editors put a mark before UTF-8.
        loader=FileSystemLoader(folders, encoding="utf-8-sig"),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_printed,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    made.filters[breaking.NAME] = breaking.broken
    return made


def _printed(value: Any) -> Any:
    return "" if value is None else value


def _fault_at(error: Exception, template: str, folders: Sequence[Path]) -> tuple[str, int | None]:
    """The template in which it went wrong, which may be one that was included, and the line."""
    from jinja2 import TemplateSyntaxError

    if isinstance(error, TemplateSyntaxError):
        return error.name or template, error.lineno
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        for folder in folders:
            if Path(frame.filename).is_relative_to(folder):
                return Path(frame.filename).relative_to(folder).as_posix(), frame.lineno
    return template, None
