"""Whether all that a programme names is there: clauses, materials, lists, steps, chapters, readings, kinds."""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

from smepp.check.clauses import ANY_OF
from smepp.check.rules.clause_at import ARTICLES, PROGRAMME, REREVIEW, ClauseAt, Files
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.stage import Stage


def check(files: Files, clauses: list[ClauseAt]) -> Iterator[Problem]:
    """A problem for each name that leads nowhere."""
    main = files[PROGRAMME]
    yield from _kinds(main)
    yield from _steps(files)
    single = [each.id for each in clauses if each.operator != ANY_OF]
    materials = {stage: [each["编号"] for each in main[key]] for stage, key in MATERIALS.items()}
    for each in clauses:
        yield from _members(each, single)
        yield from _material(each, materials[each.stage])
        yield from _list(each, main["清单"])
        yield from _reading(each)


MATERIALS = {Stage.APPLICATION: "材料", Stage.REREVIEW: "复核材料"}
"""Where the programme lists the papers of each stage."""


def unknown(place: Place, field: str, name: object, known: Iterable[str]) -> Iterator[Problem]:
    """The problem of a name that is none of those known, with those that are most like it."""
    if name not in (known := tuple(known)):
        choices = get_close_matches(str(name), known, n=MOST, cutoff=0)
        yield problem("G107", place, field=field, name=name, known=tuple(choices))


MOST = 10


def _kinds(main: Mapping[str, Any]) -> Iterator[Problem]:
    for row, material in enumerate(main["材料"]):
        for index, kind in enumerate(material["申报类别"]):
            place = Place(file=PROGRAMME, route=("材料", row, "申报类别", index))
            yield from unknown(place, "申报类别", kind, main["申报类别"])


def _steps(files: Files) -> Iterator[Problem]:
    for file in sorted(each for each in files if each.startswith(ARTICLES)):
        for index, part in enumerate(files[file]["部分"]):
            if "程序" in part:
                yield from unknown(
                    Place(file=file, route=("部分", index, "程序")), "程序", part["程序"], files[PROGRAMME]["步骤"]
                )


def _members(clause: ClauseAt, single: list[str]) -> Iterator[Problem]:
    for index, member in enumerate(clause.operands if clause.operator == ANY_OF else ()):
        yield from unknown(clause.at("取值", ANY_OF, index), ANY_OF, member, single)


def _material(clause: ClauseAt, materials: list[str]) -> Iterator[Problem]:
    if clause.operator == "材料":
        place, name = clause.at("取值", "材料"), clause.operands
        if isinstance(name, Mapping):
            place, name = clause.at("取值", "材料", "材料"), name["材料"]
        yield from unknown(place, "材料", name, materials)


def _list(clause: ClauseAt, lists: Mapping[str, Any]) -> Iterator[Problem]:
    if clause.operator == "选项" and "清单" in clause.operands:
        yield from unknown(clause.at("取值", "选项", "清单"), "清单", clause.operands["清单"], lists)
    if "适用" in clause.raw:
        words = (word for listed in lists.values() for word in listed)
        yield from unknown(clause.at("适用", "为"), "为", clause.raw["适用"]["为"], words)


def _reading(clause: ClauseAt) -> Iterator[Problem]:
    if "默认口径" in clause.raw:
        yield from unknown(clause.at("默认口径"), "默认口径", clause.raw["默认口径"], clause.raw["口径"])
    for name in clause.raw.get(REREVIEW, {}).get("口径", ()):
        yield from unknown(clause.at(REREVIEW, "口径", name), "口径", name, clause.raw.get("口径", ()))
