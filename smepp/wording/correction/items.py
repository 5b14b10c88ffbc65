"""What is to be mended, each thing once: the problems of the papers, then the facts that clauses lack and no problem tells."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp import messages
from smepp.messages.values import show_route
from smepp.messages.words import word
from smepp.model import forms
from smepp.model.assessment import Assessment
from smepp.model.codes import Level, Owner
from smepp.model.finding import Open
from smepp.model.place import Place
from smepp.model.record import Record
from smepp.wording.answers import waiting
from smepp.wording.citation import citation
from smepp.wording.gaps import gaps
from smepp.wording.problem_groups import Group, file_order, grouped, nowhere
from smepp.wording.problem_rows import rows
from smepp.wording.readers import Readers

Values = Mapping[str, Mapping[str, Any]]


class Item(Record):
    """One thing to mend: where, what is wrong, how to mend it.

    `code` is that of the problem, None for a fact that is only absent. `places` are all that it is about, `clauses` the ids of
    those that lack the fact; `rows` tells in which rows of a list it stands when there are several.
    """

    owner: Owner
    advice: bool
    code: str | None
    place: Place
    places: tuple[Place, ...]
    field: str
    what: str
    mend: str
    rows: str = ""
    clauses: tuple[str, ...] = ()


def items(assessment: Assessment, values: Values, readers: Readers) -> list[Item]:
    """In the order in which they are best mended: what must be, paper by paper, then the advice."""
    told = [_of_problems(each, readers) for each in grouped(assessment.problems, nowhere)]
    found = [*told, *_lacking(assessment, values, readers)]
    return sorted(found, key=lambda each: (each.advice, file_order(each.place.file)))


def _of_problems(group: Group, readers: Readers) -> Item:
    problem, lang = group.first, readers.lang
    return Item(
        owner=problem.owner,
        advice=problem.level is not Level.ERROR,
        code=problem.code,
        place=problem.place,
        places=tuple(place for each in group.problems for place in (each.place, *each.related)),
        field=show_route(problem.place.route),
        what=messages.text(problem, lang),
        mend=messages.mend(problem, lang),
        rows=rows(group, lang) if len(group.problems) > 1 else "",
    )


def _lacking(assessment: Assessment, values: Values, readers: Readers) -> Iterator[Item]:
    """The facts that open clauses lack, by field; without those that a problem tells: of the field itself, or of all that is around it."""
    lacking: dict[tuple[str, tuple[str, ...]], dict[Place, None]] = {}
    clauses: dict[Place, list[str]] = {}
    for each in waiting(assessment.findings, Open.FACTS):
        for place in each.measured.missing:
            if not any(_tells(error.place, place) for error in assessment.errors):
                clauses.setdefault(place, []).append(each.clause)
                field = tuple(step for step in place.route if isinstance(step, str))
                lacking.setdefault((place.file, field), {})[place] = None
    for places in lacking.values():
        ids = tuple(dict.fromkeys(each for place in places for each in clauses[place]))
        yield _absent(tuple(places), ids, values, readers)


def _tells(told: Place, place: Place) -> bool:
    """A slip in one row says nothing of what else a list lacks."""
    return told.file == place.file and told.route == place.route[: len(told.route)]


def _absent(places: tuple[Place, ...], ids: tuple[str, ...], values: Values, readers: Readers) -> Item:
    first, lang = places[0], readers.lang
    field = next(iter(gaps(places, lang)))[1]
    names = word("join", lang).join(f"{citation(each, lang)} {readers.title(each)}" for each in ids)
    what, mend = _said(first, values, readers)
    return Item(
        owner=_writer(first.file),
        advice=False,
        code=None,
        place=first,
        places=places,
        field=field,
        what=word(what, lang, field=field, clauses=names),
        mend=word(mend, lang, field=field, file=first.file, ids=word("join", lang).join(ids)),
        clauses=ids,
    )


def _said(place: Place, values: Values, readers: Readers) -> tuple[str, str]:
    """A paper that proves something is added to a list; a field is filled in, or filled up where something stands in it."""
    evidence = readers.programme.evidence
    if (place.file, place.route) == (evidence["文件"], tuple(evidence["栏目"])):
        return "lacking.evidence.what", "lacking.evidence.mend"
    if not place.route:
        return "lacking.paper.what", "lacking.paper.mend"
    found: Any = values.get(place.file)
    for step in place.route:
        found = found.get(step) if isinstance(found, Mapping) else None
    if found is None:
        return "lacking.field.what", "lacking.field.mend"
    return "lacking.part.what", "lacking.part.mend"


def _writer(file: str) -> Owner:
    """Who writes the paper in which the fact is absent."""
    name = file.rpartition("/")[2]
    return {forms.RECOMMENDATION: Owner.DISTRICT, forms.REVIEW: Owner.PANEL}.get(name, Owner.APPLICANT)
