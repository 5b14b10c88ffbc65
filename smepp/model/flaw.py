"""What is wrong with a template (模板的毛病), and what was looked at."""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import Any

from smepp.model.problem import Problem
from smepp.model.record import Record


class FlawCode(Enum):
    """What can be wrong with a template; the values are keys of words, behind `flaw.`."""

    UNKNOWN = "unknown"
    UNDEFINED = "undefined"
    SYNTAX = "syntax"
    UNCLOSED = "unclosed"
    FULL_WIDTH = "full_width"
    FORBIDDEN = "forbidden"
    NO_DOCUMENT = "no_document"
    TORN = "torn"
    FAILED = "failed"
    NOT_THERE = "not_there"
    UNESCAPED = "unescaped"
    ENCODING = "encoding"
    OLD_FORMAT = "old_format"
    STRAY = "stray"
    NO_TITLE = "no_title"
    NO_LIST = "no_list"
    LINT = "lint"


class Flaw(Record):
    """Something about a template: a `code` with its `params`, no prose.

    `file` is its path from the folder of templates. `line` is that of a page, `where` the words around it in a Word file; neither when
    the whole file is meant. Without `wrong` it is only told. `problem` is what the lint found in a document made with the template.
    """

    code: FlawCode
    file: str
    line: int | None = None
    where: str = ""
    wrong: bool = True
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)
    problem: Problem | None = None


class TemplateFile(Record):
    """A template that an office may have of its own: of the document `id`, called `name`, in the `form` docx or html.

    `path` is its place from the folder of templates. `notice`: it is of an official document, made with the variables of its kind.
    `own`: the office has it.
    """

    id: str
    name: str
    form: str
    path: str
    notice: bool = True
    own: bool = False


class Looked(Record):
    """What came of a look at templates: the `folder` as the user sees it, the templates that were tried, what was found.

    `folder` is empty where the built-in templates alone were looked at. `built_in`: those were tried as well.
    """

    folder: str
    tried: tuple[TemplateFile, ...] = ()
    flaws: tuple[Flaw, ...] = ()
    built_in: bool = False

    @property
    def wrong(self) -> bool:
        """Whether anything must be mended."""
        return any(each.wrong for each in self.flaws)
