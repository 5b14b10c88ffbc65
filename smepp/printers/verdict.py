"""The decision in one line, for whoever wants no more: it needs nothing of what lays out a report."""

from smepp.messages import Lang
from smepp.model.assessment import Assessment
from smepp.wording.clean import clean
from smepp.wording.decisions import decision


def verdict(assessment: Assessment, lang: Lang) -> str:
    """The dossier's name and its decision."""
    return f"{clean(assessment.dossier)}: {decision(assessment.decision, lang, assessment.stage)}"
