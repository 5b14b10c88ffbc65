"""Bad cases with their exact texts, family by family."""

from tests.papers.cases import dates, figures, identifiers, lists, statements, words
from tests.papers.cases.case import Case

CASES: tuple[Case, ...] = (
    *identifiers.CASES,
    *figures.CASES,
    *lists.CASES,
    *statements.CASES,
    *dates.CASES,
    *words.CASES,
)
