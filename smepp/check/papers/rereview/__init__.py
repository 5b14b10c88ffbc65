"""Checks across the papers of one re-review (复核), one module a concern."""

from smepp.check.papers import recommendation
from smepp.check.papers.rereview import dates, figures, indicators, missing, names, scores, seals, years

CONCERNS = (
    missing.check,
    names.check,
    years.check,
    indicators.check,
    scores.check,
    figures.check,
    dates.check,
    seals.check,
    recommendation.check,
)
"""In the order in which their problems are reported."""
