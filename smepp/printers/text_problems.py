"""Problems in the style of a compiler: where, what, the line itself, and how to mend it."""

from collections.abc import Callable, Iterator, Sequence

from smepp import messages
from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.codes import Level
from smepp.model.place import Place, Position
from smepp.model.problem import Owner, Problem
from smepp.printers.layout import BLANK, Block, Excerpt, Line, line
from smepp.wording.problem_groups import Group, Locate, grouped
from smepp.wording.problem_rows import elsewhere, rows
from smepp.wording.style import Style

ShowPath = Callable[[str], str]
"""From a file's name in the dossier to the path as the user would type it."""

MOST_RELATED = 3


def problems(found: Sequence[Problem], lang: Lang, path: ShowPath, locate: Locate) -> Iterator[Block]:
    """Every problem, equal ones in a list as one; then how many there are."""
    yield from listed(found, lang, path, locate)
    yield line(counts(found, lang), "strong" if found else "plain")


def listed(found: Sequence[Problem], lang: Lang, path: ShowPath, locate: Locate) -> Iterator[Block]:
    """Every problem, equal ones in a list as one, each with a blank line after it."""
    for group in grouped(found, locate):
        yield from _one(group, lang, path, locate)
        yield BLANK


def counts(found: Sequence[Problem], lang: Lang) -> str:
    """How many errors and warnings there are."""
    errors = sum(each.level is Level.ERROR for each in found)
    if not found:
        return word("problems.none", lang)
    return word("problems.counts", lang, errors=errors, warnings=len(found) - errors)


def _one(group: Group, lang: Lang, path: ShowPath, locate: Locate) -> Iterator[Block]:
    problem, style = group.first, _style(group.first)
    where = _where(problem.place, group.position, path)
    level = f"{word(f'level.{problem.level.value}', lang)} {problem.code}"
    text = messages.text(problem, lang)
    yield Line(spans=((where, "strong"), (" ", "plain"), (level, style), (f" {text}", "plain")), hang=4)
    if group.position:
        yield Excerpt(number=group.position.line, text=group.position.excerpt, column=group.position.column, style=style)
    if len(group.problems) > 1:
        yield line(rows(group, lang), indent=4, hang=2)
    for place in elsewhere(problem)[:MOST_RELATED]:
        yield line(word("problems.related", lang, where=_where(place, locate(place), path)), "dim", indent=4, hang=2)
    yield line(
        word(_mend_key(problem), lang, owner=word(f"owner.{problem.owner.value}", lang), mend=messages.mend(problem, lang)),
        indent=4,
        hang=2,
    )


def _style(problem: Problem) -> Style:
    return "error" if problem.level is Level.ERROR else "warning"


def _mend_key(problem: Problem) -> str:
    return "problems.mend" if problem.owner is Owner.APPLICANT else "problems.mend_by"


def _where(place: Place, position: Position | None, path: ShowPath) -> str:
    return f"{path(place.file)}:{position.line}:{position.column}" if position else path(place.file)
