"""材料: whether one of the application's papers is there and complete."""

from collections.abc import Mapping
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts, value_at
from smepp.model.finding import Measured, Source
from smepp.model.place import Place
from smepp.model.programme import Clause, Material


def measure(operands: Mapping[str, Any], facts: Facts, context: Context, _clause: Clause) -> Measured:
    """What is missing of the paper: the file, its scan where one is asked for, or each of the contents that would do."""
    wanted = of_programme(operands, context)
    root = facts.values.get(wanted.file)
    here = Place(file=wanted.file)
    if not root:
        return Measured(missing=(here,))
    source = Source(place=here, value=wanted.title)
    if wanted.may_be_empty and root.get("无") == "是":
        return Measured(value="无", sources=(source,))
    missing = []
    if wanted.attachments_required and not root.get("附件"):
        missing.append(Place(file=wanted.file, route=("附件",)))
    choices = [tuple(route) for route in operands.get("内容之一", ())]
    if choices and not any(value_at(root, route)[0] for route in choices):
        missing += [Place(file=wanted.file, route=route) for route in choices]
    return Measured(value=wanted.title, sources=(source,), missing=tuple(missing))


def of_programme(operands: Mapping[str, Any], context: Context) -> Material:
    """The material that the clause names; raises KeyError for one that the programme does not list."""
    for material in context.programme.materials:
        if material.id == str(operands["材料"]):
            return material
    raise KeyError(operands["材料"])
