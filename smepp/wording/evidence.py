"""What a panel is shown of an open clause, in few words."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.messages import Lang
from smepp.messages.values import shorten
from smepp.messages.words import word
from smepp.model.question import Asked, Paper, Question, Reckoned, Seen
from smepp.wording.clean import clean
from smepp.wording.requirements import is_figure, measured, value

SHORT = 24
"""A text of so many characters stands beside the figures; a longer one on a line of its own."""
LONGEST = 120
MOST_ROWS = 3


def asked(question: Question, lang: Lang) -> Asked:
    """The question as the round keeps it."""
    return Asked(clause=question.clause.id, evidence=evidence(question, lang), fingerprint=question.fingerprint)


def evidence(question: Question, lang: Lang) -> str:
    """Figures and short texts on the first line, then each long text and each paper on its own."""
    figures = measured(question.finding.measured, question.finding.required, lang)
    named = [each for each in question.seen if each.name]
    short = [_piece(each, lang).rstrip("。") for each in named if not _is_long(each.value)]
    short += [_piece(each, lang) for each in question.reckoned]
    long = [_piece(each, lang) for each in named if _is_long(each.value)]
    first = word("join_parts", lang).join([*([figures] if figures else []), *short])
    lines = [*([first] if first else []), *long, *(_paper(each, lang) for each in question.papers)]
    return "\n".join(map(clean, lines))


def _is_long(found: Any) -> bool:
    return (isinstance(found, str) and len(found) > SHORT) or _is_rows(found)


def _is_rows(found: Any) -> bool:
    return isinstance(found, list) and any(isinstance(each, Mapping) for each in found)


def _piece(each: Seen | Reckoned, lang: Lang) -> str:
    key = "part.figure" if is_figure(each.value) else "part.text"
    text = word(key, lang, name=each.name, value=_value(each.value, each.unit, lang))
    if isinstance(each, Seen) and each.verified:
        more = word("evidence.verified", lang, declared=_value(each.declared, each.unit, lang))
        return word("in_brackets", lang, main=text, more=more)
    return text


def _value(found: Any, unit: str | None, lang: Lang) -> str:
    if isinstance(found, str):
        return shorten(found, LONGEST)
    if not _is_rows(found):
        return value(found, unit, lang)
    labels = [shorten(each, SHORT) for row in found[:MOST_ROWS] if (each := next(_texts(row), None))]
    key = "evidence.rows_more" if len(found) > len(labels) else "evidence.rows"
    return word(key, lang, rows=word("join_demands", lang).join(labels), n=len(found)) if labels else value(found, unit, lang)


def _texts(row: Any) -> Iterator[str]:
    """What a row says in words, what tells it from others first."""
    return (each for each in row.values() if isinstance(each, str)) if isinstance(row, Mapping) else iter(())


def _paper(paper: Paper, lang: Lang) -> str:
    about = [shorten(each, LONGEST).rstrip("。") for each in _texts(paper.row) if each != paper.name]
    about += paper.attachments
    name = shorten(paper.name or "", LONGEST)
    text = word("in_brackets", lang, main=name, more=word("join_demands", lang).join(about)) if about else name
    return word("evidence.paper", lang, paper=text)
