"""One assessment (核对) as a person reads it: problems, clauses, decision."""

from collections.abc import Iterator

from smepp.messages import Lang
from smepp.model.assessment import Assessment
from smepp.model.programme import Programme
from smepp.printers.layout import BLANK, Block, Rule
from smepp.printers.text_clauses import clauses
from smepp.printers.text_decision import closing, decision
from smepp.printers.text_head import head
from smepp.printers.text_problems import ShowPath, problems
from smepp.wording.problem_groups import Locate
from smepp.wording.readers import Readers

__all__ = ["closing", "report", "under"]


def report(assessment: Assessment, programme: Programme, *, lang: Lang, path: ShowPath, locate: Locate) -> Iterator[Block]:
    """Everything that is known of one dossier: its head, what is wrong with the papers, the clauses, the decision.

    `path` turns a file's name in the dossier into the path to print, `locate` finds the line and column of a place; it is
    asked only about places that are printed.
    """
    readers = Readers(clauses={each.id: each for each in programme.clauses}, programme=programme, lang=lang)
    yield from head(assessment, programme, lang)
    yield BLANK
    yield from problems(assessment.problems, lang, path, locate)
    yield BLANK
    yield from clauses(assessment, readers)
    yield Rule()
    yield from decision(assessment, readers)


def under(folder: str) -> ShowPath:
    """Paths of the files in a folder that the user typed."""
    return lambda file: folder if file == "." else f"{folder.rstrip('/')}/{file}"
