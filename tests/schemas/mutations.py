"""Spoils a right form in a few places."""

from copy import deepcopy
from typing import Any

from hypothesis import strategies as st

from smepp.load.schemas import known_keys
from smepp.model.place import Route
from tests.schemas.awkward import AWKWARD
from tests.schemas.instances import filled

STRANGE_KEYS = ["备 注", "备注", "从业人数", "电话", "名称", "盖章：", "xyz", "", "無", "姓名"]


@st.composite
def spoiled(draw: Any, name: str) -> dict[str, Any]:
    """A form with one to four changes somewhere in it; some of them leave it right."""
    form: dict[str, Any] = deepcopy(draw(st.sampled_from(filled(name))))
    for _ in range(draw(st.integers(1, 4))):
        _spoil(draw, form, name)
    return form


def routes(value: Any, route: Route = ()) -> list[Route]:
    """The routes of all values inside a value."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [found for step, child in steps for found in ((*route, step), *routes(child, (*route, step)))]


def get(value: Any, route: Route) -> Any:
    for step in route:
        value = value[step]
    return value


def _spoil(draw: Any, form: dict[str, Any], name: str) -> None:
    there = routes(form)
    if not there:
        return
    *way, step = draw(st.sampled_from(there))
    holder = get(form, tuple(way))
    change = draw(st.sampled_from(["replace", "replace", "replace", "edit", "remove", "add", "repeat"]))
    if change == "replace":
        holder[step] = deepcopy(draw(st.sampled_from(AWKWARD)))
    elif change == "edit" and isinstance(holder[step], str):
        holder[step] = draw(st.sampled_from(["{}\n", " {}", "{} ", "\n{}", "{}{}", "{}。"])).format(holder[step], holder[step])
    elif change == "remove":
        del holder[step]
    elif change == "repeat" and isinstance(holder, list):
        holder.insert(draw(st.integers(0, len(holder))), deepcopy(holder[step]))
    elif isinstance(holder, dict):
        keys = st.one_of(st.sampled_from(STRANGE_KEYS), st.sampled_from(sorted(known_keys(name))))
        holder[draw(keys)] = deepcopy(draw(st.sampled_from(AWKWARD)))
