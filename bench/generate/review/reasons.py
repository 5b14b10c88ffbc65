"""Common wordings of the panel's reasons, several a clause."""

from bench.generate.dice import Dice
from bench.generate.draft import Draft
from bench.generate.equipment import value
from bench.generate.profile import Profile
from bench.generate.review.clauses import FUNCTION_KINDS, RESULTS
from bench.generate.values import percent, wan

REASONS: dict[str, tuple[str, ...]] = {
    "5.1.finances": (
        "{year}年{income}{revenue}万元，上年{before}万元，{result}{surplus}万元；资产负债率{debt}%，收支平衡有余，没有拖欠工资和税款的记录。",
        "看了资产负债表和{form}，{income}比上年增长{growth}%，{result}为正，负债只占资产的{debt}%，财务收支状况良好。",
        "{income}{revenue}万元、{result}{surplus}万元，资产负债率{debt}%。收入主要来自服务，来源稳定，收支状况良好。",
    ),
    "5.1.prospects": (
        "{area}的企业还在增加，服务企业由{earlier}家增到{latest}家，需求和服务能力都在上升，前景良好。",
        "所服务的{industry}企业对信息化的需求明确，平台已有{latest}家在册服务企业，发展前景较好。",
        "从申请报告和近年服务家数看，市场没有饱和，平台的服务也跟得上，看好今后三年。",
    ),
    "5.1.sustainability": (
        "资产{assets}万元，有稳定的服务收入，骨干人员稳定，{plan}对投入有安排，能够持续运营。",
        "资金、人员、客户三方面都有着落，不靠一次性补助维持，具备可持续发展能力。",
        "收入随服务增长，{listed}名骨干多数在岗两年以上，规划里的投入与收入相称，可持续。",
    ),
    "5.2.cluster": (
        "服务对象以{area}的中小企业为主，名单中本区县企业占多数，属于{cluster}。",
        "{area}是{cluster}，名单与申请报告一致，主要服务对象符合要求。",
        "核对名单所列企业的区县和行业，集中在{area}，符合“主要服务于中小企业集聚的区域或行业”。",
    ),
    "5.2.needs": (
        "企业反映最多的是{need}，平台用{means}来解决，成效说明里有事例、有数字。",
        "需求摸得准，服务对得上；抽问的企业都说用得上。",
        "针对{need}，提供{means}，满足了当地中小企业的公共服务需求。",
    ),
    "5.2.influence": (
        "{industry}在{district}经济中占有一定分量，申请报告所列产值和就业数字与区县的推荐意见相符。",
        "行业企业数量多、带动就业多，对区域经济有一定影响力。",
        "当地把这个行业列为重点发展的产业，影响力属实。",
    ),
    "5.3.functions": (
        "提供{kinds}等服务，从咨询到实施都有专人，功能完善。",
        "{count}类服务都有人、有系统、有记录，服务功能比较完善。",
        "对照办法第二条，{kinds}均已开展，功能完善。",
    ),
    "5.3.features": (
        "{trait}，这一做法在同类平台中少见，特色突出。",
        "特色在于{trait}，企业认可，效果看得见。",
        "评审组认为“{trait}”抓住了小企业的难处，有特色。",
    ),
    "5.3.premises": (
        "在{address}有{space}平方米场所，{tenure}，证明文件有效，使用期到{until}。",
        "场所证明与申请报告一致，{space}平方米，面积和期限满足服务需要，属于固定场所。",
        "看了{tenure}的证明，地址、面积、期限都对得上，有固定的经营服务场所。",
    ),
    "5.3.facilities": (
        "设备{rows}项，原值{equipment}万元，{first}等与所开展的服务相称。",
        "清单上的{first}都在用，能够支撑现有服务，必要的设施、仪器设备齐备。",
        "设施设备原值合计{equipment}万元，软件、硬件和培训场地都有，够用。",
    ),
    "5.4.standing": (
        "服务{latest}家企业，满意度{rate}%，所列荣誉和报道有复印件为证，在{district}有一定声誉。",
        "业绩有数字、有事例，同行和企业评价较好，在专业领域内有一定影响力。",
        "满意度{rate}%，企业主动推荐同行来用，声誉和品牌影响力达到要求。",
    ),
    "5.5.rules": (
        "《{paper_rules}》内容齐全，有发布日期和执行记录，制度完善。",
        "制度覆盖人、财、物、信息安全和服务，不是临时拼凑的，完善。",
        "抽看了人员守则和保密制度，写得具体，能执行。",
    ),
    "5.5.process": (
        "《{paper_process}》把每一步的岗位、时限和表单都写明了，流程健全。",
        "从登记到归档是闭环，回访有记录，流程健全。",
        "流程清楚，时限合理，与企业反映的实际办理情况一致。",
    ),
    "5.5.fees": (
        "收费项目和标准公开，对微型企业有减免，标准合理。",
        "《{paper_fees}》逐项列明收费和免费项目，已公示。",
        "收费标准明确，低于市场一般水平，没有强制收费的情况。",
    ),
    "5.5.quality": (
        "有时限承诺、有检查、有投诉和赔付办法，质量保证措施落实。",
        "《{paper_quality}》可操作，最近一次检查结果已公布。",
        "质量检查和投诉处理有记录，措施有效。",
    ),
    "5.5.plan": (
        "《{plan}》目标、任务、投入都有，方向明确。",
        "规划期到{last}年，任务分年度，能检查，规划明确。",
        "规划立足{industry}，不空泛，明确。",
    ),
    "5.5.goals": (
        "年度目标有数字，可以考核，第一年是“{goal}”。",
        "目标分年列出，与规划衔接，明确。",
        "目标高于现有水平又够得着，明确具体。",
    ),
    "5.5.brand": (
        "《{brand}》有目标、有措施、有经费安排。",
        "品牌方案从服务口碑做起，措施具体。",
        "方案可行，责任到人。",
    ),
    "5.6.principal": (
        "{leader}从事本行业{years}年，现场答辩思路清楚，对数字熟悉，管理水平较高。",
        "看了经历和业绩，{leader}有事业心和实践经验，平台的主要做法由其提出。",
        "{leader}有{years}年从业经验，带队伍稳，评审组一致认可。",
    ),
    "6": (
        "“{kind}”所说的服务已实际开展，有系统、有用户、有记录，与条文所列功能相符。",
        "抽查了服务记录，{kind}的作用发挥较好。",
        "对照第六条相应各款，申请报告所述属实，能够发挥{kind}的功能和作用。",
    ),
}
"""`6` words the reasons on the named functions."""


