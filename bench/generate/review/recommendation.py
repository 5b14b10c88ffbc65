"""recommendation.yaml: the district's opinion (区县推荐意见)."""

from bench.generate.draft import Draft
from bench.generate.profile import Correction
from bench.generate.values import Tree, without_empty
from bench.generate.words import districts


def correction(each: Correction) -> Tree:
    """Write one 核实."""
    return {
        "文件": each.file,
        "栏目": each.route,
        "申报值": each.declared,
        "核实值": each.verified,
        "理由": each.why,
        "依据": each.evidence,
        "核实人": each.by,
        "日期": each.day,
    }


def write(draft: Draft) -> None:
    """Add the opinion."""
    p, given = draft.profile, draft.profile.recommendation
    if given is None:
        return
    passed_on = given.opinion == "同意推荐"
    day = f"{p.year}-02-27"
    visit = {"日期": day, "人员": list(given.visitors), "情况": given.visit} if given.visit else None
    number = f"{districts.short(p.district)}中小企〔{p.year}〕{draft.dice.fork('number').between(3, 19)}号"
    draft.files["recommendation.yaml"] = without_empty(
        {
            "推荐单位": f"{p.district}中小企业局",
            "意见": given.opinion,
            "审查说明": given.reasons,
            "现场核查": visit,
            "文号": number if passed_on else None,
            "日期": day,
            "上报日期": p.reported if passed_on else None,
            "经办人": given.clerk,
            "负责人": given.head,
            "盖章": "是",
            "核实": [correction(each) for each in given.corrections] or None,
        }
    )
