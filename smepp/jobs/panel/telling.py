"""What `smepp new review` says: of the sheets, and of each dossier."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from smepp.jobs.new_review import Left, NewReview
from smepp.messages import Lang, text
from smepp.messages.opinions import odd
from smepp.messages.panel import said
from smepp.messages.words import word
from smepp.model.opinion import Oddity, Spot

MOST_CELLS = 8
"""Cells that are named of those that are odd in the same way."""


def of_sheets(oddities: Iterable[Oddity], lang: Lang) -> Iterator[str]:
    """How cells were read; and, where some were not understood, that nothing is written."""
    oddities = tuple(oddities)
    for code, listed in (("noticed", [each for each in oddities if not each.grave]), ("not_understood", _grave(oddities))):
        yield from _list(code, list(_grouped(listed, lang)), lang, n=len(listed))


def of_dossier(done: NewReview, lang: Lang) -> Iterator[str]:
    """The lines on one dossier; those to be pasted into a file stand as they must in it."""
    yield said(done.code, lang, **done.params)
    yield from done.lacking
    if done.instead:
        yield ""
        yield said("instead", lang)
        yield from done.instead
    if done.lacking or done.instead:
        yield ""
    yield from _list("left", [_left(each, lang) for each in done.left], lang)
    yield from _list("refused", list(_grouped(done.refused, lang)), lang, n=len(done.refused))
    stale = [text(each, lang) for each in done.stale]
    yield from _list("stale", stale, lang, n=len({each.place.route[:2] for each in done.stale}))
    if done.note:
        yield said(done.note, lang)
    if done.check:
        yield said(
            "mend_first" if done.code == "unreadable" else "next" if done.code == "filled" else "fill_in",
            lang,
            command=done.check,
        )


def _grave(oddities: Iterable[Oddity]) -> list[Oddity]:
    return [each for each in oddities if each.grave]


def _grouped(oddities: Iterable[Oddity], lang: Lang) -> Iterator[str]:
    """One line for what was odd in the same way in several cells of a sheet."""
    alike: dict[object, list[Oddity]] = {}
    for each in oddities:
        alike.setdefault((each.code, each.at.file, each.at.sheet, odd(replace(each, at=Spot(file="")), lang)), []).append(each)
    for group in alike.values():
        cells = [each.at.cell for each in group if each.at.cell]
        shown = word("join", lang).join(cells[:MOST_CELLS])
        if len(cells) > MOST_CELLS:
            shown = said("cells_more", lang, cells=shown, n=len(cells))
        yield odd(replace(group[0], at=replace(group[0].at, cell=shown or None)), lang)


def _list(code: str, lines: list[str], lang: Lang, n: int | None = None) -> Iterator[str]:
    if lines:
        yield said(code, lang, n=len(lines) if n is None else n)
        yield from (f"  {each}" for each in lines)


def _left(left: Left, lang: Lang) -> str:
    clause, answer = left.question.clause, left.answer
    title = clause.title if lang == "zh" else clause.title_en
    if answer is None:
        return said("left_blank", lang, clause=clause.id, title=title)
    answers = word("join", lang).join(said("who_said", lang, who=each.who, outcome=each.outcome) for each in answer.said)
    code = "left_differ" if len({each.outcome for each in answer.said}) > 1 else "left_reason"
    return said(code, lang, clause=clause.id, title=title, said=answers)
