"""One expert's answer to one question: two cells."""

from collections.abc import Iterator

from smepp.load.opinions.cells import as_text, folded, line, paragraph
from smepp.load.workbook import Cell
from smepp.messages.workbooks import FILLED
from smepp.model.opinion import Oddity, Opinion, Spot

MEANT = {
    "合格": "符合",
    "满足": "符合",
    "达到": "符合",
    "是": "符合",
    "同意": "符合",
    "√": "符合",
    "不合格": "不符合",
    "不满足": "不符合",
}
"""Words that people write instead; what they mean is offered, and not taken for granted."""


def answer(who: str, outcome: Cell, why: Cell, at: Spot, reason_at: Spot) -> Iterator[Opinion | Oddity]:
    """The opinion, if there is one, and what was odd in either cell; folder, clause, fingerprint and day are still blank."""
    word, reason = folded(outcome), paragraph(why)
    if not word:
        if reason:
            yield Oddity(code="no_outcome", at=at, params={"who": who, "why": line(why)})
        return
    if word not in FILLED:
        meant = MEANT.get(word)
        code = "bad_outcome_meant" if meant else "bad_outcome"
        yield Oddity(code=code, at=at, params={"text": line(outcome), "choices": FILLED} | ({"meant": meant} if meant else {}))
        return
    if as_text(outcome) != word:
        yield Oddity(code="word_read", at=at, params={"text": as_text(outcome), "word": word}, grave=False)
    if reason and not isinstance(why, str):
        yield Oddity(code="reason_no_text", at=reason_at, params={"text": reason}, grave=False)
    yield Opinion(folder="", clause="", mark="", who=who, outcome=word, why=reason, when="", at=at)
