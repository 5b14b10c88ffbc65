"""The table of states and steps (状态和步骤) of the built-in programme: drawn, and row by row."""

from collections.abc import Iterator

from smepp.jobs.programmes import editions
from smepp.load.programme.lifecycle import read_table
from smepp.messages import Lang
from smepp.model.life import AS_BEFORE, AS_STANDS, State, StepRule, Table, Until
from smepp.model.programme import Programme
from smepp.wording.citation import citation
from tools.reference.markdown import page, plain, slug, table

LANG: Lang = "zh"
INTRODUCTION = """\
{title}的平台，从申报到撤销有 {states} 个状态、{steps} 个步骤。状态不保存：程序按文件里的日期，一步一步推出某一天的状态，
推算的规则就是这里的两张表，写在认定办法文件夹的 `lifecycle.yaml` 里。

- 一步要凭一份有日期的文件，或者凭一个到来的日子（由“到期”）。表里没有的先后不计入，程序会说明哪一份文件没有计入、要先有什么。
- “在册”指按复核的情形：没有到复核年度的是“{recognised}”或“{confirmed}”，到了的是“{due}”，过了截止日还没有报材料的是“{overdue}”。
- 同一天的几份文件，按表里能接上的先后计入。
- 写着“照办”的状态盖在原来的状态上面：原来的状态该办的照常办，办到哪里都记着，这个状态了结以后接着往下走。例如限期整改期间照常报复核材料。
- 写着“不提示”的步骤，有这样的记录就计入，不作为下一步提示：是补记以前的事，或者与另一步是同一件事。
- 到了办结的状态，依据写的是走到那里的那一步的条。公示中的起日是印出来的公示起。
"""
EVERY = "every-title"
MANY = 6
"""States that are named one by one; more are told by their number."""


def lifecycle(programme: Programme) -> str:
    """The page `lifecycle.md`."""
    [folder] = [each for each in editions(programme.id, None) if each.name == programme.in_force]
    return page("状态和步骤", _lines(read_table(folder), programme))


def _lines(found: Table, programme: Programme) -> Iterator[str]:
    names = {each.id: each.name for each in found.states}
    standing = {key: names[getattr(found.standing, key)] for key in ("recognised", "confirmed", "due", "overdue")}
    title = f"《{plain(programme.title)}》"
    yield INTRODUCTION.format(title=title, states=len(found.states), steps=len(found.steps), **standing)
    yield "## 图"
    yield ""
    yield "称号有效的状态用双线围着；状态不变的步骤不画。"
    yield ""
    yield from _drawing(found)
    yield ""
    yield "## 状态"
    yield ""
    yield from table(("状态", "依据", "轮到", "称号", "原状态"), (_state(each) for each in found.states))
    yield "## 步骤"
    yield ""
    heads = ("步骤", "依据", "从", "到", "凭", "条件", "由", "期限")
    yield from table(heads, (_step(each, names) for each in found.steps))


def _state(state: State) -> tuple[str, ...]:
    return plain(state.name), _article(state.article), state.turn, "有效" if state.titled else "", "照办" if state.carries else ""


def _step(step: StepRule, names: dict[str, str]) -> tuple[str, ...]:
    proof = f"{step.kind}：{'、'.join(step.outcomes)}" if step.outcomes else step.kind
    sources = [names[each] for each in step.sources]
    return (
        plain(step.name),
        _article(step.article),
        "、".join(sources) if len(sources) <= MANY else f"{'、'.join(sources[:MANY])}等{len(sources)}个",
        "不变" if step.target is None else names.get(step.target, step.target),
        plain(proof),
        "；".join(step.conditions),
        step.by if step.offered else f"{step.by}（不提示）",
        _until(step.until) if step.until else "",
    )


def _until(until: Until) -> str:
    return f"{until.days}{until.word}内" if until.days else until.word


def _article(number: int) -> str:
    shown = citation(str(number), LANG)
    return f"[{shown}](clauses.md#{slug(shown)})"


def _drawing(found: Table) -> Iterator[str]:
    """A flow chart; steps between the same two states are one line, those from all states of a title one for all."""
    yield "```mermaid"
    yield "flowchart TD"
    for each in found.states:
        yield f"    {_node(each.id, each.name, titled=each.titled)}"
    yield f"    {_node(EVERY, '在册的各个状态', titled=True)}"
    lines: dict[tuple[str, str], list[str]] = {}
    for step in found.steps:
        for source, target in _ways(step, found):
            lines.setdefault((source, target), []).append(step.name)
    for (source, target), steps in lines.items():
        yield f'    {_id(source)} -->|"{"、".join(steps)}"| {_id(target)}'
    yield "```"


def _ways(step: StepRule, found: Table) -> Iterator[tuple[str, str]]:
    if step.target is None:
        return
    titled = {each.id for each in found.states if each.titled}
    target = EVERY if step.target in {AS_STANDS, AS_BEFORE} else step.target
    if titled <= {*step.sources, target}:
        yield EVERY, target
    elif len(step.sources) <= MANY:
        yield from ((source, target) for source in step.sources if source != target)


def _node(state: str, name: str, *, titled: bool) -> str:
    return f'{_id(state)}[["{name}"]]' if titled else f'{_id(state)}("{name}")'


def _id(state: str) -> str:
    return state.replace("-", "_")
