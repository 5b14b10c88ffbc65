"""Problems that merely follow from another one, so that one slip is told once."""

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from decimal import Decimal

from smepp.model.dossier import Dossier
from smepp.model.forms import is_opinion
from smepp.model.place import Place, Route
from smepp.model.problem import Level, Problem
from smepp.model.programme import Clause, Programme
from smepp.model.record import Record

PRIVACY = "X115"
"""Told of any value, whatever else is wrong with it."""

MISNAMED, MISSING = "A005", frozenset({"R101", "X921"})

ELSEWHERE, NOT_THERE = "A009", frozenset({"A101", "A102", "A103"})
CLOSED = "A001"
AS_ATTACHMENT = frozenset({"A1", "A2"})
"""What is wrong with an attachment as it is named, and as it is."""

FOLDER = "attachments"

MOVED = "S207"

NO_RULES = "O105"
OF_THE_YEAR = frozenset(
    {"X207", "X209", "X501", "X701", "X702", "X704", "X705", "X706", "X707", "X709", "X911", "R102", "R103", "R104", "R105"}
)
"""Held against the application year or its deadline."""

NUMBERS: Mapping[str, Callable[[str], str]] = {"Y201": str, "Y202": lambda typed: str(Decimal(typed)).lower()}
"""Hints of the loader on how a number is typed, and how a schema's problem shows the same number; they share no place."""


def causes(problems: Iterable[Problem], dossier: Dossier, programme: Programme) -> list[Problem]:
    """The problems without those that follow from others.

    Left out are: what the papers' checks, or the loader's hints on how to type a value, say of a value that its form does not
    take; what is said of a judgement or verification that is not filled in as its form asks; what is said of one only because
    the paper or the field that it rests on is not there or cannot be read; that a field is missing which stands in another
    form; and what a year of which no rules are known makes of every date. A paper that lies there under a wrong name is not
    also missing: its wrong name is the error. So it is with the folder of the attachments.
    """
    found = list(problems)
    forms = [each for each in found if each.code[0] == "S"]
    typed = [each for each in forms if not each.place.on_key]
    lost = Lost(
        papers=_unread(dossier, programme),
        clauses={each.id: each for each in programme.clauses},
        forms=forms,
        attachments=frozenset(str(each.params["name"]) for each in found if each.code[:2] in AS_ATTACHMENT),
        moved=frozenset((each.params["file"], each.params["key"]) for each in forms if each.code == MOVED),
    )
    no_rules = any(each.code == NO_RULES for each in found)
    closed = tuple(f"{each.params['folder']}/" for each in found if each.code == CLOSED)
    kept = [
        each
        for each in found
        if not (_of_wrong_value(each, typed) or _of_lost(each, lost) or (no_rules and each.code in OF_THE_YEAR))
        and not (each.code in NOT_THERE and str(each.params["name"]).startswith(closed))
    ]
    return _folder(_misnamed(kept))


class Lost(Record):
    """What cannot be read or is not where it belongs: papers, fields by the problems of their forms, attachments, moved fields."""

    papers: Collection[str]
    clauses: Mapping[str, Clause]
    forms: Collection[Problem]
    attachments: Collection[str]
    moved: Collection[tuple[str, str]]


def _of_wrong_value(problem: Problem, wrong: Collection[Problem]) -> bool:
    match problem.code[0]:
        case "X" | "R":
            return problem.code != PRIVACY and any(each.place == problem.place for each in wrong)
        case "P":
            return is_opinion(problem.place.file) and any(_row(each) == _row(problem) for each in wrong)
        case "Y" if problem.code in NUMBERS:
            shown = problem.place.file, NUMBERS[problem.code](problem.params["value"])
            return any((each.place.file, each.params.get("value")) == shown for each in wrong)
    return False


def _row(problem: Problem) -> tuple[str, Route]:
    return problem.place.file, problem.place.route[:2]


def _unread(dossier: Dossier, programme: Programme) -> frozenset[str]:
    """The papers that are not there or could not be read."""
    files = {*dossier.documents, *(each.file for each in programme.materials)}
    return frozenset(each for each in files if dossier.value(each) is None)


def _of_lost(problem: Problem, lost: Lost) -> bool:
    match problem.code:
        case "S201":
            return (problem.place.file, problem.params["field"]) in lost.moved and len(problem.place.route) == 1
        case "P105":
            return problem.params["now"] is None and problem.params["attachment"] in lost.attachments
        case "P107":
            clause = lost.clauses.get(problem.params["clause"])
            return clause is not None and clause.applies is not None and clause.applies["名单"]["文件"] in lost.papers
        case "P103":
            return all(_is_lost(each, lost) for each in problem.params["missing"])
        case "P104" | "P108" | "P202":
            return _is_lost(problem.params["fact"], lost)
    return False


def _is_lost(place: Place, lost: Lost) -> bool:
    return place.file in lost.papers or any(each.touches(place) for each in lost.forms)


def _misnamed(found: list[Problem]) -> list[Problem]:
    missing = {each.place.file for each in found if each.code in MISSING}
    there = missing & {each.params["right"] for each in found if each.code == MISNAMED}
    kept = [each for each in found if each.code not in MISSING or each.place.file not in there]
    return [
        replace(each, level=Level.ERROR) if each.code == MISNAMED and each.params["right"] in there else each for each in kept
    ]


def _folder(found: list[Problem]) -> list[Problem]:
    """All attachments lie under the names that the materials give, in a folder that is called something else."""
    for each in found:
        if each.code == ELSEWHERE:
            missed = [one for one in found if one.code in NOT_THERE and _only_in(each.params["folder"], one)]
            if missed:
                places = tuple(place for one in missed for place in (one.place, *one.related))
                whole = replace(each, level=Level.ERROR, related=places)
                return [whole if one is each else one for one in found if one not in missed]
    return found


def _only_in(folder: str, problem: Problem) -> bool:
    said, right = problem.params["name"], problem.params.get("right")
    return bool(said.startswith(f"{FOLDER}/") and right == folder + said.removeprefix(FOLDER))
