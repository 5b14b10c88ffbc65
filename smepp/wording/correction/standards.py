"""On what a thing to mend rests: the material that asks for it, the clauses that are answered by it."""

from typing import Any

from smepp.messages.words import term
from smepp.model.assessment import Assessment
from smepp.model.finding import Finding
from smepp.model.programme import Material
from smepp.wording.citation import citation
from smepp.wording.correction.items import Item
from smepp.wording.readers import Readers
from smepp.wording.requirements import required

Json = dict[str, Any]

OPERATOR = OPERAND = "材料"
"""The measure that looks for a paper, and what names the paper in it."""


def material(file: str, readers: Readers) -> Json | None:
    """The paper by its number, citation and title; for a file that is none of the materials its name; None for an attachment."""
    found = _material(file, readers)
    if found:
        return {"number": found.id, "citation": citation(found.id, readers.lang), "title": found.title}
    title = term(f"file.{file.rpartition('/')[2]}", readers.lang, "")
    return {"number": None, "citation": None, "title": title} if title else None


def standards(item: Item, assessment: Assessment, readers: Readers) -> list[Json]:
    """The deciding clauses that rest on what is to be mended, and the one that asks for the paper itself."""
    named = {*item.clauses, *_of_paper(item.place.file, readers)}
    asked = (each for each in assessment.findings if each.applies and each.decides and not each.members)
    # An absent fact is told by the clauses that lack it; of a problem it is seen from its places.
    found = (each for each in asked if each.clause in named or (not item.clauses and _rests(each, item)))
    return [_standard(each, readers) for each in found]


def _standard(finding: Finding, readers: Readers) -> Json:
    clause = readers.clauses.get(finding.clause)
    return {
        "clause": finding.clause,
        "citation": citation(finding.clause, readers.lang),
        "title": readers.title(finding.clause),
        "words": clause.words.strip() if clause else None,
        "required": required(finding.required, readers.lang, full=True) or None,
    }


def _rests(finding: Finding, item: Item) -> bool:
    """Whether a figure of the clause was read, or looked for, where the item stands; a whole paper stands for none in particular."""
    places = (*(each.place for each in finding.measured.sources), *finding.measured.missing)
    return any(mine.route and place.route and mine.covers(place) for mine in item.places for place in places)


def _of_paper(file: str, readers: Readers) -> tuple[str, ...]:
    found = _material(file, readers)
    if found is None:
        return ()
    clauses = readers.programme.clauses
    return tuple(each.id for each in clauses if each.operator == OPERATOR and str(each.operands.get(OPERAND)) == found.id)


def _material(file: str, readers: Readers) -> Material | None:
    return next((each for each in readers.programme.materials if each.file == file), None)
