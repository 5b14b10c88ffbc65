"""Which facts a judge looks at for each clause that asks a person."""

from collections.abc import Mapping

from bench.generate.draft import Draft
from bench.generate.materials.financials import FORMS
from bench.generate.profile import Profile
from bench.generate.review.facts import fact, scan
from bench.generate.values import Tree

APPLICATION, FINANCIALS, PLAN = "01-application.yaml", "03-financials.yaml", "07-plan.yaml"
FACILITIES, SERVICES, CREDENTIALS, SUPPORTING = (
    "04-facilities.yaml",
    "06-services.yaml",
    "08-credentials.yaml",
    "09-supporting.yaml",
)
FUNCTION_KINDS = (
    "行业信息化平台", "信息资源平台", "公共技术平台", "人才培养机构",
    "融资服务平台", "经营管理服务机构", "规模化服务平台", "中介组织和行业协会",
)  # fmt: skip
LOOKED_AT: dict[str, tuple[tuple[str, str], ...]] = {
    "5.1.prospects": ((APPLICATION, "发展前景"), (APPLICATION, "服务企业")),
    "5.1.sustainability": ((APPLICATION, "可持续发展"), (FINANCIALS, "资产负债表/资产总计/期末"), (PLAN, "发展规划/名称")),
    "5.2.cluster": ((APPLICATION, "服务对象/集聚类型/1"), (APPLICATION, "服务对象/区域或行业")),
    "5.2.needs": ((APPLICATION, "服务对象/企业需求"), (SERVICES, "成效说明")),
    "5.2.influence": ((APPLICATION, "服务对象/行业影响"),),
    "5.3.functions": ((APPLICATION, "服务类别"), (APPLICATION, "服务功能/1/类别"), (APPLICATION, "服务功能/1/说明")),
    "5.3.features": ((APPLICATION, "服务特色"),),
    "5.3.premises": tuple((APPLICATION, f"经营场所/{key}") for key in ("地址", "面积", "使用方式", "使用期止")),
    "5.3.facilities": (
        (FACILITIES, "原值合计"),
        (FACILITIES, "设备/1/名称"),
        (FACILITIES, "设备/2/名称"),
        (FACILITIES, "设备/3/名称"),
    ),
    "5.4.standing": ((APPLICATION, "声誉和品牌"), (SERVICES, "成效说明")),
    "5.5.rules": ((SUPPORTING, "材料/2/名称"), (SUPPORTING, "材料/2/说明")),
    "5.5.process": ((SUPPORTING, "材料/3/名称"), (SUPPORTING, "材料/3/说明")),
    "5.5.fees": ((SUPPORTING, "材料/4/名称"), (SUPPORTING, "材料/4/说明")),
    "5.5.quality": ((SUPPORTING, "材料/5/名称"), (SUPPORTING, "材料/5/说明")),
    "5.5.plan": ((PLAN, "发展规划/名称"), (PLAN, "发展规划/主要内容")),
    "5.5.goals": ((PLAN, "年度目标/1/目标"), (PLAN, "年度目标/2/目标")),
    "5.5.brand": ((PLAN, "品牌建设方案/名称"), (PLAN, "品牌建设方案/主要内容")),
    "5.6.principal": tuple((APPLICATION, f"负责人/{key}") for key in ("姓名", "从业年数", "任职日期", "经历和业绩")),
}
"""Files and routes by clause; the finances and the named functions depend on the profile."""
SCANS = {
    "5.3.premises": "attachments/09-premises.pdf",
    "5.5.rules": "attachments/09-rules.pdf",
    "5.5.process": "attachments/09-process.pdf",
    "5.5.fees": "attachments/09-fees.pdf",
    "5.5.quality": "attachments/09-quality.pdf",
}
RESULTS = {"企业": ("营业收入", "净利润"), "事业单位": ("收入合计", "收支结余"), "民间非营利组织": ("收入合计", "净资产变动额")}


def finances(profile: Profile) -> tuple[tuple[str, str], ...]:
    """Give the figures that tell whether income and expenditure are sound."""
    name = FORMS[profile.body.form][0]
    income, result = RESULTS[profile.body.form]
    rows = (
        f"{name}/{income}/本年",
        f"{name}/{income}/上年",
        f"{name}/{result}/本年",
        "资产负债表/资产总计/期末",
        "资产负债表/负债合计/期末",
    )
    return tuple((FINANCIALS, row) for row in rows)


def functions(profile: Profile) -> dict[str, tuple[tuple[str, str], ...]]:
    """Give the facts for each function that the application names, in the order of the Measures."""
    named = {each.kind: at for at, each in enumerate(profile.functions, 1)}
    return {
        f"6.{number}": ((APPLICATION, f"服务功能/{named[kind]}/类别"), (APPLICATION, f"服务功能/{named[kind]}/说明"))
        for number, kind in enumerate(FUNCTION_KINDS, 1)
        if kind in named
    }


def looked_at(profile: Profile) -> dict[str, tuple[tuple[str, str], ...]]:
    """Give all clauses that ask a person, in the order of the Measures, with their facts."""
    common = dict(LOOKED_AT)
    if profile.credentials:
        common["5.4.standing"] += ((CREDENTIALS, "证书/1/名称"),)
    return {"5.1.finances": finances(profile), **common, **functions(profile)}


def copied(draft: Draft, files: Mapping[str, Tree], clause: str, routes: tuple[tuple[str, str], ...]) -> list[Tree]:
    """Copy the facts of one clause from the files that the panel saw."""
    rows = [fact(files, file, route) for file, route in routes]
    return [*rows, scan(draft.attachments, SCANS[clause])] if clause in SCANS else rows
