"""What is wrong with a template (模板的毛病), and what was looked at."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from smepp.model.problem import Problem
from smepp.model.record import Record


class Flaw(Record):
    """Something about a template: a `code` of the words of templates with its `params`, no prose.

    `file` is its path from the folder of templates. `line` is that of a page, `where` the words around it in a Word file; neither when
    the whole file is meant. Without `wrong` it is only told. `problem` is what the lint found in a document made with the template.
    """

    code: str
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
