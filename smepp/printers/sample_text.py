"""A sample on the screen: what falls to each region, what is drawn, and how to draw it again."""

import math
from collections.abc import Iterator, Mapping
from datetime import date
from fractions import Fraction
from itertools import count

from smepp.messages import Lang
from smepp.messages.days import plain_day
from smepp.messages.words import word
from smepp.model.sample import Ranked, Sample, Stratum
from smepp.printers.layout import BLANK, Block, Column, Grid, Line, Rule, Span, line
from smepp.wording.digits import faithful
from smepp.wording.sampling import asked, method, region
from smepp.wording.style import Style

REGIONS = tuple(Column(width=width, grow=grow) for width, grow in ((30, 1), (8, 0), (10, 0), (8, 0)))
FIRST: Mapping[Lang, tuple[Column, ...]] = {
    "zh": tuple(Column(width=width, grow=grow) for width, grow in ((4, 0), (36, 1), (14, 0), (10, 0), (12, 0))),
    "en": tuple(Column(width=width, grow=grow) for width, grow in ((4, 0), (35, 1), (14, 0), (11, 0), (12, 0))),
}
SECOND = tuple(Column(width=width, grow=grow) for width, grow in ((4, 0), (44, 1), (30, 1)))
SHOWN = 12
"""Signs of a mark that are shown: enough to tell by eye in which order the titles stand."""
INDENT = 2


def shown(sample: Sample, lang: Lang) -> Iterator[Block]:
    """Everything; the method last, so that the paper can be checked by whoever gets it."""
    yield line(word("sample.title", lang, honour=sample.honour), "strong")
    on = plain_day(date.fromisoformat(sample.on), lang)
    if not sample.total:
        yield line(word("sample.none", lang), "warning")
    else:
        yield line(word("sample.on", lang, on=on, asked=asked(sample, lang)))
        yield line(word("sample.seed", lang, seed=sample.seed))
    for each in sample.notes:
        yield line(each, "warning")
    if sample.incomplete:
        yield line(word("sample.incomplete", lang), "error")
    if sample.total:
        yield BLANK
        yield _regions(sample, lang)
        yield BLANK
        yield from _drawn(sample, lang)
        yield BLANK
        yield from _method(sample, lang)


def share(stratum: Stratum) -> str:
    """What falls to a region before rounding, shown on its own side of every whole number."""
    limits = (Fraction(math.floor(stratum.share)), Fraction(math.ceil(stratum.share)))
    return faithful(stratum.share, limits)


def _regions(sample: Sample, lang: Lang) -> Grid:
    heads = ("sample.region", "sample.valid", "sample.quota", "sample.drawn")
    rows: list[tuple[Span, ...]] = [tuple((word(each, lang), "strong") for each in heads)]
    for each in sample.strata:
        cells = (region(each.region, lang), str(len(each.ranked)), share(each), str(each.n))
        rows.append(tuple((cell, "plain") for cell in cells))
    return Grid(columns=REGIONS, rows=tuple(rows), indent=INDENT)


def _drawn(sample: Sample, lang: Lang) -> Iterator[Block]:
    first = ("sample.platform", "sample.district", "sample.recognised", "sample.mark")
    yield _row(("", *(word(each, lang) for each in first)), FIRST[lang], "strong")
    yield _row(("", word("sample.operator", lang), word("sample.number", lang)), SECOND, "strong")
    yield Rule()
    numbers = count(1)
    for stratum in sample.strata:
        if stratum.n:
            yield line(region(stratum.region, lang), "dim")
        for each in stratum.drawn:
            yield from _one(next(numbers), each, lang)
    yield Rule()


def _one(number: int, one: Ranked, lang: Lang) -> Iterator[Block]:
    title = one.title
    yield _row((str(number), title.platform, title.district, title.recognised, one.mark[:SHOWN]), FIRST[lang], "plain")
    yield _row(("", title.operator, title.number or ""), SECOND, "dim")


def _row(texts: tuple[str, ...], columns: tuple[Column, ...], style: Style) -> Grid:
    return Grid(columns=columns, rows=(tuple((text, style) for text in texts),), gap=1)


def _method(sample: Sample, lang: Lang) -> Iterator[Block]:
    yield line(word("sample.method", lang))
    for number, each in enumerate(method(sample, lang), start=1):
        yield Line(spans=((f"{number}. ", "dim"), (each, "plain")), indent=INDENT, hang=INDENT + 1)
