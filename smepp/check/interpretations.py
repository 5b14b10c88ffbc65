"""The office's interpretations (解释) held against the programme."""

from collections import defaultdict
from dataclasses import replace
from difflib import get_close_matches

from smepp.model.office import Office
from smepp.model.people import Interpretation
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.programme import Clause, Programme

Row = tuple[Place, Interpretation]


def in_force(office: Office | None, programme: Programme, on: str | None) -> tuple[dict[str, Interpretation], list[Problem]]:
    """Interpretations by clause id, and a problem for each that does not count or not in full.

    Those dated after `on` are left out. Of several on one clause the authority's own document goes first, then the latest.
    """
    clauses = {each.id: each for each in programme.every_clause}
    problems: list[Problem] = []
    of_clause: dict[str, list[Row]] = defaultdict(list)
    for index, each in enumerate(office.interpretations if office else ()):
        place = Place(file=office.path if office else "", route=("解释", index))
        clause = clauses.get(each.clause)
        if clause is None:
            nearest = next(iter(get_close_matches(each.clause, clauses, n=1)), None)
            problems.append(problem("O101", _at(place, "要点"), clause=each.clause, nearest=nearest))
        elif each.reading and each.reading not in (names := tuple(known.name for known in clause.readings)):
            problems.append(problem("O102", _at(place, "口径"), clause=each.clause, reading=each.reading, known=names))
        elif on is None or each.when is None or each.when <= on:
            of_clause[each.clause].append((place, _within_its_power(each, clause, place, problems)))
    chosen = {clause: _first(rows, programme, problems) for clause, rows in of_clause.items()}
    return {clause: each for clause, each in chosen.items() if each is not None}, problems


def _within_its_power(each: Interpretation, clause: Clause, place: Place, problems: list[Problem]) -> Interpretation:
    """What is only shown may be made to count; a condition of the rules is not waived by reading them."""
    if each.decides is not False or not clause.decides:
        return each
    problems.append(problem("O107", _at(place, "参与结论"), clause=clause.id, title=clause.title))
    return replace(each, decides=None)


def _first(rows: list[Row], programme: Programme, problems: list[Problem]) -> Interpretation | None:
    """The one that holds; none where nobody can tell."""
    formal = [row for row in rows if _is_formal(row[1], programme)]
    rows = formal or rows
    latest = max(each.when or "" for _, each in rows)
    last = [row for row in rows if row[1].when == latest] if all(each.when for _, each in rows) else rows
    (first_at, first), *others = last
    differing = [at for at, each in others if (each.reading, each.decides) != (first.reading, first.decides)]
    if not differing:
        return first
    problems.append(problem("O106", _at(differing[0], "要点"), related=(_at(first_at, "要点"),), clause=first.clause))
    return None


def _is_formal(each: Interpretation, programme: Programme) -> bool:
    return each.document is not None and any(known["名称"] == each.authority for known in programme.authorities)


def _at(row: Place, key: str) -> Place:
    return replace(row, route=(*row.route, key))
