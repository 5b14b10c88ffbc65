"""Figures as people read them: exact where that is short, else rounded, but never across the number they are held against."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from smepp.messages import Lang
from smepp.messages.words import term, word
from smepp.model.quantity import Bounds, Number
from smepp.wording.digits import USUAL, decimals, exact, faithful, written

PERCENT = "%"
YUAN = "元"
TEN_THOUSAND = 10_000


def figure(value: Number, unit: str | None, lang: Lang, *, against: Iterable[Number] = ()) -> str:
    """A number with its unit: money from 10000 yuan on in 万元 (zh), a share to two decimals.

    More decimals are given where two would put the number at or beyond one of those in `against`; a share then shows its
    fraction too.
    """
    scaled = _in_ten_thousands((value,), unit, lang)
    shown = number(value, unit, lang, against=against, scaled=scaled)
    return with_unit(shown, unit, lang, scaled=scaled) + _fraction(value, unit, shown, lang)


def bounds(figures: Bounds, unit: str | None, lang: Lang, *, against: Iterable[Number] = ()) -> str:
    """A figure known between two bounds, as 12–18人, 至少12人, 至多18人; nothing at all when neither is known."""
    low, high = figures.low, figures.high
    if low is None or high is None or figures.exact:
        end = high if low is None else low
        shown = "" if end is None else figure(end, unit, lang, against=against)
        return shown if figures.exact or end is None else word("at_most" if low is None else "at_least", lang, figure=shown)
    scaled = _in_ten_thousands((low, high), unit, lang)
    ends = (
        number(low, unit, lang, against=(*against, high), scaled=scaled),
        number(high, unit, lang, against=(*against, low), scaled=scaled),
    )
    return with_unit("–".join(ends), unit, lang, scaled=scaled)


def margin(value: Number, unit: str | None, lang: Lang) -> str:
    """How far a figure is from the threshold, with its sign; between shares in percentage points."""
    scaled = _in_ten_thousands((value,), unit, lang)
    shown = number(value, unit, lang, against=(0,), scaled=scaled)
    points = word("points", lang) if unit == PERCENT else unit
    return ("+" if value > 0 else "") + with_unit(shown, points, lang, scaled=scaled)


def number(value: Number, unit: str | None, lang: Lang, *, against: Iterable[Number] = (), scaled: bool = False) -> str:
    """The digits alone; `scaled` gives them in units of ten thousand."""
    whole = exact(value)
    if whole is None:
        return str(value)
    factor = TEN_THOUSAND if scaled else 1
    separator = "," if lang == "en" else ""
    shown = whole / factor
    needed = decimals(shown)
    if needed is not None and (unit != PERCENT or needed <= USUAL):
        return written(shown, separator=separator)
    limits = [limit / factor for each in against if (limit := exact(each)) is not None]
    return faithful(shown, limits, separator=separator)


def with_unit(shown: str, unit: str | None, lang: Lang, *, scaled: bool = False) -> str:
    """Digits with their unit, in the place where the language has it."""
    if unit is None:
        return shown
    plain = "{n}" + ("" if lang == "zh" else " ") + unit
    return f"{shown}万{unit}" if scaled else term(f"unit.{unit}", lang, plain).replace("{n}", shown)


def _in_ten_thousands(values: Iterable[Number], unit: str | None, lang: Lang) -> bool:
    return unit == YUAN and lang == "zh" and any(_large(value) for value in values)


def _large(value: Number) -> bool:
    whole = exact(value)
    return whole is not None and abs(whole) >= TEN_THOUSAND


def _fraction(value: Number, unit: str | None, shown: str, lang: Lang) -> str:
    """The share itself, where two decimals could not tell it from what it is held against."""
    long = len(shown.partition(".")[2]) > USUAL or shown[0] in "<>"
    if unit != PERCENT or not long or isinstance(value, Decimal):
        return ""
    share = Fraction(value) / 100
    return word("fraction", lang, share=f"{share.numerator}/{share.denominator}")