def words(draft: Draft) -> dict[str, object]:
    """Give what the wordings may name."""
    p = draft.profile
    money = p.review.seen if p.review and p.review.seen else p.money
    papers = {f"paper_{row['证明要点'][0].split('.')[-1]}": row["名称"] for row in draft.files["09-supporting.yaml"]["材料"]}
    return papers | applicant(p) | {
        "revenue": wan(money.income[0]), "before": wan(money.income[1]), "surplus": wan(money.surplus[0]),
        "growth": percent(money.income[0] - money.income[1], money.income[1]), "debt": percent(money.debts_end, money.assets[0]),
        "assets": wan(money.assets[0]), "rows": len(draft.equipment), "equipment": wan(value(draft.equipment)),
        "first": "、".join(row["名称"] for row in draft.equipment[:3]),
    }  # fmt: skip


def applicant(p: Profile) -> dict[str, object]:
    """Give the words that come from the profile alone."""
    income, result = RESULTS[p.body.form]
    form = {"企业": "利润表", "事业单位": "收入支出表", "民间非营利组织": "业务活动表"}[p.body.form]
    return {
        "year": p.year - 1, "form": form, "income": income, "result": result, "area": p.area, "cluster": p.cluster,
        "industry": p.theme.industry, "district": p.district, "need": p.theme.need, "means": p.theme.means, "trait": p.theme.trait,
        "earlier": p.served[0][1], "latest": p.served[-1][1], "plan": p.plan.name, "last": p.plan.last, "goal": p.plan.goals[0][1],
        "brand": p.plan.brand, "listed": p.staff.listed, "kinds": "、".join(p.kinds), "count": len(p.kinds),
        "address": p.premises.address, "space": p.premises.area, "tenure": p.premises.tenure, "until": p.premises.until,
        "rate": p.survey.rate, "leader": p.leader.name, "years": p.leader.years,
    }  # fmt: skip


def function_named(clause: str) -> str:
    """Give the kind of platform that a clause of the functions is about."""
    return FUNCTION_KINDS[int(clause.removeprefix("6.")) - 1] if clause.startswith("6.") else ""


def reason(draft: Draft, clause: str, known: dict[str, object], dice: Dice) -> str:
    """Give the reason for one clause: the profile's own words or a common wording."""
    review = draft.profile.review
    own = {**review.reasons, **review.against}.get(clause) if review else None
    kind = function_named(clause)
    return own or dice.pick(REASONS["6" if kind else clause]).format(**known, kind=kind)
