"""A template of a page looked through and tried out, with the parts that it takes from other files."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from smepp.documents.html import TemplateFault, parsed
from smepp.documents.notices.page import FRAGMENT, PAGE, notice_fragment, notice_page
from smepp.documents.notices.variables import Variable
from smepp.documents.templating.names import unknown_names
from smepp.documents.word.source import full_width
from smepp.model.flaw import Flaw, FlawCode

INNER = "正文模板"
"""The variable by which the frame of a document's page finds the kind's own template."""
UNPAIRED = ("Unexpected end of template", "Encountered unknown tag 'end")
"""How Jinja begins to complain of tags that are no pairs."""
FRAMES = (PAGE, FRAGMENT)


def taken(template: str, folders: Sequence[Path]) -> tuple[str, ...]:
    """The template and all that it takes in, as far as they are there, each once."""
    from jinja2 import TemplateNotFound, meta

    found: dict[str, None] = {}
    waiting = [template]
    while waiting:
        name = waiting.pop(0)
        if name in found:
            continue
        try:
            _, tree = parsed(name, folders)
        except TemplateFault as fault:
            if not isinstance(fault.__cause__, TemplateNotFound):
                found[name] = None
            continue
        found[name] = None
        waiting += [each for each in meta.find_referenced_templates(tree) if each]
    return tuple(found)


def read_page(template: str, folders: Sequence[Path], known: Mapping[str, Variable | None]) -> list[Flaw]:
    """What is wrong with one file before it is filled in; the last folder holds the built-in templates.

    A part may take names of the loop in which it is taken in: those that the built-in part takes are known. Which names a part of the
    office's own may take is not known at all.
    """
    try:
        text, tree = parsed(template, folders)
    except TemplateFault as fault:
        return [_flaw(fault)]
    line = full_width(text)
    if line:
        return [Flaw(code=FlawCode.FULL_WIDTH, file=template, line=line)]
    usual = _usual(template, folders[-1])
    names = [] if usual is None else unknown_names(tree, {**dict.fromkeys(usual), **known, INNER: None})
    return [
        *(Flaw(code=FlawCode.UNKNOWN, file=template, line=each.line, params=each.params) for each in names),
        *_unescaped(tree, template),
    ]


def _usual(template: str, built_in: Path) -> Collection[str] | None:
    """The names that the built-in template of this path takes from outside; None where there is none."""
    from jinja2 import meta

    if not (built_in / template).is_file():
        return None
    names: set[str] = meta.find_undeclared_variables(parsed(template, [built_in])[1])
    return names


def fill_page(kind: str, folders: Sequence[Path], contexts: Sequence[Mapping[str, Any]]) -> Iterator[Flaw]:
    """What goes wrong when a document's page, or its fragment, is filled in."""
    for context in contexts:
        for render in (notice_page, notice_fragment):
            try:
                render(context, kind, folders)
            except TemplateFault as fault:
                yield _flaw(fault)


def _unescaped(tree: Any, file: str) -> Iterator[Flaw]:
    """Where a page is told to take texts of strangers for its own."""
    from jinja2 import nodes

    for each in tree.find_all((nodes.Filter, nodes.ScopedEvalContextModifier, nodes.EvalContextModifier)):
        if not isinstance(each, nodes.Filter) or each.name == "safe":
            yield Flaw(code=FlawCode.UNESCAPED, file=file, line=each.lineno, wrong=False)


def _flaw(fault: TemplateFault) -> Flaw:
    from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
    from jinja2.exceptions import SecurityError

    cause = fault.__cause__
    if isinstance(cause, UnicodeDecodeError):
        return Flaw(code=FlawCode.ENCODING, file=fault.template)
    if isinstance(cause, TemplateNotFound):
        return _of(FlawCode.NOT_THERE, fault, name=str(cause.name or cause))
    if isinstance(cause, TemplateSyntaxError):
        return _of(FlawCode.UNCLOSED if fault.reason.startswith(UNPAIRED) else FlawCode.SYNTAX, fault, detail=fault.reason)
    if isinstance(cause, SecurityError):
        return _of(FlawCode.FORBIDDEN, fault, detail=fault.reason)
    if isinstance(cause, UndefinedError):
        return _of(FlawCode.UNDEFINED, fault, detail=fault.reason)
    return _of(FlawCode.FAILED, fault, detail=fault.reason)


def _of(code: FlawCode, fault: TemplateFault, **params: Any) -> Flaw:
    return Flaw(code=code, file=fault.template, line=fault.line, params=params)
