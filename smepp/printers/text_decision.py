"""The decision, its reason, whose turn it is, and what is still open."""

from collections.abc import Iterator, Sequence

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.assessment import Assessment, Decision
from smepp.model.finding import Open
from smepp.model.stage import Stage
from smepp.printers.layout import BLANK, Block, Line, line
from smepp.wording.answers import failed, waiting
from smepp.wording.citation import citation
from smepp.wording.decisions import because, failing, next_step, rereviews
from smepp.wording.decisions import decision as decided
from smepp.wording.gaps import gaps
from smepp.wording.problem_groups import file_order
from smepp.wording.readers import Readers
from smepp.wording.style import Style

STYLES: dict[Decision, Style] = {
    Decision.ELIGIBLE: "met",
    Decision.NOT_ELIGIBLE: "not_met",
    Decision.RETURN: "error",
    Decision.NEEDS_JUDGEMENT: "undecided",
}
MOST_FIELDS = 12


def decision(assessment: Assessment, readers: Readers) -> Iterator[Block]:
    """What was decided and why; the clauses that stand in the way; what happens next; notes."""
    lang, style = readers.lang, STYLES[assessment.decision]
    answer = decided(assessment.decision, lang, assessment.stage)
    yield Line(spans=((word("decision.label", lang), "strong"), (answer, style)))
    yield line(because(assessment, lang), indent=2, hang=2)
    yield from _not_met(assessment, readers)
    yield from _facts(assessment, lang)
    yield from _people(assessment, readers)
    for step in assessment.next_steps:
        yield line(next_step(step, lang), indent=2, hang=2)
    for note in assessment.notes:
        yield line(word("decision.note", lang, note=note), "dim", indent=2, hang=2)
    if told := rereviews(assessment, lang):
        yield line(word("decision.note", lang, note=told), "dim", indent=2, hang=2)
    yield BLANK


def closing(decisions: Sequence[tuple[Stage, Decision]], lang: Lang) -> Iterator[Block]:
    """How many of several dossiers came to which decision."""
    counts = ((stage, each, decisions.count((stage, each))) for stage in Stage for each in Decision)
    texts = [word("closing.count", lang, decision=decided(each, lang, stage), n=n) for stage, each, n in counts if n]
    yield line(word("closing", lang, n=len(decisions), counts=word("join", lang).join(texts)), "strong", hang=2)


def _not_met(assessment: Assessment, readers: Readers) -> Iterator[Block]:
    found = failed(assessment.findings)
    if found:
        yield line(word("decision.not_met", readers.lang, n=len(found)), indent=2)
    for finding in found:
        yield line(failing(finding, readers), "not_met", indent=4, hang=2)


def _facts(assessment: Assessment, lang: Lang) -> Iterator[Block]:
    """What is to be filled in, by file, when that is what comes next; else only how many clauses lack facts."""
    found = waiting(assessment.findings, Open.FACTS)
    if not found or assessment.decision is not Decision.RETURN:
        yield from _count("decision.facts_count", len(found), lang)
        return
    files: dict[str, list[str]] = {}
    for file, field in gaps((place for each in found for place in each.measured.missing), lang):
        files.setdefault(file, []).append(field)
    yield line(word("decision.facts", lang), indent=2)
    for file in sorted(files, key=file_order):
        yield line(_fields(file, [each for each in files[file] if each], lang), indent=4, hang=2)


def _fields(file: str, fields: list[str], lang: Lang) -> str:
    if not fields:
        return file
    key = "decision.fields_more" if len(fields) > MOST_FIELDS else "decision.fields"
    return word(key, lang, file=file, fields=word("join", lang).join(fields[:MOST_FIELDS]), n=len(fields))


def _people(assessment: Assessment, readers: Readers) -> Iterator[Block]:
    """The clauses to judge, by the ids that are written in the judgements, when that is what comes next; else their number."""
    found, lang = waiting(assessment.findings, Open.JUDGEMENT), readers.lang
    if not found or assessment.decision is not Decision.NEEDS_JUDGEMENT:
        yield from _count("decision.people_count", len(found), lang)
        return
    yield line(word("decision.people", lang, n=len(found)), indent=2)
    for each in found:
        name = f"{each.clause}  {citation(each.clause, lang)} {readers.title(each.clause)}"
        yield line(name, "undecided", indent=4, hang=2)


def _count(key: str, number: int, lang: Lang) -> Iterator[Block]:
    if number:
        yield line(word(key, lang, n=number), indent=2)
