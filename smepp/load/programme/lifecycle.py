"""The table of states and steps of an edition (状态和步骤): `lifecycle.yaml` beside `programme.yaml`."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from smepp.load.programme import ProgrammeError, read_file
from smepp.model.life import Standing, State, StepRule, Table, Until

FILE = "lifecycle.yaml"
Raw = Mapping[str, Any]


def read_table(folder: Path) -> Table:
    """The table of an edition's folder. Raises ProgrammeError when the file is absent, unreadable or of another shape."""
    root = read_file(folder / FILE)
    try:
        return table(root)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise ProgrammeError(str(folder / FILE), f"{type(error).__name__}: {error}") from error


def table(root: Raw) -> Table:
    """The table of a root that satisfies its schema; groups of states are written out."""
    groups = root.get("状态组", {})
    standing = root["在册状态"]
    return Table(
        first=root["开始"],
        outside=root["没有案卷时开始"],
        standing=Standing(
            recognised=standing["认定后"], confirmed=standing["复核后"], due=standing["到期"], overdue=standing["逾期"]
        ),
        states=tuple(_state(each) for each in root["状态"]),
        steps=tuple(_step(each, groups) for each in root["步骤"]),
    )


def _state(raw: Raw) -> State:
    return State(
        id=raw["代号"],
        name=raw["名称"],
        article=raw["条"],
        turn=raw["轮到"],
        titled=raw.get("称号") == "是",
        carries=raw.get("照办") == "是",
        english=raw.get("英文"),
    )


def _step(raw: Raw, groups: Raw) -> StepRule:
    sources = (state for source in raw["从"] for state in groups.get(source, (source,)))
    return StepRule(
        name=raw["名称"],
        kind=raw["凭"],
        sources=tuple(dict.fromkeys(sources)),
        target=raw.get("到"),
        article=raw["条"],
        by=raw["由"],
        outcomes=tuple(raw.get("结果", ())),
        conditions=tuple(raw.get("条件", ())),
        until=_until(raw["期限"]) if "期限" in raw else None,
        offered=raw.get("提示") != "否",
        english=raw.get("英文"),
    )


def _until(raw: Raw) -> Until:
    [(word, value)] = raw.items()
    return Until(word=value) if word == "到" else Until(word=word, days=value)
