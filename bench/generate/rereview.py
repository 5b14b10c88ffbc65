"""The papers of a re-review: three from the platform, one from the district, one from the panel."""

from collections.abc import Callable, Iterator

from bench.generate.draft import Draft
from bench.generate.later import Rereview
from bench.generate.materials.lists import answers_of
from bench.generate.review.facts import fact
from bench.generate.review.panel import PANEL, answers_for, seated
from bench.generate.values import Tree, wan, without_empty
from bench.generate.words import districts

SUMMARY, AUDIT, EVALUATION, OPINION, REVIEW = "summary", "audit", "evaluation", "recommendation", "review"
SOURCES = {
    "资产总额": "上年末资产负债表",
    "从业人数": "12月工资表和社保缴费名册",
    "服务中小企业数": "服务台账和协议",
    "培训人次": "培训签到表",
    "公益性服务次数": "活动记录",
    "发布服务信息条数": "网站后台统计",
}
STAFF_SOURCE = "人员花名册和证书复印件"
LOOKED_AT = {
    "5.1.finances": ((AUDIT, "意见"), (AUDIT, "服务收入/本年"), (AUDIT, "服务支出/本年"), (AUDIT, "收支结余/本年")),
    "14.operation": ((SUMMARY, "工作情况"), (SUMMARY, "服务成效"), (EVALUATION, "指标")),
}
"""Which facts the panel looks at for each clause that asks it."""


def place(each: Rereview, name: str) -> str:
    """Give a file's path in the dossier."""
    return f"rereview/{each.year}/{name}.yaml"


def scan(draft: Draft, each: Rereview, name: str, title: str, lines: list[str]) -> list[str] | None:
    """Add the scan of a paper and name it, unless it was forgotten."""
    if name in each.missing:
        return None
    return [draft.pdf(name, title, [draft.profile.operator, *lines], under=f"rereview/{each.year}/")]


def summary(draft: Draft, each: Rereview) -> Tree:
    """三年工作总结."""
    p, said = draft.profile, each.summary
    day = f"{each.year}-01-18"
    lines = [f"{year}年：{number}家" for year, number in each.served] + [said.work, said.effects, said.plans, p.legal, day]
    return {
        "平台名称": p.platform,
        "运营单位": p.operator,
        "起始年度": each.served[0][0],
        "截止年度": each.served[-1][0],
        "服务企业": [{"年度": year, "家数": number} for year, number in each.served],
        "工作情况": said.work,
        "服务成效": said.effects,
        "公益服务": said.welfare,
        "变化情况": said.changes,
        "存在问题": said.problems,
        "下一步打算": said.plans,
        "法定代表人": p.legal,
        "总结日期": day,
        "法定代表人签字": "是",
        "盖章": "是",
        "附件": scan(draft, each, SUMMARY, "三年工作总结", lines),
    }


def audit(draft: Draft, each: Rereview) -> Tree:
    """服务收支专项审计报告."""
    a = each.audit
    rows = {"服务收入": a.income, "服务支出": a.cost, "收支结余": (a.income[0] - a.cost[0], a.income[1] - a.cost[1])}
    lines = [f"{name}：{wan(this)}万元" for name, (this, _) in rows.items()]
    return {
        "被审计单位": draft.profile.operator,
        "会计年度": a.year,
        "事务所": a.firm,
        "报告文号": a.number,
        "报告日期": a.day,
        "意见": "无保留意见",
        **{name: {"本年": this, "上年": last} for name, (this, last) in rows.items()},
        "盖章": "是" if a.sealed else "否",
        "附件": scan(draft, each, AUDIT, "服务收支专项审计报告", [a.number, *lines, a.firm]),
    }


def indicators(each: Rereview) -> Iterator[Tree]:
    """The figures of last year, one a row."""
    staff = each.staff
    figures = {
        "资产总额": each.assets, "从业人数": staff.total, "大专及以上学历人数": staff.educated, "中级及以上职称人数": staff.titled,
        "学历职称具备其一人数": staff.qualified, "学历职称同时具备人数": staff.both, "服务中小企业数": each.served[-1][1], **each.more,
    }  # fmt: skip
    for name, figure in figures.items():
        yield {"指标": name, "数值": figure, "依据": SOURCES.get(name, STAFF_SOURCE)}


def evaluation(draft: Draft, each: Rereview) -> Tree:
    """年度运营情况测评表."""
    rows = list(indicators(each))
    return {
        "运营单位": draft.profile.operator,
        "年度": each.year - 1,
        "指标": rows,
        "满意度调查": answers_of(each.survey),
        "填报人": each.filled_in_by,
        "填报日期": f"{each.year}-01-20",
        "盖章": "是",
        "附件": scan(draft, each, EVALUATION, "年度运营情况测评表", [f"{row['指标']} {row['数值']}" for row in rows]),
    }


def opinion(draft: Draft, each: Rereview) -> Tree | None:
    """The district's opinion."""
    given = each.opinion
    if given is None:
        return None
    number = draft.dice.fork(f"number {each.year}").between(3, 19)
    return {
        "审查单位": f"{draft.profile.district}中小企业局",
        "意见": given.opinion,
        "审查说明": given.reasons,
        "区县收件日期": f"{each.year}-02-02",
        "市局收件时间": f"{each.year}-02-26 10:30",
        "文号": f"{districts.short(draft.profile.district)}中小企〔{each.year}〕{number}号",
        "日期": f"{each.year}-02-22",
        "上报日期": f"{each.year}-02-24",
        "经办人": given.clerk,
        "负责人": given.head,
        "盖章": "是",
    }


def review(draft: Draft, each: Rereview) -> Tree | None:
    """The panel's judgements and conclusion."""
    said = each.verdict
    if said is None:
        return None
    rows = [
        {
            "要点": clause,
            "结论": "不符合" if clause in said.against else "符合",
            "评审人": answers_for(clause),
            "日期": said.day,
            "理由": {**said.reasons, **said.against}[clause],
            "依据事实": [fact(draft.files, place(each, name), route) for name, route in routes],
        }
        for clause, routes in LOOKED_AT.items()
    ]
    result = "不合格" if said.against else "合格"
    return {
        "评审": {"日期": said.day, "组长": PANEL[0]["姓名"], "专家": seated(len(PANEL))},
        "认定意见": rows,
        "结论": {"结果": result, "意见": said.opinion, "日期": said.day, "签字": "是"},
    }


PAPERS: dict[str, Callable[[Draft, Rereview], Tree | None]] = {
    SUMMARY: summary,
    AUDIT: audit,
    EVALUATION: evaluation,
    OPINION: opinion,
    REVIEW: review,
}
"""The papers by name, in the order in which they build on one another."""


def write(draft: Draft) -> None:
    """Add the papers of every re-review."""
    for each in draft.profile.rereviews:
        for name, made in PAPERS.items():
            paper = made(draft, each)
            if paper:
                draft.files[place(each, name)] = without_empty(paper)
