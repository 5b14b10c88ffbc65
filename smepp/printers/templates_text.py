"""Templates on the screen: which there are, what was copied, what came of trying them."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from smepp import messages
from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.flaw import Flaw, FlawCode, Looked, TemplateFile
from smepp.printers.layout import BLANK, Block, Column, Grid, Line, Span, line
from smepp.wording.papers import place_text

FORMS = ("docx", "html")
COLUMNS = (Column(width=21), Column(width=18, grow=1), Column(width=8), Column(width=8))
NEAR = {FlawCode.UNKNOWN: "flaw.unknown.near", FlawCode.STRAY: "flaw.stray.near"}
"""What has another sentence where a right name is known."""
INDENT = 2


def listed(files: Sequence[TemplateFile], folder: str, lang: Lang) -> Iterator[Block]:
    """Each document with its templates, built in or the office's own."""
    yield line(word("templates.head", lang, folder=folder) if folder else word("templates.head.none", lang), "strong")
    yield BLANK
    heads: tuple[Span, ...] = tuple((each, "dim") for each in (word("templates.id", lang), word("templates.name", lang), *FORMS))
    rows = [_row(list(group), lang) for _, group in groupby(files, key=lambda each: each.id)]
    yield Grid(columns=COLUMNS, rows=(heads, *rows), indent=INDENT)
    yield BLANK
    yield line(word("templates.how", lang))


def copied(paths: Sequence[str], kind: str, lang: Lang) -> Iterator[Block]:
    """Where the copies are, and how to go on."""
    yield line(word("templates.copied", lang))
    yield from (line(each, "strong", indent=INDENT, hang=INDENT) for each in paths)
    if len(paths) > 1:
        yield line(word("templates.copied.how", lang))
    yield line(word("templates.copied.check", lang, kind=kind))


def looked(found: Looked, lang: Lang) -> Iterator[Block]:
    """What was tried, and by file what was found."""
    if found.tried:
        yield line(word("templates.looked", lang, n=len(found.tried)))
        yield from (line(each, "dim", indent=INDENT, hang=INDENT) for each in dict.fromkeys(each.path for each in found.tried))
    else:
        yield line(word("templates.no_own", lang, folder=found.folder) if found.folder else word("templates.no_office", lang))
    for file, flaws in groupby(found.flaws, key=lambda each: each.file):
        yield BLANK
        yield line(f"{found.folder}/{file}" if found.folder else file, "strong", hang=INDENT)
        yield from (_flaw(each, lang) for each in flaws)
    if found.tried or found.flaws:
        yield BLANK
        yield _sum(found, lang)


def _row(files: Sequence[TemplateFile], lang: Lang) -> tuple[Span, ...]:
    states = {each.form: each.own for each in files}
    return ((files[0].id, "strong"), (files[0].name, "plain"), *(_state(states.get(form), lang) for form in FORMS))


def _state(own: bool | None, lang: Lang) -> Span:
    if own is None:
        return word("templates.none", lang), "dim"
    return (word("templates.own", lang), "met") if own else (word("templates.built_in", lang), "plain")


def _flaw(each: Flaw, lang: Lang) -> Line:
    level = word("level.error" if each.wrong else "level.warning", lang)
    spans: list[Span] = [(level, "error" if each.wrong else "warning"), (" ", "plain")]
    if each.line or each.where:
        place = word("templates.line", lang, line=each.line) if each.line else word("templates.words", lang, where=each.where)
        spans += [(place, "strong"), (" ", "plain")]
    return Line(spans=(*spans, (_text(each, lang), "plain")), indent=INDENT, hang=INDENT)


def _text(each: Flaw, lang: Lang) -> str:
    problem = each.problem
    if problem:
        where = place_text(problem.place, lang)
        return word("flaw.lint", lang, where=where, text=messages.text(problem, lang), mend=messages.mend(problem, lang))
    params = dict(each.params)
    inside = params.pop("inside", ())
    if each.code is FlawCode.UNKNOWN and inside and not params["nearest"]:
        return word("flaw.unknown.inside", lang, inside=word("join", lang).join(inside), **params)
    key = NEAR[each.code] if each.code in NEAR and params.get("nearest") else f"flaw.{each.code.value}"
    return word(key, lang, **params)


def _sum(found: Looked, lang: Lang) -> Line:
    wrong = sum(each.wrong for each in found.flaws)
    warned = len(found.flaws) - wrong
    if wrong:
        return line(word("templates.wrong.more" if warned else "templates.wrong", lang, wrong=wrong, warned=warned), "error")
    return line(word("templates.warned", lang, warned=warned), "warning") if warned else line(word("templates.fine", lang), "met")
