"""Decisions by region and district (核对结果分布): bars of a part for each decision."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from smepp.documents.pages.applicants import Applicant
from smepp.documents.pages.figures import LANG
from smepp.documents.pages.stacks import units
from smepp.messages.words import word
from smepp.model.assessment import Decision
from smepp.model.programme import Programme

FAILED = "failed"
"""Stands for a decision where the dossier could not be assessed."""

KINDS = (*(each.value for each in (Decision.ELIGIBLE, Decision.NEEDS_JUDGEMENT, Decision.RETURN, Decision.NOT_ELIGIBLE)), FAILED)
"""The order of the parts of a bar."""

LABEL, BAR, ROW, WIDTH = 142, 228, 22, 420
"""Units: the names' column, the longest bar, a row, all of a drawing."""

FEWEST = 8
"""A bar as long as can be stands for this many at least, so that one applicant does not look like many."""

DIGIT = 7
"""Units of a digit."""

CHARACTER, LONGEST = 12, 11
"""Units of a Chinese character; how many of them the names' column takes."""

CUT = 16
"""Characters of a name that are shown."""


def kind_of(applicant: Applicant) -> str:
    """The decision's code, or `failed`."""
    entry = applicant.entry
    return FAILED if entry.failure or entry.decision is None else entry.decision.value


def kind_name(kind: str) -> str:
    """What a decision is called; empty for `failed`, which each page says in its own way."""
    return "" if kind == FAILED else word(f"decision.{kind}", LANG)


def counts(applicants: Iterable[Applicant]) -> dict[str, int]:
    """How many of each kind."""
    found = Counter(kind_of(each) for each in applicants)
    return {kind: found[kind] for kind in KINDS}


def bars(groups: Sequence[Mapping[str, Any]], longest: int) -> dict[str, Any]:
    """A drawing of a bar for each group (名称, 数); `longest` is the number that fills the width."""
    rows = []
    for index, each in enumerate(groups):
        name, numbers = each["名称"], each["数"]
        total = sum(numbers.values())
        rows.append(
            {
                "名称": _short(name),
                "压缩": CHARACTER * LONGEST if name and len(name) > LONGEST else None,
                "上": index * ROW,
                "合计": total,
                "尾": units(10 * (LABEL + 6) + _along(total, longest)),
                "段": _parts(numbers, longest),
                "数": numbers,
            }
        )
    return {"宽": WIDTH, "高": len(rows) * ROW + 2, "左": LABEL, "行": rows}


def _short(name: str | None) -> str | None:
    return name if name is None or len(name) <= CUT else name[: CUT - 1] + "…"


def _parts(numbers: dict[str, int], longest: int) -> list[dict[str, Any]]:
    parts, before = [], 0
    for kind in KINDS:
        count = numbers[kind]
        if not count:
            continue
        start, end = (10 * LABEL + _along(each, longest) for each in (before, before + count))
        plate = 10 * (DIGIT * len(str(count)) + 4)
        parts.append(
            {
                "类": kind,
                "左": units(start),
                "宽": units(end - start),
                "中": units((start + end) // 2),
                "数": count if end - start >= plate + 40 else None,
                "底": units((start + end - plate) // 2),
                "底宽": units(plate),
            }
        )
        before += count
    return parts


def _along(count: int, longest: int) -> int:
    """Tenths of a unit."""
    return 10 * BAR * count // max(longest, FEWEST)


def by_region(applicants: Sequence[Applicant], programme: Programme) -> list[dict[str, Any]]:
    """The regions of the programme in its order, then any other and those without one (名称 None), each with its districts."""
    order = {each.name: index for index, each in enumerate(programme.regions)}
    found: dict[str | None, list[Applicant]] = {}
    for each in applicants:
        found.setdefault(each.entry.region, []).append(each)
    regions = sorted(found, key=lambda name: (name is None, order.get(name or "", len(order)), name or ""))
    return [{"名称": name, "数": counts(found[name]), "区县": _districts(found[name], programme)} for name in regions]


def district_order(programme: Programme) -> dict[str, int]:
    """The place of every name that a district ever bore in the programme's list."""
    return {one.name: index for index, each in enumerate(programme.districts) for one in each.names}


def _districts(applicants: Iterable[Applicant], programme: Programme) -> list[dict[str, Any]]:
    order = district_order(programme)
    found: dict[str | None, list[Applicant]] = {}
    for each in applicants:
        found.setdefault(each.entry.district, []).append(each)
    names = sorted(found, key=lambda name: (name is None, order.get(name or "", len(order)), name or ""))
    return [{"名称": name, "数": counts(found[name])} for name in names]
