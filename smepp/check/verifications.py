"""Verifications (核实): reading them, holding them against the papers, putting verified values in place."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

from smepp.check.facts import Facts, replaced, value_at
from smepp.check.per_schema import Schema, SchemaSet
from smepp.check.routes import file_meant, parse_route
from smepp.check.row_identity import wrong_row
from smepp.check.schema_field import field_schema, takes
from smepp.model import forms
from smepp.model.people import Verification
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.quantity import is_number

_TEXTS = ("文件", "栏目", "理由", "依据", "核实人", "日期")
_VALUES = ("申报值", "核实值")

Values = Mapping[str, Mapping[str, Any]]


def verify(values: Values, on: str | None, schemas: SchemaSet) -> tuple[Facts, tuple[Problem, ...]]:
    """The facts with every sound verification applied, the panel's over the district's; and what is wrong with the others.

    A verification stands as long as the papers still say what was declared when it was made (or what the district verified).
    Those dated after `on` are left out. The fact that one with a slip of form was to correct is contested.
    """
    current: dict[str, Any] = dict(values)
    accepted: dict[Place, Verification] = {}
    contested: set[Place] = set()
    problems: list[Problem] = []
    for file in _opinions(values):
        seen: set[Place] = set()
        for row, at in _rows(values.get(file), file):
            if not _as_asked(row):
                # What is wrong with it is the schema's to report.
                contested |= _meant(row, at)
            elif on is None or row["日期"] <= on:
                found = _verification(row, at)
                defect = _defect(found, values, current, schemas) if found.place not in seen else _twice(found)
                seen.add(found.place)
                if defect is not None:
                    problems.append(defect)
                    continue
                _, declared = value_at(values[found.place.file], found.place.route)
                accepted[found.place] = replace(found, declared=declared)
                current[found.place.file] = replaced(current[found.place.file], found.place.route, found.verified)
    return Facts(values=current, verified=accepted, contested=frozenset(contested)), tuple(problems)


def _opinions(values: Values) -> list[str]:
    """The district's opinion before the panel's."""
    return [file for name in forms.OPINIONS for file in values if forms.is_opinion(file) and file.endswith(name)]


def _rows(root: Mapping[str, Any] | None, file: str) -> Iterator[tuple[Mapping[str, Any], Place]]:
    rows = root.get("核实") if root else None
    for index, row in enumerate(rows if isinstance(rows, list) else ()):
        if isinstance(row, Mapping):
            yield row, Place(file=file, route=("核实", index))


def _as_asked(row: Mapping[str, Any]) -> bool:
    texts = all(isinstance(row.get(key), str) and row[key] for key in _TEXTS)
    return texts and all(isinstance(row.get(key), str) or is_number(row.get(key)) for key in _VALUES)


def _meant(row: Mapping[str, Any], at: Place) -> set[Place]:
    if not isinstance(row.get("文件"), str) or not isinstance(row.get("栏目"), str):
        return set()
    return {Place(file=file_meant(row["文件"], at), route=parse_route(row["栏目"]))}


def _verification(row: Mapping[str, Any], at: Place) -> Verification:
    return Verification(
        place=Place(file=file_meant(row["文件"], at), route=parse_route(row["栏目"])),
        declared=row["申报值"],
        verified=row["核实值"],
        why=row["理由"],
        evidence=row["依据"],
        who=row["核实人"],
        when=row["日期"],
        at=at,
        of=row.get("对象"),
    )


def _defect(found: Verification, values: Values, current: Mapping[str, Any], schemas: SchemaSet) -> Problem | None:
    here = found.place
    exists, declared = value_at(values.get(here.file), here.route)
    asked = field_schema(here, schemas)
    if not exists or not asked or _is_no_paper(here.file) or isinstance(declared, (dict, list)):
        return problem("P202", _at(found, "栏目"), fact=here)
    _, now = value_at(current[here.file], here.route)
    return wrong_row(found, values[here.file]) or _wrong_value(found, declared, now, asked)


def _is_no_paper(file: str) -> bool:
    """What nobody verifies: the cover is mended where it stands, and people's own opinions are theirs."""
    return file == forms.DOSSIER or forms.is_opinion(file)


def _wrong_value(found: Verification, declared: Any, now: Any, asked: Schema) -> Problem | None:
    here, related = found.place, (found.place,)
    if now == found.verified:
        return problem("P203", _at(found, "核实值"), fact=here, value=now)
    if not any(_same(found.declared, each) for each in (declared, now)):
        return problem("P201", _at(found, "申报值"), related=related, fact=here, declared=found.declared, now=now)
    if is_number(now) != is_number(found.verified):
        return problem("P204", _at(found, "核实值"), related=related, fact=here, verified=found.verified, now=now)
    if not takes(asked, found.verified):
        shown = {"verified": found.verified, "asked": _asked(asked)}
        return problem("P206", _at(found, "核实值"), related=related, fact=here, **shown)
    return None


def _same(copied: Any, value: Any) -> bool:
    """Whether a declared value was copied right; quotes around a number are no other number."""
    return bool(copied == value) or (isinstance(copied, str) and is_number(value) and copied == str(value))


def _twice(found: Verification) -> Problem:
    return problem("P205", _at(found, "栏目"), related=(found.place,), fact=found.place)


def _asked(node: Schema) -> Any:
    """The words to choose from, else what the form says of the field."""
    return tuple(node["enum"]) if "enum" in node else str(node.get("errorMessage") or node.get("description", ""))


def _at(found: Verification, key: str) -> Place:
    return replace(found.at, route=(*found.at.route, key))
