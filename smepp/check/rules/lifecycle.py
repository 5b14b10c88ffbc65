"""Whether the table of states and steps (状态和步骤) hangs together: its names, its articles, a way to every state."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.check.rules.clause_at import ARTICLES, LIFECYCLE, PROGRAMME, Files
from smepp.check.rules.names import unknown
from smepp.check.rules.twice import twice
from smepp.model.life import AS_BEFORE, AS_STANDS
from smepp.model.place import Place, Route
from smepp.model.problem import Problem, problem

REVOKED = "撤销"
STANDING = "在册状态"


def check(files: Files) -> Iterator[Problem]:
    """A problem for each name that leads nowhere or is used twice, and for each state that no step leads to."""
    root = files[LIFECYCLE]
    states = [each["代号"] for each in root["状态"]]
    groups = root.get("状态组", {})
    yield from twice((each, _at("状态", row, "代号")) for row, each in enumerate(states))
    yield from twice((each["名称"], _at("状态", row, "名称")) for row, each in enumerate(root["状态"]))
    yield from twice((each["名称"], _at("步骤", row, "名称")) for row, each in enumerate(root["步骤"]))
    for key in ("开始", "没有案卷时开始"):
        yield from unknown(_at(key), key, root[key], states)
    for key, state in root[STANDING].items():
        yield from unknown(_at(STANDING, key), key, state, states)
    for name, members in groups.items():
        for row, state in enumerate(members):
            yield from unknown(_at("状态组", name, row), name, state, states)
    for row, step in enumerate(root["步骤"]):
        for index, source in enumerate(step["从"]):
            yield from unknown(_at("步骤", row, "从", index), "从", source, [*states, *groups])
        if "到" in step:
            yield from unknown(_at("步骤", row, "到"), "到", step["到"], [*states, AS_STANDS, AS_BEFORE])
    yield from _articles(files, root)
    yield from _grounds(files, root)
    yield from _ways(root, states)


def _articles(files: Files, root: Mapping[str, Any]) -> Iterator[Problem]:
    known = [str(each["条"]) for file, each in sorted(files.items()) if file.startswith(ARTICLES)]
    for key in ("状态", "步骤"):
        for row, each in enumerate(root[key] if known else ()):
            yield from unknown(_at(key, row, "条"), "条", str(each["条"]), known)


def _grounds(files: Files, root: Mapping[str, Any]) -> Iterator[Problem]:
    """The outcomes of a revocation are its grounds."""
    for row, step in enumerate(root["步骤"]):
        for index, ground in enumerate(step.get("结果", ()) if step["凭"] == REVOKED else ()):
            yield from unknown(_at("步骤", row, "结果", index), "结果", ground, files[PROGRAMME]["撤销事由"])


def _ways(root: Mapping[str, Any], states: list[str]) -> Iterator[Problem]:
    """Every state can be reached from a beginning; those of a title in order from one another."""
    reached = {root["开始"], root["没有案卷时开始"]}
    standing = set(root[STANDING].values())
    groups = root.get("状态组", {})
    leads = [
        ({state for source in step["从"] for state in groups.get(source, [source])}, step["到"])
        for step in root["步骤"]
        if "到" in step
    ]
    grown = True
    while grown:
        further = {
            state
            for sources, target in leads
            if sources & reached
            for state in (standing if target == AS_STANDS else {target} - {AS_BEFORE})
        }
        grown = not further <= reached
        reached |= further
    for row, state in enumerate(states):
        if state not in reached:
            yield problem("G112", _at("状态", row, "代号"), state=root["状态"][row]["名称"])


def _at(*route: str | int) -> Place:
    found: Route = route
    return Place(file=LIFECYCLE, route=found)
