"""The answers to the clauses in few words: how far from the threshold, whose turn, how many of each."""

from collections.abc import Iterator, Mapping, Sequence

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.finding import Finding, Open
from smepp.model.outcome import Outcome
from smepp.model.programme import Clause
from smepp.wording.answers import deciding, waiting
from smepp.wording.citation import citation
from smepp.wording.figures import margin
from smepp.wording.readers import Readers

TURNS: Mapping[Open, str] = {Open.FACTS: "open.facts", Open.JUDGEMENT: "open.judgement"}
DAYS = "天"


def tally(findings: Sequence[Finding], lang: Lang) -> str:
    """How many of the deciding clauses are met and not met, and how many wait for what, as the decision counts them."""
    counted = list(deciding(findings))
    met, not_met = (sum(each.outcome is outcome for each in counted) for outcome in (Outcome.MET, Outcome.NOT_MET))
    facts, people = (len(waiting(findings, why)) for why in (Open.FACTS, Open.JUDGEMENT))
    key = "clauses.tally_open" if facts + people else "clauses.tally"
    return word(key, lang, met=met, not_met=not_met, open=facts + people, facts=facts, people=people)


def not_asked(findings: Sequence[Finding], readers: Readers) -> Iterator[str]:
    """What a re-review does not ask: an item by its citation, and of one that is asked in part the names of the other clauses."""
    lang = readers.lang
    partly = {citation(each.clause, lang) for each in findings if each.asked}
    titles: dict[str, list[str]] = {}
    for each in findings:
        if not each.asked:
            titles.setdefault(citation(each.clause, lang), []).append(readers.title(each.clause))
    for item, names in titles.items():
        listed = word("join", lang).join(names)
        yield word("in_brackets", lang, main=item, more=listed) if item in partly else item


def margin_or_turn(finding: Finding, clause: Clause | None, lang: Lang) -> str:
    """How far a decided figure is from its threshold; of an open clause who must act; empty where no figures are compared."""
    if finding.why_open is not None:
        return word(TURNS[finding.why_open], lang)
    if finding.margin is None:
        return ""
    dated = isinstance(finding.measured.value, str)
    return margin(finding.margin, DAYS if dated else clause.unit if clause else None, lang)
