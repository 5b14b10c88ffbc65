"""Facts made to measure: whatever a clause rests on is set so that its figure becomes a wanted one."""

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from fractions import Fraction
from typing import Any

from smepp.check.context import Context
from smepp.check.facts import Facts
from smepp.model.programme import Clause, Programme

Files = dict[str, Any]
YEAR = 2013


def context(programme: Programme, *, region: str | None = None, year: int = YEAR, deadline: str = "2013-02-28") -> Context:
    return Context(programme=programme, year=year, deadline=deadline, region=region, kind=programme.kinds[0])


def facts(files: Files) -> Facts:
    return Facts(values=files)


def put(files: Files, raw: Mapping[str, Any], value: Any, words: Mapping[str, Any]) -> None:
    """Set a field that the programme names ({文件, 栏目} or {文件, 栏目之一}), making rows and mappings on the way."""
    route = raw["栏目之一"][0] if "栏目之一" in raw else raw["栏目"]
    node: Any = files.setdefault(raw["文件"], {})
    for step, following in zip(route, [*route[1:], None], strict=True):
        if isinstance(step, Mapping):
            wanted = {key: words.get(each, each) for key, each in step.items()}
            row = next((each for each in node if all(each.get(key) == item for key, item in wanted.items())), None)
            if row is None:
                row = dict(wanted)
                node.append(row)
            node = row
        elif following is None:
            node[step] = value
        else:
            node = node.setdefault(step, [] if isinstance(following, Mapping) else {})


def step_of(clause: Clause) -> Decimal | int:
    return 1 if clause.unit in {"人", "家", "个"} else Decimal("0.01")


def with_figure(clause: Clause, figure: Any, ctx: Context) -> Files:
    files = MAKERS[clause.operator](clause, figure, ctx)
    for raw in clause.needs:
        put(files, raw, ctx.words["上年"], ctx.words)
    return files


def _field(clause: Clause, figure: Any, ctx: Context) -> Files:
    files: Files = {}
    put(files, clause.operands, figure, ctx.words)
    return files


PEOPLE = 200


def _ratio(clause: Clause, percent: Any, ctx: Context) -> Files:
    qualified = Fraction(percent) * PEOPLE / 100
    assert qualified.denominator == 1
    good = {column: words[0] for column, words in clause.operands["条件"].items()}
    bad = dict.fromkeys(clause.operands["条件"], "无")
    keys = clause.operands["识别"]
    rows = [{**dict.fromkeys(keys, f"甲{n}"), **(good if n < qualified else bad)} for n in range(PEOPLE)]
    files: Files = {}
    put(files, clause.operands["名单"], rows, ctx.words)
    put(files, clause.operands["总数"], PEOPLE, ctx.words)
    return files


def _count(clause: Clause, figure: Any, ctx: Context) -> Files:
    columns = {column: [ctx.words.get(word, word)] for column, word in clause.operands.get("含", {}).items()}
    known = dict.fromkeys(clause.operands.get("不计", {}), "小型")
    rows = [{**dict.fromkeys(clause.operands["识别"], f"第{n}户"), **columns, **known} for n in range(int(figure))]
    files: Files = {}
    put(files, clause.operands["名单"], rows, ctx.words)
    put(files, clause.operands["申报"], figure, ctx.words)
    return files


ANSWERS = 1000


def _share(clause: Clause, percent: Any, ctx: Context) -> Files:
    good = Fraction(percent) * ANSWERS / 100
    assert good.denominator == 1
    files: Files = {}
    for number, raw in enumerate(clause.operands["分子"]):
        put(files, raw, int(good) if number == 0 else 0, ctx.words)
    put(files, clause.operands["分母"], ANSWERS, ctx.words)
    for raw in clause.operands.get("须有", ()):
        put(files, raw, "2012-12-20", ctx.words)
    return files


def since(clause: Clause, start: date, ctx: Context) -> Files:
    files: Files = {}
    put(files, clause.operands["起"], start.isoformat(), ctx.words)
    return files


def day_before(day: date) -> date:
    return day - timedelta(days=1)


MAKERS = {"字段": _field, "比例": _ratio, "计数": _count, "份额": _share}
STEPS = {"比例": Fraction(100, PEOPLE), "份额": Fraction(100, ANSWERS), "计数": 1}
