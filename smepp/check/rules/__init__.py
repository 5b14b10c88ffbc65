"""Whether the files of a programme (认定办法) can be relied on: their shape, and whatever one part says of another."""

from collections.abc import Iterator, Mapping

from smepp.check.per_schema import SchemaSet
from smepp.check.rules import fields, lifecycle, names, notices, regions, tests, whole
from smepp.check.rules.clause_at import Files, clauses_in, rereviews_in
from smepp.check.rules.shape import check_shape
from smepp.model.forms import REREVIEW
from smepp.model.problem import Problem
from smepp.model.stage import Stage


def check_rules(files: Files, folder: tuple[str, str], forms: SchemaSet) -> tuple[Problem, ...]:
    """What is wrong between the files of one edition, each of which keeps to its schema.

    `files` are the roots by path within the edition's folder, `folder` the names of the programme's folder and the
    edition's, `forms` the schemas of what applicants fill in.
    """
    return tuple(_every(files, folder, forms))


def _every(files: Files, folder: tuple[str, str], forms: SchemaSet) -> Iterator[Problem]:
    clauses = list(clauses_in(files))
    of_stage = {Stage.APPLICATION: forms, Stage.REREVIEW: _beside(forms)}
    yield from whole.check(files, folder)
    yield from regions.check(files)
    yield from names.check(files, clauses)
    yield from lifecycle.check(files)
    yield from notices.check(files)
    for clause in clauses:
        yield from tests.check(clause, files)
        yield from fields.check(clause, of_stage[clause.stage])
    for clause in rereviews_in(each for each in clauses if tests.fits(each)):
        yield from tests.check_word(clause)
        yield from fields.check(clause, of_stage[clause.stage])
    yield from fields.check_indicators(files, of_stage[Stage.REREVIEW])
    yield from fields.check_evidence(files, forms)


def _beside(forms: SchemaSet) -> SchemaSet:
    """The forms of a re-review's papers by the names that the programme gives their files, which are those in the year's folder."""
    own = f"{REREVIEW}-"
    return {name.removeprefix(own): form for name, form in forms.items() if name.startswith(own)}


def of_file(problems: tuple[Problem, ...]) -> Mapping[str, tuple[Problem, ...]]:
    """The problems by the file that they stand in."""
    return {file: tuple(each for each in problems if each.place.file == file) for file in {each.place.file for each in problems}}


__all__ = ["Files", "check_rules", "check_shape", "of_file"]
