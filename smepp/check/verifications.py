"""Verifications (核实): reading them, holding them against the papers, putting verified values in place."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from smepp.check.facts import Facts, replaced, value_at
from smepp.check.routes import parse_route
from smepp.model import forms
from smepp.model.people import Verification
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.quantity import is_number

SOURCES = (forms.RECOMMENDATION, forms.REVIEW)
_KEYS = ("文件", "栏目", "申报值", "核实值", "理由", "依据", "核实人", "日期")


def verify(values: Mapping[str, Mapping[str, Any]], on: str | None) -> tuple[Facts, tuple[Problem, ...]]:
    """The facts with every sound verification applied, the panel's over the district's; and what is wrong with the others.

    A verification stands as long as the papers still say what was declared when it was made (or what the district verified).
    Those dated after `on` are left out.
    """
    current: dict[str, Any] = dict(values)
    accepted: dict[Place, Verification] = {}
    problems: list[Problem] = []
    for file in SOURCES:
        seen: set[Place] = set()
        for found in _read(values.get(file), file, on):
            defect = _defect(found, values, current, seen)
            seen.add(found.place)
            if defect is not None:
                problems.append(defect)
                continue
            accepted[found.place] = found
            current[found.place.file] = replaced(current[found.place.file], found.place.route, found.verified)
    return Facts(values=current, verified=accepted), tuple(problems)


def _read(root: Mapping[str, Any] | None, file: str, on: str | None) -> list[Verification]:
    rows = root.get("核实") if root else None
    found = []
    for index, row in enumerate(rows if isinstance(rows, list) else ()):
        # Rows that are not filled in as the form asks are the schema's to report.
        if not isinstance(row, Mapping) or any(key not in row for key in _KEYS) or not _as_asked(row):
            continue
        if on is None or row["日期"] <= on:
            found.append(_verification(row, Place(file=file, route=("核实", index))))
    return found


def _as_asked(row: Mapping[str, Any]) -> bool:
    texts = all(isinstance(row[key], str) for key in ("文件", "栏目", "理由", "依据", "核实人", "日期"))
    return texts and all(isinstance(row[key], str) or is_number(row[key]) for key in ("申报值", "核实值"))


def _verification(row: Mapping[str, Any], at: Place) -> Verification:
    return Verification(
        place=Place(file=row["文件"], route=parse_route(row["栏目"])),
        declared=row["申报值"],
        verified=row["核实值"],
        why=row["理由"],
        evidence=row["依据"],
        who=row["核实人"],
        when=row["日期"],
        at=at,
    )


def _defect(
    found: Verification, values: Mapping[str, Mapping[str, Any]], current: Mapping[str, Any], seen: set[Place]
) -> Problem | None:
    here = found.place
    exists, declared = value_at(values.get(here.file), here.route)
    _, now = value_at(current.get(here.file), here.route)
    related = (here,)
    if not exists or here.file in SOURCES or isinstance(declared, (dict, list)):
        return problem("P202", _at(found, "栏目"), fact=here)
    if here in seen:
        return problem("P205", _at(found, "栏目"), related=related, fact=here)
    if now == found.verified:
        return problem("P203", _at(found, "核实值"), fact=here, value=now)
    if found.declared not in (declared, now):
        return problem("P201", _at(found, "申报值"), related=related, fact=here, declared=found.declared, now=now)
    if is_number(now) != is_number(found.verified):
        return problem("P204", _at(found, "核实值"), related=related, fact=here, verified=found.verified, now=now)
    return None


def _at(found: Verification, key: str) -> Place:
    return replace(found.at, route=(*found.at.route, key))
