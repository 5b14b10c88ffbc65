"""The office's interpretations (解释) held against the programme."""

from dataclasses import replace
from difflib import get_close_matches

from smepp.model.office import Office
from smepp.model.people import Interpretation
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.programme import Programme


def in_force(office: Office | None, programme: Programme) -> tuple[dict[str, Interpretation], list[Problem]]:
    """Interpretations by clause id, and a problem for each that names an unknown clause or reading and so does not count."""
    clauses = {each.id: each for each in programme.clauses}
    accepted: dict[str, Interpretation] = {}
    problems: list[Problem] = []
    for index, each in enumerate(office.interpretations if office else ()):
        place = Place(file=office.path if office else "", route=("解释", index))
        clause = clauses.get(each.clause)
        if clause is None:
            nearest = next(iter(get_close_matches(each.clause, clauses, n=1)), None)
            problems.append(problem("O101", _at(place, "要点"), clause=each.clause, nearest=nearest))
        elif each.reading and each.reading not in (names := tuple(known.name for known in clause.readings)):
            problems.append(problem("O102", _at(place, "口径"), clause=each.clause, reading=each.reading, known=names))
        else:
            accepted[each.clause] = each
    return accepted, problems


def _at(row: Place, key: str) -> Place:
    return replace(row, route=(*row.route, key))
