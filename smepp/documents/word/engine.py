"""Word documents from templates (Word 模板): the only module that knows docxtpl.

Of docxtpl it takes what frees a template's tags from Word's own marks; the rest of its rendering is left aside, because it opens
and writes the whole document each time, and reads a broken result by throwing away whatever does not fit.
"""

from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from smepp.documents.word import faults
from smepp.documents.word.error import NO_DOCUMENT, TORN, TemplateError
from smepp.documents.word.package import NoPackageError, read_parts, write_parts
from smepp.documents.word.parts import CORE, core, tidied, words
from smepp.documents.word.sandbox import environment
from smepp.documents.word.soundness import mended
from smepp.documents.word.source import full_width, parsed, source, unlined
from smepp.documents.word.text import seen
from smepp.model.record import Record

if TYPE_CHECKING:
    from jinja2 import Template

KEPT = 8
"""Templates that a process keeps ready."""


class Part(Record):
    """A part of a template that holds tags: its Jinja source and the template made of it."""

    source: str
    template: "Template"


class Prepared(Record):
    """A template ready to be rendered: the parts with tags, the others as they are."""

    tagged: Mapping[str, Part]
    still: Mapping[str, bytes]


def render_docx(template: Path | bytes, context: Mapping[str, Any], *, title: str = "") -> bytes:
    """The document that a template and the values of a context make; the same bytes for the same values.

    Values are text, whatever they look like; None prints nothing. `title` goes into the document's properties.
    Raises TemplateError, OSError when the file cannot be read.
    """
    path, data = _given(template)
    prepared = _prepared(path, data)
    parts = {name: _rendered(path, part, context) for name, part in prepared.tagged.items()}
    return write_parts({**prepared.still, **parts, CORE: core(title)})


def undeclared_variables(template: Path | bytes, known: Iterable[str] = ()) -> tuple[str, ...]:
    """The names that the template takes from its context, sorted, without those that are known; raises as `render_docx`."""
    from jinja2 import meta

    prepared = _prepared(*_given(template))
    trees = [environment().parse(each.source) for each in prepared.tagged.values()]
    return tuple(sorted(set().union(*map(meta.find_undeclared_variables, trees)) - set(known)))


def sources(template: Path | bytes) -> Mapping[str, str]:
    """The Jinja source of each part that holds tags, one paragraph a line; raises as `render_docx`."""
    return {name: part.source for name, part in _prepared(*_given(template)).tagged.items()}


def _given(template: Path | bytes) -> tuple[str, bytes]:
    return ("", template) if isinstance(template, bytes) else (str(template), template.read_bytes())


@lru_cache(maxsize=KEPT)
def _prepared(path: str, data: bytes) -> Prepared:
    from docxtpl import DocxTemplate
    from lxml.etree import LxmlError

    patch = DocxTemplate("").patch_xml
    try:
        parts = read_parts(data)
        named = words(parts)
        sources = {name: source(parts[name], patch) for name in named}
        parts = tidied(parts)
    except (NoPackageError, LxmlError, ValueError) as error:
        raise TemplateError(path, "", NO_DOCUMENT) from error
    if not named:
        raise TemplateError(path, "", NO_DOCUMENT)
    tagged = {name: _compiled(path, name, text) for name, text in sources.items() if "{" in text or full_width(text)}
    return Prepared(tagged=tagged, still={name: data for name, data in parts.items() if name not in tagged})


def _compiled(path: str, name: str, text: str) -> Part:
    line = full_width(text)
    if line:
        raise faults.full_width(path, text, line)
    made = environment()
    try:
        code = made.compile(text, name, name)
    except Exception as error:
        raise faults.at_reading(path, text, error) from error
    return Part(source=text, template=made.template_class.from_code(made, code, made.make_globals(None)))


def _rendered(path: str, part: Part, context: Mapping[str, Any]) -> bytes:
    from lxml import etree

    try:
        text = part.template.render(context)
    except Exception as error:
        # The context is plain data: whatever goes wrong, the template does it.
        raise faults.at_rendering(path, part.source, part.template.name or "", error, tuple(context)) from error
    data = seen(unlined(text)).encode()
    try:
        tree = parsed(data)
    except (etree.LxmlError, ValueError) as error:
        raise TemplateError(path, "", TORN) from error
    return etree.tostring(tree, xml_declaration=True, encoding="UTF-8", standalone=True) if mended(tree) else HEADER + data


HEADER = b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
