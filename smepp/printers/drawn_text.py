"""What came of a document, on the screen."""

from collections.abc import Iterator
from datetime import date

from smepp.messages import Lang
from smepp.messages.days import full_day, plain_day
from smepp.messages.words import word
from smepp.model.drawn import Came, Drawn
from smepp.model.period import Unit
from smepp.model.problem import Level
from smepp.printers.layout import BLANK, Block, line
from smepp.printers.text_problems import ShowPath, listed
from smepp.wording.problem_groups import Locate
from smepp.wording.style import Style

INDENT = 2
TITLES = {Came.DRAFT: "drawing.draft", Came.ISSUED: "drawing.issued", Came.REFUSED: "drawing.refused"}


def shown(drawn: Drawn, lang: Lang, path: ShowPath, locate: Locate) -> Iterator[Block]:
    """What it is, where it is, what stands against issuing it, and how to go on."""
    yield from _head(drawn, lang)
    yield from _files(drawn, lang)
    yield from _problems(drawn, lang, path, locate)
    if drawn.command:
        yield line(word("drawing.command", lang))
        yield line(drawn.command, "strong", indent=INDENT, hang=INDENT)


def _head(drawn: Drawn, lang: Lang) -> Iterator[Block]:
    notice = drawn.notice
    style: Style = "error" if drawn.came is Came.REFUSED else "strong"
    yield line(word(TITLES[drawn.came], lang, kind=notice.kind.name), style)
    if drawn.title:
        yield line(drawn.title, indent=INDENT, hang=INDENT)
    if notice.number and notice.dated:
        dated = plain_day(date.fromisoformat(notice.dated), lang)
        yield line(word("drawing.number", lang, number=notice.number, dated=dated), indent=INDENT)
    if notice.rows:
        yield line(word("drawing.count", lang, n=len(notice.rows)), indent=INDENT)
    if notice.period:
        period = notice.period
        key = "drawing.period" if period.unit is Unit.WORKING else "drawing.period.natural"
        days = {"start": full_day(period.start, lang), "end": full_day(period.end, lang)}
        yield line(word(key, lang, n=period.n, **days), indent=INDENT, hang=INDENT)
    yield BLANK


def _files(drawn: Drawn, lang: Lang) -> Iterator[Block]:
    if drawn.files:
        yield line(word("drawing.files", lang))
        yield from (line(each, indent=INDENT, hang=INDENT) for each in drawn.files)
    for each in drawn.kept:
        key = "drawing.kept.beside" if each.beside else "drawing.kept"
        yield line(word(key, lang, path=each.path, beside=each.beside), "warning", hang=INDENT)
    if drawn.fingerprint:
        yield line(word("drawing.fingerprint", lang, fingerprint=drawn.fingerprint), "dim", hang=INDENT)
    if drawn.files or drawn.kept:
        yield BLANK


def _problems(drawn: Drawn, lang: Lang, path: ShowPath, locate: Locate) -> Iterator[Block]:
    wrong = tuple(each for each in drawn.problems if each.level is Level.ERROR)
    rest = tuple(each for each in drawn.problems if each.level is not Level.ERROR)
    if wrong:
        yield line(word("drawing.reasons" if drawn.came is Came.REFUSED else "drawing.missing", lang), "strong")
        yield from listed(wrong, lang, path, locate)
    elif drawn.came is Came.DRAFT and not drawn.against:
        yield line(word("drawing.ready", lang), "met")
        yield BLANK
    if rest:
        yield line(word("drawing.known", lang), "strong")
        yield from listed(rest, lang, path, locate)
    yield from _findings(drawn, lang)


def _findings(drawn: Drawn, lang: Lang) -> Iterator[Block]:
    if not drawn.findings:
        return
    from smepp.printers.lint_text import listed as in_paper

    yield line(word("drawing.lint", lang), "strong")
    yield from in_paper(drawn.findings, lang)
    yield BLANK
