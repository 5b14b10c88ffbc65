"""Whether a title holds, in words."""

from collections.abc import Iterator
from datetime import date

from smepp.messages import Lang
from smepp.messages.days import plain_day
from smepp.messages.words import term, word
from smepp.model.roster import Ended, Known, Verdict
from smepp.printers.layout import Block, line

INDENT = 2


def shown(verdict: Verdict, lang: Lang) -> Iterator[Block]:
    """The question, and an answer for each platform of that name or code."""
    yield line(word("valid.asked", lang, on=_day(verdict.on, lang), asked=verdict.asked), "dim")
    for each in verdict.known:
        yield from _answer(each, lang)
    if not verdict.known:
        yield line(word("valid.none", lang), "not_met")
    if verdict.near:
        yield line(word("valid.near", lang, names=word("join", lang).join(verdict.near)), hang=INDENT)
    if len(verdict.known) > 1:
        holds = sum(each.holds for each in verdict.known)
        yield line(word("valid.several", lang, n=len(verdict.known), holds=holds, others=len(verdict.known) - holds), "strong")
    for note in verdict.notes:
        yield line(note, "warning")
    if verdict.incomplete:
        yield line(word("valid.incomplete", lang), "error")


def _answer(each: Known, lang: Lang) -> Iterator[Block]:
    names = {"platform": each.platform, "operator": each.operator, "district": each.district}
    if each.holds:
        yield line(word("valid.holds", lang, **names), "met", hang=INDENT)
    else:
        yield line(word("valid.ended" if each.recognised else "valid.never", lang, **names), "not_met", hang=INDENT)
    for text in _told(each, lang):
        yield line(text, indent=INDENT, hang=INDENT)


def _told(each: Known, lang: Lang) -> Iterator[str]:
    if each.former:
        yield word("valid.former", lang, former=each.former)
    if each.recognised and each.number:
        yield word("valid.recognised", lang, day=_day(each.recognised, lang), number=each.number)
    elif each.recognised:
        yield word("valid.recognised.no_number", lang, day=_day(each.recognised, lang))
    if each.confirmed:
        yield word("valid.confirmed", lang, day=_day(each.confirmed, lang))
    if each.ended:
        yield word("valid.end", lang, day=_day(each.ended.day, lang), how=_how(each.ended, lang))


def _how(ended: Ended, lang: Lang) -> str:
    parts = [term(f"ended.{ended.step}", lang, ended.step)]
    if ended.number:
        parts.append(word("valid.number", lang, number=ended.number))
    if ended.reason:
        parts.append(word("valid.reason", lang, reason=ended.reason))
    return word("join_parts", lang).join(parts)


def _day(text: str, lang: Lang) -> str:
    return plain_day(date.fromisoformat(text), lang)
