"""Which clauses (审查要点) rest on which field of the forms."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.check.facts import field_ref
from smepp.model import forms
from smepp.model.programme import DEFAULT, Clause, Programme
from smepp.model.record import Record

Field = tuple[str, tuple[str, ...]]
"""A file and the keys from its root to a field; rows of lists are passed through."""

KIND_OF_EVIDENCE = "证明"
_COLUMN_TABLES = ("条件", "含", "不计", "不明")
_COLUMN_NAMES = ("年份", "数值", "列")
_RELATIVE_TO_YEAR = frozenset({"本年", "上年", "前年", "上年末", "截止日"})


class Use(Record):
    """A clause that rests on a field; `direct` when the field is what is measured, not a column that only sorts the rows."""

    clause: Clause
    direct: bool


def all_uses(programme: Programme) -> Mapping[Field, tuple[Use, ...]]:
    """The uses of every field that some clause rests on, under whatever reading, in the order of the text."""
    found: dict[Field, dict[str, Use]] = {}
    for clause in (each for each in programme.clauses if each.asked):
        for field, direct in _fields(clause, programme):
            uses = found.setdefault(field, {})
            known = uses.get(clause.id)
            uses[clause.id] = Use(clause=clause, direct=direct or bool(known and known.direct))
    return {field: tuple(uses.values()) for field, uses in found.items()}


def material_clauses(programme: Programme) -> Mapping[str, Clause]:
    """By file of a material (申报材料), the clause that asks for it."""
    files = {each.id: each.file for each in programme.materials}
    return {files[str(each.operands["材料"])]: each for each in programme.clauses if each.operator == "材料" and each.asked}


def alternatives(programme: Programme) -> Mapping[Field, tuple[str, ...]]:
    """By each of the contents of a material of which one is enough: the names of all of them."""
    return {
        (file, tuple(route)): tuple(each[-1] for each in clause.operands["内容之一"])
        for file, clause in material_clauses(programme).items()
        for route in clause.operands.get("内容之一", ())
    }


def evidence_clauses(programme: Programme) -> Mapping[str, tuple[Clause, ...]]:
    """The clauses that papers of the list of evidence (证明材料) prove, by how strongly they ask for one."""
    found: dict[str, tuple[Clause, ...]] = {}
    for clause in programme.clauses:
        wish = clause.operands.get(KIND_OF_EVIDENCE)
        if isinstance(wish, str):
            found[wish] = (*found.get(wish, ()), clause)
    return found


def _fields(clause: Clause, programme: Programme) -> Iterator[tuple[Field, bool]]:
    """Fields with whether they are measured."""
    readings = [{**clause.operands, **each.measure} for each in clause.readings]
    for operands in (clause.operands, *readings):
        yield from _named_in(operands)
        if _mentions_year(operands):
            yield (forms.DOSSIER, ("年度",)), False
    yield from _named_in(list(clause.needs))
    yield from _named_in(clause.applies)
    yield from _of_material(clause, programme)
    yield from _of_members(clause, programme)
    if KIND_OF_EVIDENCE in clause.operands:
        yield from _columns({"名单": programme.evidence, "列": programme.evidence["列"]})
        yield from _of_field(programme.evidence)
    if set(clause.thresholds) - {DEFAULT}:
        yield (forms.DOSSIER, ("推荐区县",)), False


def _named_in(node: Any) -> Iterator[tuple[Field, bool]]:
    if isinstance(node, Mapping):
        if "文件" in node:
            yield from _of_field(node)
        if "名单" in node:
            yield from _columns(node)
        for child in node.values():
            yield from _named_in(child)
    elif isinstance(node, (list, tuple)):
        for child in node:
            yield from _named_in(child)


def _of_field(raw: Mapping[str, Any]) -> Iterator[tuple[Field, bool]]:
    ref = field_ref(raw)
    for route in ref.routes:
        keys: tuple[str, ...] = ()
        for step in route:
            if isinstance(step, str):
                keys = (*keys, step)
            else:
                yield from (((ref.file, (*keys, column)), False) for column in step)
        yield (ref.file, keys), True


def _columns(raw: Mapping[str, Any]) -> Iterator[tuple[Field, bool]]:
    ref = field_ref(raw["名单"])
    tables = [raw[name] for name in _COLUMN_TABLES if isinstance(raw.get(name), Mapping)]
    columns = [*raw.get("识别", ()), *(column for table in tables for column in table)]
    columns += [raw[name] for name in _COLUMN_NAMES if name in raw]
    for route in ref.routes:
        keys = tuple(step for step in route if isinstance(step, str))
        yield from (((ref.file, (*keys, column)), False) for column in columns)


def _mentions_year(node: Any) -> bool:
    """Whether rows are chosen, or years counted, by a word that stands for a year; keys on a route of that name are none."""
    if isinstance(node, Mapping):
        words = [each for each in node.values() if isinstance(each, str)]
        return "回看" in node or not _RELATIVE_TO_YEAR.isdisjoint(words) or any(map(_mentions_year, node.values()))
    return isinstance(node, (list, tuple)) and any(map(_mentions_year, node))


def _of_material(clause: Clause, programme: Programme) -> Iterator[tuple[Field, bool]]:
    wanted = [each for each in programme.materials if clause.operator == "材料" and each.id == str(clause.operands["材料"])]
    for material in wanted:
        if material.attachments_required:
            yield (material.file, ("附件",)), True
        if material.may_be_empty:
            yield (material.file, ("无",)), True
        yield from (((material.file, tuple(route)), True) for route in clause.operands.get("内容之一", ()))


def _of_members(clause: Clause, programme: Programme) -> Iterator[tuple[Field, bool]]:
    """A clause that folds others together rests on the list that says which of them apply."""
    members = {str(each) for each in clause.operands.get("任一", ())}
    for each in programme.clauses:
        if each.id in members and each.applies:
            yield from _named_in(each.applies)
