"""What a decision says, and what follows from it."""

from collections.abc import Mapping

from smepp.messages import Lang
from smepp.messages.words import term, word
from smepp.model.assessment import Assessment, Decision, NextStep
from smepp.model.finding import Finding
from smepp.model.stage import Stage
from smepp.wording.citation import citation
from smepp.wording.readers import Readers
from smepp.wording.requirements import measured, required


def decision(found: Decision, lang: Lang, stage: Stage = Stage.APPLICATION) -> str:
    """The decision in the words of the stage: a re-review confirms or revokes what an application asks for."""
    special = REREVIEWED.get(found) if stage is Stage.REREVIEW else None
    return word(special or f"decision.{found.value}", lang)


REREVIEWED: Mapping[Decision, str] = {
    Decision.ELIGIBLE: "decision.passed",
    Decision.NOT_ELIGIBLE: "decision.failed_again",
    Decision.NEEDS_JUDGEMENT: "decision.needs_panel",
}
"""What a re-review calls otherwise."""


def because(assessment: Assessment, lang: Lang) -> str:
    """Why it was decided so."""
    if assessment.stage is Stage.REREVIEW and assessment.because == MISSING:
        return word("because.paper_missing", lang)
    return word(f"because.{assessment.because}", lang)


MISSING = "material_missing"


def rereviews(assessment: Assessment, lang: Lang) -> str | None:
    """That the dossier has papers of re-reviews besides, when the application was assessed; None for nothing to say."""
    if assessment.stage is Stage.REREVIEW or not assessment.rereviews:
        return None
    years = word("join", lang).join(map(str, assessment.rereviews))
    return word("decision.rereviews", lang, years=years, last=assessment.rereviews[-1])


def next_step(step: NextStep, lang: Lang) -> str:
    """Whose turn it is, to do what, and until when."""
    general = word(f"step.{step.action.value}", lang)
    what = term(f"step.{step.action.value}.{step.owner.value}", lang, general)
    until = "none" if step.until is None else "passed" if step.until_passed else "open"
    return word(f"until.{until}", lang, who=word(f"owner.{step.owner.value}", lang), what=what, until=step.until)


def failing(finding: Finding, readers: Readers) -> str:
    """A clause that is not met, with its figure and what is demanded where figures decided."""
    lang = readers.lang
    name = f"{citation(finding.clause, lang)} {readers.title(finding.clause)}"
    figures = measured(finding.measured, finding.required, lang)
    if not figures or finding.judgement:
        return name
    return word("decision.failed", lang, name=name, measured=figures, required=required(finding.required, lang))
