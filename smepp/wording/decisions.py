"""What a decision says, and what follows from it."""

from smepp.messages import Lang
from smepp.messages.words import term, word
from smepp.model.assessment import NextStep
from smepp.model.finding import Finding
from smepp.wording.citation import citation
from smepp.wording.readers import Readers
from smepp.wording.requirements import measured, required


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
