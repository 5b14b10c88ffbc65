"""Article files to records: articles, parts, clauses and their readings and examples."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from smepp.model.programme import Article, Clause, Example, Part, Reading
from smepp.model.stage import Stage

Raw = Mapping[str, Any]


def article(raw: Raw) -> Article:
    """One article file (条); raises KeyError or TypeError where it has not the shape of its schema."""
    return Article(number=raw["条"], chapter=raw["章"], parts=tuple(_part(each) for each in raw["部分"]))


def _part(raw: Raw) -> Part:
    clause = raw.get("要点")
    return Part(
        words=raw["原文"],
        clause=_clause(raw["原文"], clause) if clause else None,
        step=raw.get("程序"),
        not_encoded=raw.get("不编码"),
    )


def _clause(words: str, raw: Raw) -> Clause:
    of_rereview = raw.get("环节") == OF_REREVIEW
    own = _alone(words, raw, Stage.REREVIEW if of_rereview else Stage.APPLICATION)
    other = raw.get(OF_REREVIEW)
    return replace(own, rereview=_rereview(words, raw, other)) if other else own


def _rereview(words: str, raw: Raw, other: Raw) -> Clause:
    """The clause as a re-review answers it: what its block does not state anew is as for an application, save further fields."""
    changed = other.get("口径", {})
    readings = {name: {**each, **changed.get(name, {})} for name, each in raw.get("口径", {}).items()}
    return _alone(words, {**raw, "须有": (), **other, "口径": readings}, Stage.REREVIEW)


OF_REREVIEW = "复核"


def _alone(words: str, raw: Raw, stage: Stage) -> Clause:
    [(operator, operands)] = raw["取值"].items()
    return Clause(
        id=str(raw["编号"]),
        title=raw["名称"],
        title_en=raw["英文"],
        words=words,
        operator=operator,
        operands=operands if isinstance(operands, Mapping) else {operator: operands},
        word=raw["判断"],
        thresholds=raw.get("标准", {}),
        unit=raw.get("单位"),
        as_of=raw.get("时点"),
        applies=raw.get("适用"),
        decides=raw.get("参与结论", "是") == "是",
        note=raw.get("说明"),
        needs=tuple(raw.get("须有", ())),
        reading=raw.get("默认口径"),
        readings=tuple(_reading(name, each) for name, each in raw.get("口径", {}).items()),
        examples=tuple(_example(each) for each in raw.get("示例", ())),
        stage=stage,
    )


def _reading(name: str, raw: Raw) -> Reading:
    return Reading(name=name, title=raw["名称"], measure=raw.get("取值", {}), thresholds=raw.get("标准", {}))


def _example(raw: Raw) -> Example:
    return Example(
        name=raw["名称"],
        files=raw["材料"],
        outcome=raw["结论"],
        district=raw.get("区县"),
        year=raw.get("年度"),
        reading=raw.get("口径"),
        applies=raw.get("适用", "是") == "是",
    )
