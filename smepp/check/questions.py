"""The questions that a panel must answer, each with the facts as they now stand."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import Decimal
from typing import Any

from smepp.check.facts import field_ref, value_at
from smepp.check.fingerprints import fingerprint
from smepp.model.finding import Finding, Source
from smepp.model.loaded import Attachment
from smepp.model.naming import named_attachments
from smepp.model.people import CopiedFact
from smepp.model.place import Place, Route
from smepp.model.programme import Clause, Programme
from smepp.model.quantity import is_number
from smepp.model.question import Paper, Question, Reckoned, Seen

Values = Mapping[str, Mapping[str, Any]]
Names = Mapping[tuple[str, Route], tuple[str, str | None]]
"""By file and keys of a field: what the programme calls it, and its unit."""

LAID_OUT = ("依据", "参考")
LONGEST = 60
"""Characters of a text that is copied as it stands; of a longer one its fingerprint is."""


def questions(
    findings: Iterable[Finding], programme: Programme, values: Values, attachments: Mapping[str, Attachment]
) -> tuple[Question, ...]:
    """A question for each of the findings, which must be those that wait for a person.

    `values` are the facts that the findings were made from, `attachments` those of the dossier.
    """
    clauses = {each.id: each for each in programme.clauses}
    evidence = Place(file=programme.evidence["文件"], route=tuple(programme.evidence["栏目"]))
    return tuple(_question(each, clauses[each.clause], evidence, values, attachments) for each in findings)


def _question(
    finding: Finding, clause: Clause, evidence: Place, values: Values, attachments: Mapping[str, Attachment]
) -> Question:
    names = _names(clause)
    sources = {each.place: each for each in finding.measured.sources if _there(each.place, values)}
    papers = tuple(_paper(place, values) for place in sources if _is_row_of(place, evidence))
    seen = tuple(_seen(each, names, values) for place, each in sources.items() if not _is_row_of(place, evidence))
    facts = tuple(dict.fromkeys((*_of_fields(seen, attachments), *_of_papers(papers, attachments))))
    return Question(
        clause=clause,
        finding=finding,
        seen=seen,
        reckoned=_reckoned(finding, clause, names),
        papers=papers,
        facts=facts,
        fingerprint=_mark(clause.id, facts),
    )


def _names(clause: Clause) -> Names:
    found: dict[tuple[str, Route], tuple[str, str | None]] = {}
    for figure in _figures(clause):
        if "字段" in figure:
            ref = field_ref(figure["字段"])
            for route in ref.routes:
                found[ref.file, tuple(each for each in route if isinstance(each, str))] = (figure["名称"], figure.get("单位"))
    return found


def _figures(clause: Clause) -> Iterator[Mapping[str, Any]]:
    return (figure for key in LAID_OUT for figure in clause.operands.get(key, ()))


def _reckoned(finding: Finding, clause: Clause, names: Names) -> tuple[Reckoned, ...]:
    units = {each["名称"]: each.get("单位") for each in _figures(clause)}
    as_they_stand = {name for name, _ in names.values()}
    parts = ((name, value) for name, value in finding.measured.parts if name not in as_they_stand and value is not None)
    return tuple(Reckoned(name=name, value=value, unit=units.get(name)) for name, value in parts)


def _there(place: Place, values: Values) -> bool:
    return value_at(values.get(place.file), place.route)[0]


def _is_row_of(place: Place, evidence: Place) -> bool:
    return place.file == evidence.file and len(place.route) == len(evidence.route) + 1 and place.route[:-1] == evidence.route


def _paper(place: Place, values: Values) -> Paper:
    _, row = value_at(values[place.file], place.route)
    name = row.get("名称")
    return Paper(
        place=place,
        name=name if isinstance(name, str) else None,
        row=row,
        attachments=tuple(dict.fromkeys(path for _, path in named_attachments(row))),
    )


def _seen(source: Source, names: Names, values: Values) -> Seen:
    place = source.place
    name, unit = names.get((place.file, tuple(each for each in place.route if isinstance(each, str))), (None, None))
    _, value = value_at(values[place.file], place.route)
    return Seen(place=place, value=value, name=name, unit=unit, declared=source.declared, verified=source.verified)


def _of_fields(seen: Iterable[Seen], attachments: Mapping[str, Attachment]) -> Iterator[CopiedFact]:
    for each in seen:
        yield _copy(each.place, each.value)
        yield from _scans((path for _, path in named_attachments(each.value)), attachments)


def _of_papers(papers: Iterable[Paper], attachments: Mapping[str, Attachment]) -> Iterator[CopiedFact]:
    """What the row says of the paper, and the paper; which clauses it proves besides is no matter."""
    for each in papers:
        for column, value in each.row.items():
            if not isinstance(value, (list, dict)):
                yield _copy(Place(file=each.place.file, route=(*each.place.route, column)), value)
        yield from _scans(each.attachments, attachments)


def _copy(place: Place, value: Any) -> CopiedFact:
    short = is_number(value) or (isinstance(value, str) and value.isprintable() and 0 < len(value) <= LONGEST)
    return CopiedFact(place=place, value=value) if short else CopiedFact(place=place, fingerprint=fingerprint(value))


def _scans(paths: Iterable[str], attachments: Mapping[str, Attachment]) -> Iterator[CopiedFact]:
    """Those that could be read; what is wrong with the others is told elsewhere."""
    for path in paths:
        found = attachments.get(path)
        if found and found.sha256:
            yield CopiedFact(place=Place(file=path), fingerprint=found.sha256, attachment=True)


def _mark(clause: str, facts: Iterable[CopiedFact]) -> str:
    return fingerprint(
        [clause, *([each.place.file, list(each.place.route), each.fingerprint or _plain(each.value)] for each in facts)]
    )


def _plain(value: Any) -> Any:
    """A number however it was written: 100 and 100.00 are the same."""
    return Decimal(value) if is_number(value) else value
