"""04, 05 and 06: equipment, staff, firms served with the users' answers."""

from bench.generate.draft import Draft
from bench.generate.equipment import value
from bench.generate.profile import Profile, Survey
from bench.generate.values import Tree


def counted(profile: Profile) -> str:
    """Give the day on which staff and firms were counted."""
    return f"{profile.year}-01-31"


def facilities(draft: Draft) -> None:
    """Add the list of equipment."""
    lines = [f"{row['名称']} {row['型号']} {row['数量']} {row['原值']}元" for row in draft.equipment]
    draft.files["04-facilities.yaml"] = {
        "截止日期": f"{draft.profile.year - 1}-12-31",
        "设备": draft.equipment,
        "原值合计": value(draft.equipment),
        "盖章": "是",
        "附件": [draft.pdf("04-facilities", "主要服务设施、软件或仪器设备清单", [draft.profile.operator, *lines])],
    }


def personnel(draft: Draft) -> None:
    """Add the list of staff."""
    lines = [f"{row['姓名']} {row['岗位']} {row['学历']} {row['职称']}" for row in draft.people]
    draft.files["05-personnel.yaml"] = {
        "截止日期": counted(draft.profile),
        "人员": draft.people,
        "盖章": "是",
        "附件": [draft.pdf("05-personnel", "主要管理人员和专业技术人员名单", [draft.profile.operator, *lines])],
    }


def answers_of(each: Survey) -> Tree:
    """满意度调查."""
    return {
        "调查单位": each.by,
        "调查方式": each.how,
        "调查日期": each.day,
        "发放份数": each.sent,
        "有效份数": each.valid,
        "非常满意": each.very,
        "满意": each.content,
        "基本满意": each.fair,
        "不满意": each.poor,
    }


def services(draft: Draft) -> None:
    """Add the list of firms and the evaluation."""
    lines = [f"{at}. {row['企业名称']}" for at, row in enumerate(draft.firms, 1)]
    first = draft.firms[0]
    agreement = [
        f"甲方：{first['企业名称']}",
        f"乙方：{draft.profile.operator}",
        f"服务内容：{first['服务类别']}",
        first["协议日期"],
    ]
    draft.files["06-services.yaml"] = {
        "截止日期": counted(draft.profile),
        "企业": draft.firms,
        "满意度调查": answers_of(draft.profile.survey),
        "成效说明": draft.profile.texts.effects,
        "盖章": "是",
        "附件": [
            draft.pdf("06-firms", "签订服务协议的中小企业名单", lines),
            draft.pdf("06-agreement", "中小企业信息化服务协议（样本）", agreement),
        ],
    }
