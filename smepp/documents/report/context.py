"""The context of one applicant's report (核对报告); its keys are described in the package."""

from collections.abc import Iterable, Sequence
from typing import Any

from smepp.documents.printable import printable
from smepp.documents.report.applicant import cover, facts, recommendation
from smepp.documents.report.clauses import articles, figures, left_out, readings
from smepp.documents.report.materials import checklist
from smepp.documents.report.outcome import decision
from smepp.documents.report.people import panel as panel_of
from smepp.documents.report.people import verifications
from smepp.documents.report.problems import problems
from smepp.documents.report.questions import asked
from smepp.documents.report.setting import Setting, Values
from smepp.messages import Lang
from smepp.messages.words import labels
from smepp.model.assessment import Assessment, Decision
from smepp.model.dossier import Dossier
from smepp.model.office import Expert
from smepp.model.programme import Programme
from smepp.model.question import Question
from smepp.model.stage import Stage
from smepp.wording.problem_groups import Locate, nowhere
from smepp.wording.readers import Readers

OF_REREVIEW = {
    "核对报告": "复核报告",
    "材料目录": "复核材料目录",
    "申报年度": "复核年度",
    "截止时间": "复核截止",
    "推荐意见": "审查意见",
    "推荐单位": "审查单位",
}
"""Headings that a re-review has others for."""


def report_context(  # noqa: PLR0913 - all that a report is made of
    assessment: Assessment,
    programme: Programme,
    values: Values,
    *,
    dossier: Dossier,
    on: str,
    questions: Iterable[Question] = (),
    panel: Sequence[Expert] = (),
    hints: Sequence[dict[str, Any]] | None = None,
    lang: Lang = "zh",
    locate: Locate = nowhere,
) -> dict[str, Any]:
    """All that the templates of one applicant's report may print, as on a day (YYYY-MM-DD).

    `values` are the facts that the assessment rests on; of the `dossier` only the names of its files and attachments are used.
    `questions` are those of the clauses that wait for a person, `panel` the round's experts. `hints` are what the dossier has in
    common with others of its round, None when nobody has compared them.
    """
    readers = Readers(clauses={each.id: each for each in programme.clauses}, programme=programme, lang=lang)
    setting = Setting(
        assessment=assessment, programme=programme, values=values, dossier=dossier, readers=readers, on=on, locate=locate
    )
    head, words = cover(setting), _labels(setting)
    context: dict[str, Any] = printable(
        {
            "语言": lang,
            "词": words,
            **head,
            "基本情况": facts(setting, head, words),
            "主要数据": figures(setting),
            "核对结果": decision(setting),
            "材料目录": checklist(setting),
            "材料问题": problems(setting),
            "条文": articles(setting),
            "不要求": left_out(setting),
            "评审可答": assessment.decision is Decision.NEEDS_JUDGEMENT,
            "待答问题": asked(questions, setting),
            "核实": verifications(setting),
            "采用口径": readings(setting),
            "推荐意见": recommendation(setting),
            "评审": panel_of(panel, setting),
            "说明": list(assessment.notes),
            "已查跨案卷": hints is not None,
            "跨案卷提示": list(hints or ()),
        }
    )
    return context


def _labels(setting: Setting) -> dict[str, str]:
    found = labels(setting.lang)
    own = {name: found[other] for name, other in OF_REREVIEW.items()} if setting.assessment.stage is Stage.REREVIEW else {}
    return {**found, **own}
