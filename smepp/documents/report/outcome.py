"""The decision (核对结果): what it rests on and what comes next."""

from collections.abc import Iterator

from smepp.documents.report.setting import MET, NOT_MET, OPEN, Part, Setting
from smepp.messages.words import word
from smepp.model.assessment import Decision
from smepp.model.finding import Open
from smepp.wording.answers import failed, waiting
from smepp.wording.citation import citation
from smepp.wording.clause_answers import tally
from smepp.wording.decisions import because, failing, next_step
from smepp.wording.decisions import decision as decided
from smepp.wording.gaps import gaps
from smepp.wording.problem_groups import file_order

MARKS = {
    Decision.ELIGIBLE: MET,
    Decision.NOT_ELIGIBLE: NOT_MET,
    Decision.RETURN: NOT_MET,
    Decision.NEEDS_JUDGEMENT: OPEN,
}


def decision(setting: Setting) -> Part:
    """The result with its reason, the clauses that stand in its way, and the next steps."""
    assessment, lang = setting.assessment, setting.lang
    return {
        "代码": assessment.decision.value,
        "名称": decided(assessment.decision, lang, assessment.stage),
        "标记": MARKS[assessment.decision],
        "理由": because(assessment, lang),
        "统计": tally(assessment.findings, lang),
        "不符合": [
            {**_named(each.clause, setting), "文字": failing(each, setting.readers)} for each in failed(assessment.findings)
        ],
        "缺事实": _lacking(setting),
        "待认定": [_named(each.clause, setting) for each in waiting(assessment.findings, Open.JUDGEMENT)],
        "其余": list(_rest(setting)),
        "下一步": [next_step(each, lang) for each in assessment.next_steps],
    }


def _named(clause: str, setting: Setting) -> Part:
    return {"编号": clause, "条款": citation(clause, setting.lang), "名称": setting.readers.title(clause)}


def _lacking(setting: Setting) -> list[Part]:
    """The facts that are absent, by file."""
    found = waiting(setting.assessment.findings, Open.FACTS)
    places = gaps((place for each in found for place in each.measured.missing), setting.lang)
    ordered = sorted(places, key=lambda each: file_order(each[0]))
    return [{"文件": file, "材料": setting.paper(file), "栏目": field} for file, field in ordered]


def _rest(setting: Setting) -> Iterator[str]:
    """How many clauses are open besides, where something else comes first."""
    found, lang = setting.assessment, setting.lang
    for why, key, turn in (
        (Open.FACTS, "decision.facts_count", Decision.RETURN),
        (Open.JUDGEMENT, "decision.people_count", Decision.NEEDS_JUDGEMENT),
    ):
        number = len(waiting(found.findings, why))
        if number and found.decision is not turn:
            yield word(key, lang, n=number)
