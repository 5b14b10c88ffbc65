"""The panel's opinion sheet (评审意见表): for every applicant each open clause, and for every expert an answer and a reason."""

from collections.abc import Iterator, Mapping, Sequence

from smepp.documents.workbooks.book import workbook
from smepp.documents.workbooks.table import Blank, Cell, Column, Table
from smepp.documents.workbooks.titles import honour
from smepp.messages.workbooks import CLAUSE, DATE, EXPERT, FILLED, FOLDER, LEADER, MARK, OUTCOME, WHY, label
from smepp.model.assessment import Decision
from smepp.model.entry import Entry
from smepp.model.office import Expert
from smepp.model.programme import Clause, Programme
from smepp.model.question import Asked, answered_in
from smepp.model.review import Review
from smepp.wording.citation import citation


def opinions_xlsx(
    review: Review, programme: Programme, asked: Mapping[str, Sequence[Asked]], panel: Sequence[Expert] = ()
) -> bytes:
    """The sheet of a round, its dossiers in the order of the round and the clauses in that of the text.

    Only dossiers that wait for the panel are on it: those returned will change, and of those not eligible nothing is open any more.
    `asked` are the questions by the folder in which the panel's `review.yaml` is to lie, from the workspace. Without a panel there
    is one pair of columns, and the expert writes his name above the table.
    """
    clauses = {each.id: each for each in programme.every_clause}
    waiting = (each for each in review.entries if each.decision is Decision.NEEDS_JUDGEMENT)
    folders = {answered_in(each, review.year): each for each in waiting}
    rows = [row for folder, entry in folders.items() for row in _rows(folder, entry, asked.get(folder, ()), clauses, panel)]
    table = Table(
        sheet=label("opinions.sheet"),
        title=label("opinions.title", year=review.year, honour=honour(programme)),
        line=label("opinions.line" if rows else "opinions.none"),
        blanks=_blanks(panel),
        columns=_columns(panel),
        rows=tuple((number, *row) for number, row in enumerate(rows, start=1)),
        locked=True,
    )
    return workbook((table,), review.on)


def _blanks(panel: Sequence[Expert]) -> tuple[Blank, ...]:
    names = tuple(each.name for each in panel)
    return (
        Blank(label=label("colon", label=DATE), at=1, last=3, is_date=True),
        Blank(label=label("colon", label=LEADER if panel else EXPERT), at=4, last=5, choices=names),
    )


def _columns(panel: Sequence[Expert]) -> tuple[Column, ...]:
    return (
        Column(title=label("number"), width=4, centre=True),
        Column(title=label("platform"), width=14, code=True),
        Column(title=label("district"), width=8, centre=True, code=True),
        Column(title=label("cited"), width=11, centre=True),
        Column(title=label("title"), width=12),
        Column(title=label("words"), width=17),
        Column(title=label("evidence"), width=42),
        *_answers(panel),
        Column(title=FOLDER, width=20, hidden=True, code=True),
        Column(title=CLAUSE, width=14, hidden=True, code=True),
        Column(title=MARK, width=20, hidden=True, code=True),
    )


def _answers(panel: Sequence[Expert]) -> Iterator[Column]:
    heads = [[label("answer_of", name=each.name, what=what) for what in (OUTCOME, WHY)] for each in panel] or [[OUTCOME, WHY]]
    for outcome, why in heads:
        yield Column(title=outcome, width=7, centre=True, answer=True, choices=FILLED)
        yield Column(title=why, width=13, answer=True)


def _rows(
    folder: str, entry: Entry, asked: Sequence[Asked], clauses: Mapping[str, Clause], panel: Sequence[Expert]
) -> Iterator[tuple[Cell, ...]]:
    blank = (None,) * (2 * max(1, len(panel)))
    for each in asked:
        clause = clauses[each.clause]
        shown = (citation(clause.id, "zh"), clause.title, clause.words.strip(), each.evidence)
        yield (entry.platform or entry.folder, entry.district, *shown, *blank, folder, clause.id, each.fingerprint)
