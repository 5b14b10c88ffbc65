"""What was measured and what the law demands, each in few words."""

from decimal import Decimal
from fractions import Fraction
from typing import Any

from smepp.messages import Lang
from smepp.messages.values import show
from smepp.messages.words import term, word
from smepp.model.finding import Measured, Required
from smepp.model.programme import DEFAULT
from smepp.model.quantity import Number
from smepp.wording.figures import bounds, figure

FOLLOWS = frozenset({"以上", "以下"})
"""Legal words that stand behind their figure in Chinese."""

COMPLETE = "齐备"
"""The legal word of a paper that must be there; what was measured is then the paper itself."""

LONGEST = 24
MOST_WORDS, SHOWN_WORDS = 3, 2


def measured(found: Measured, required: Required | None, lang: Lang, *, full: bool = False) -> str:
    """The figure, date, words or yearly figures that were measured; empty when nothing was. Long words are cut unless `full`."""
    unit = required.unit if required else None
    if required and required.word == COMPLETE:
        return _handed_in(found, lang)
    if found.bounds is not None:
        return bounds(found.bounds, unit, lang, against=thresholds(required))
    return value(found.value, unit, lang, full=full)


def value(found: Any, unit: str | None, lang: Lang, *, full: bool = False) -> str:
    """A value that is no bounded figure: numbers with their unit, the years of a series, words as they stand.

    Words are cut unless `full`.
    """
    if found is None:
        return ""
    if is_figure(found):
        return figure(found, unit, lang)
    if is_series(found):
        return word("join", lang).join(word("in_year", lang, year=year, n=figure(number, unit, lang)) for year, number in found)
    if isinstance(found, list) and any(isinstance(each, (dict, list)) for each in found):
        return word("rows_of", lang, n=len(found))
    if full and isinstance(found, list):
        return word("join", lang).join(value(each, unit, lang, full=True) for each in found)
    text = " ".join(found.split()) if full and isinstance(found, str) else show(found, lang)
    return text if full or len(text) <= LONGEST else f"{text[:LONGEST]}…"


def required(demand: Required | None, lang: Lang, *, full: bool = False) -> str:
    """The legal word with its threshold and unit, and the region it is for unless it is the general one.

    Of a long list of accepted words only the first are named, unless the `full` list is asked for.
    """
    if demand is None:
        return ""
    text = _demand(demand, lang) if thresholds(demand) or demand.value is None else _accepted(demand, lang, full=full)
    if demand.region in (None, DEFAULT):
        return text
    return word("in_brackets", lang, main=text, more=term(f"region.{demand.region}", lang, demand.region or ""))


def thresholds(demand: Required | None) -> tuple[Number, ...]:
    """The numbers that a figure is held against."""
    if demand is None:
        return ()
    values = demand.value if isinstance(demand.value, (list, tuple)) else (demand.value,)
    return tuple(each for each in values if is_figure(each))


def is_figure(found: object) -> bool:
    """Whether a value is a number (a truth value is none)."""
    return isinstance(found, (int, Decimal, Fraction)) and not isinstance(found, bool)


def is_series(found: object) -> bool:
    """Whether a value is pairs of year and number."""
    return isinstance(found, tuple) and bool(found) and all(isinstance(each, tuple) and len(each) == 2 for each in found)


def _handed_in(found: Measured, lang: Lang) -> str:
    return "" if found.missing or found.value is None else word("handed_in", lang)


def _demand(demand: Required, lang: Lang) -> str:
    gloss = term(f"test.{demand.word}", lang, demand.word)
    if demand.value is None:
        return gloss
    value = word("or", lang).join(figure(each, demand.unit, lang) for each in thresholds(demand))
    return word("demand.follows" if demand.word in FOLLOWS else "demand.figure", lang, word=demand.word, gloss=gloss, value=value)


def _accepted(demand: Required, lang: Lang, *, full: bool) -> str:
    gloss = term(f"test.{demand.word}", lang, demand.word)
    words = [show(each, lang) for each in (demand.value if isinstance(demand.value, (list, tuple)) else (demand.value,))]
    shown = words if full or len(words) <= MOST_WORDS else words[:SHOWN_WORDS]
    text = word("join", lang).join(shown)
    if len(shown) < len(words):
        text = word("words_more", lang, words=text, n=len(words))
    return word("demand.words", lang, word=demand.word, gloss=gloss, value=text)
