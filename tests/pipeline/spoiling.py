"""A good dossier with a few places of one file changed, in the ways in which people and programs spoil files."""

from copy import deepcopy
from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from smepp.load.schemas import known_keys
from tests.pipeline.planted import PLANTED
from tests.pipeline.world import SMALL, values
from tests.schemas.awkward import AWKWARD
from tests.schemas.mutations import STRANGE_KEYS, get, routes

GOOD = values(SMALL)
OTHERS: list[Any] = [*AWKWARD, *PLANTED, "../../etc/passwd", "attachments", "C:\\x.pdf", 10**18, Decimal("-0.01")]
CHANGES = ("remove", "repeat", "replace", "retype", "insert", "move")


@st.composite
def spoilt(draw: Any, most: int = 5) -> tuple[str, dict[str, Any]]:
    """A file's name and what it now holds."""
    file: str = draw(st.sampled_from(sorted(GOOD)))
    tree: dict[str, Any] = deepcopy(GOOD[file])
    for _ in range(draw(st.integers(1, most))):
        there = routes(tree)
        if there:
            _spoil(draw, tree, draw(st.sampled_from(there)), file.removesuffix(".yaml"))
    return file, tree


def _spoil(draw: Any, tree: dict[str, Any], route: tuple[Any, ...], form: str) -> None:
    *way, step = route
    holder = get(tree, tuple(way))
    change = draw(st.sampled_from(CHANGES))
    if change == "remove":
        del holder[step]
    elif change == "replace":
        holder[step] = deepcopy(draw(st.sampled_from(OTHERS)))
    elif change == "retype":
        holder[step] = draw(st.sampled_from([str, _listed, _nested, _negated]))(holder[step])
    elif change == "move":
        tree[draw(_keys(form))] = holder.pop(step)
    elif isinstance(holder, list):
        holder.insert(draw(st.integers(0, len(holder))), deepcopy(holder[step]))
    else:
        holder[draw(_keys(form))] = deepcopy(holder[step] if change == "repeat" else draw(st.sampled_from(OTHERS)))


def _keys(form: str) -> Any:
    return st.one_of(st.sampled_from([*STRANGE_KEYS, *map(str, PLANTED)]), st.sampled_from(sorted(known_keys(form))))


def _listed(value: Any) -> Any:
    return [value, value]


def _nested(value: Any) -> Any:
    return {"名称": value}


def _negated(value: Any) -> Any:
    return -value if isinstance(value, (int, Decimal)) else [] if isinstance(value, list) else None
