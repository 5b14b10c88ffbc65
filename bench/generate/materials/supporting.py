"""09-supporting.yaml: other evidence, each with the clause that it proves."""

from dataclasses import dataclass

from bench.generate.draft import Draft
from bench.generate.profile import Profile


@dataclass(frozen=True, kw_only=True)
class Paper:
    """A supporting paper in common words; `{…}` are filled in from the profile."""

    clause: str
    file: str
    name: str
    by: str
    text: str


def held(profile: Profile) -> tuple[str, str, str]:
    """Give name, issuer and wording of the paper on the premises."""
    place = profile.premises
    if place.tenure == "自有":
        return "房屋所有权证", "{district}国土资源和房屋管理局", "{address}，建筑面积{area}平方米，产权人为{operator}。"
    if place.tenure == "租赁":
        return "房屋租赁合同", "出租方与{operator}", "承租{address}，面积{area}平方米，租期至{until}，租金按年支付。"
    return "场地无偿使用协议", "园区管理委员会", "园区将{address}共{area}平方米无偿提供给平台使用，使用期至{until}。"


PAPERS = (
    Paper(
        clause="5.5.rules",
        file="09-rules",
        name="{brand}管理制度汇编",
        by="{operator}",
        text="汇编收入人事、财务、服务人员守则、信息安全、档案和保密等制度，各岗位人手一册，每年修订一次。",
    ),
    Paper(
        clause="5.5.process",
        file="09-process",
        name="服务流程手册",
        by="{operator}",
        text="规定从需求登记、派单、服务、回访到归档的步骤和时限，每一步写明负责的岗位和要填的表。",
    ),
    Paper(
        clause="5.5.fees",
        file="09-fees",
        name="服务项目收费标准公示表",
        by="{operator}",
        text="列出各项服务的收费标准和免费项目，在服务大厅和网站公示，微型企业减半收取。",
    ),
    Paper(
        clause="5.5.quality",
        file="09-quality",
        name="服务质量保证和投诉处理办法",
        by="{operator}",
        text="写明各项服务的响应和办结时限、质量检查办法、投诉渠道和赔付标准，每季度公布一次检查结果。",
    ),
    Paper(
        clause="5.4.satisfaction",
        file="09-survey",
        name="{year}年度用户满意度调查报告",
        by="{surveyor}",
        text="说明调查对象、抽样和回收情况、各题结果和改进意见，附问卷样张和回收登记表。",
    ),
)


def papers(profile: Profile) -> tuple[Paper, ...]:
    """Give all supporting papers, the one on the premises first."""
    name, by, text = held(profile)
    return (Paper(clause="5.3.premises", file="09-premises", name=name, by=by, text=text), *PAPERS)


def write(draft: Draft) -> None:
    """Add the evidence."""
    p = draft.profile
    words = {
        "operator": p.operator, "district": p.district, "address": p.premises.address, "area": p.premises.area,
        "until": p.premises.until, "brand": p.platform, "surveyor": p.survey.by, "year": p.year - 1,
    }  # fmt: skip
    rows = []
    for at, each in enumerate(papers(p)):
        name, text = each.name.format(**words), p.texts.papers.get(each.clause, each.text).format(**words)
        day = p.survey.day if each.file == "09-survey" else f"{p.year - 1}-0{1 + at}-1{at}"
        by = each.by.format(**words)
        scan = draft.pdf(each.file, name, [text, f"出具单位：{by}", day])
        rows.append({"名称": name, "证明要点": [each.clause], "说明": text, "出具单位": by, "日期": day, "附件": [scan]})
    draft.files["09-supporting.yaml"] = {"材料": rows}
