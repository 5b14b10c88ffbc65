"""Whatever stands in the files, the checks across them end in problems, never in a failure."""

from decimal import Decimal
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from smepp.check.papers import check_papers, check_privacy
from smepp.messages import LANGS, mend, text
from smepp.model.forms import FILES
from tests.papers.base import context, good

ODD: list[Any] = [
    None, True, False, 0, Decimal("sNaN"), -1, 10**17, 10**40, Decimal("0.5"), Decimal("1E+30"), Decimal("NaN"), Decimal("-Infinity"),
    Decimal("1E-999999"), Decimal("9.99E+999999"), "", " ", "是", "否", "2013-02-28", "2013-02-28 17:30", "9999-12-31",
    "0001-01-01", "２０１３-０２-２８", "大型", "再次申报", "企业", "身份证", "a" * 300, "\u0000", [], {}, [None], [[]], {"": None},
]  # fmt: skip
scalars = st.sampled_from(ODD) | st.integers() | st.decimals() | st.floats() | st.text(max_size=20) | st.dates().map(str)
trees = st.recursive(
    scalars, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3), max_leaves=8
)


def spots(value: Any, route: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    inside = list(value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ())
    return [(*route, key) for key, _ in inside] + [each for key, child in inside for each in spots(child, (*route, key))]


SPOTS = spots(good())
assert len(SPOTS) > 150


def put(values: Any, route: tuple[Any, ...], new: Any) -> None:
    for step in route[:-1]:
        if not isinstance(values, (dict, list)) or (isinstance(values, dict) and step not in values):
            return
        if isinstance(values, list) and not (isinstance(step, int) and step < len(values)):
            return
        values = values[step]
    if isinstance(values, dict) or (isinstance(values, list) and isinstance(route[-1], int) and route[-1] < len(values)):
        values[route[-1]] = new


def speaks(values: Any, deadline: str | None) -> None:
    for found in (*check_papers(values, context(values, deadline=deadline)), *check_privacy(values)):
        for lang in LANGS:
            assert text(found, lang)
            assert mend(found, lang)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(SPOTS), trees), min_size=1, max_size=6), st.sampled_from(["2013-02-28", None]))
def test_good_papers_with_anything_in_them(changes: list[tuple[tuple[Any, ...], Any]], deadline: str | None):
    values = good()
    for route, new in changes:
        put(values, route, new)
    values["dossier.yaml"] = values["dossier.yaml"] if isinstance(values["dossier.yaml"], dict) else {}
    year = values["dossier.yaml"].get("年度")
    values["dossier.yaml"]["年度"] = year if isinstance(year, int) and 1900 < year < 3000 else 2013
    kind = values["dossier.yaml"].get("申报类别")
    values["dossier.yaml"]["申报类别"] = kind if isinstance(kind, str) else None
    speaks(values, deadline)


@settings(max_examples=300, deadline=None)
@given(st.dictionaries(st.sampled_from(FILES), trees))
def test_any_trees(values: dict[str, Any]):
    values["dossier.yaml"] = {"年度": 2013}
    speaks(values, "2013-02-28")
