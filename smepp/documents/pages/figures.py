"""A standing's figure in few words."""

from smepp.messages import Lang
from smepp.model.entry import Standing
from smepp.model.finding import Required
from smepp.model.programme import DEFAULT, Clause
from smepp.model.quantity import Bounds
from smepp.wording.clause_answers import DAYS
from smepp.wording.figures import bounds, margin
from smepp.wording.requirements import required

LANG: Lang = "zh"
"""The page is the office's, and so are its forms: Chinese."""


def is_dated(standing: Standing) -> bool:
    """Whether days from the threshold's day are compared."""
    return standing.required == 0 and standing.unit == DAYS


def figure_of(standing: Standing) -> str:
    """What was measured, of dates how far it is from the threshold's day; empty where nothing is known."""
    if is_dated(standing):
        return margin_of(standing)
    held_against = () if standing.required is None else (standing.required,)
    return bounds(Bounds(standing.low, standing.high), standing.unit, LANG, against=held_against)


def margin_of(standing: Standing) -> str:
    """How far the figure is from the threshold, with its sign; empty where that is not known."""
    return "" if standing.margin is None else margin(standing.margin, standing.unit, LANG)


def demands(clause: Clause) -> list[str]:
    """The threshold of every region, the general one first."""
    regions = sorted(clause.thresholds, key=lambda each: each != DEFAULT)
    return [
        required(Required(word=clause.word, value=clause.thresholds[each], unit=clause.unit, region=each), LANG)
        for each in regions
    ]
