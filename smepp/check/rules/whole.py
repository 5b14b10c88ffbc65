"""What the files of an edition must agree on as a whole."""

from collections.abc import Iterator
from itertools import product

from smepp.check.rules.clause_at import PROGRAMME, Files, clauses_in
from smepp.check.rules.twice import twice
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

LAST = "其他"
"""The situation that always holds."""


def check(files: Files, folder: tuple[str, str]) -> Iterator[Problem]:
    """Ids that are used twice, folders that bear other names, a formula that may give no result."""
    main = files[PROGRAMME]
    for field, name in zip(("代号", "施行日期"), folder, strict=True):
        if main[field] != name:
            yield problem("G110", Place(file=PROGRAMME, route=(field,)), field=field, value=main[field], folder=name)
    yield from twice(
        (f"第{each['条']}条", Place(file=file, route=("条",))) for file, each in sorted(files.items()) if "条" in each
    )
    yield from twice((each.id, each.at("编号")) for each in clauses_in(files))
    for table, key in product(("材料", "复核材料"), ("编号", "文件")):
        rows = enumerate(main[table])
        yield from twice((each[key], Place(file=PROGRAMME, route=(table, row, key))) for row, each in rows)
    lines = enumerate(main.get("复核测评", {}).get("指标", ()))
    yield from twice((each["名称"], Place(file=PROGRAMME, route=("复核测评", "指标", row, "名称"))) for row, each in lines)
    for formula in ("核对结果", "复核核对结果"):
        yield from _formula(formula, [each["情形"] for each in main[formula]])


def _formula(formula: str, situations: list[str]) -> Iterator[Problem]:
    places = [Place(file=PROGRAMME, route=(formula, row, "情形")) for row in range(len(situations))]
    if situations[-1] != LAST:
        yield problem("G111", places[-1], last=situations[-1])
    yield from twice(zip(situations, places, strict=True))
