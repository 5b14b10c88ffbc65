"""Checks across the papers of one dossier, one module a concern."""

from smepp.check.papers import (
    assets,
    codes,
    dates,
    districts,
    expiry,
    facilities,
    firm_codes,
    firms_served,
    leaps,
    materials,
    names,
    natures,
    own_firm,
    recommendation,
    repeated,
    rereview,
    satisfaction,
    seals,
    seats,
    staff,
    statements,
    words,
)
from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.privacy import check_privacy
from smepp.model.problem import Problem
from smepp.model.stage import Stage

CONCERNS = (
    materials.check,
    words.check,
    districts.check,
    names.check,
    natures.check,
    codes.check,
    seats.check,
    assets.check,
    statements.check,
    leaps.check,
    facilities.check,
    staff.check,
    firms_served.check,
    firm_codes.check,
    repeated.check,
    own_firm.check,
    satisfaction.check,
    dates.check,
    expiry.check,
    seals.check,
    recommendation.check,
)
"""In the order in which their problems are reported."""


def check_papers(values: Values, context: PapersContext) -> tuple[Problem, ...]:
    """Everything that does not agree across the papers, or with the programme.

    `values` are the roots by file, blanks taken out. Fields of a wrong type count as absent: the schema reports them.
    """
    concerns = CONCERNS if context.papers.stage is Stage.APPLICATION else rereview.CONCERNS
    return tuple(found for check in concerns for found in check(values, context))


__all__ = ["CONCERNS", "PapersContext", "Values", "check_papers", "check_privacy"]
