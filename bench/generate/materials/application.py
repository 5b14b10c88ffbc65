"""01-application.yaml: the application report (申请报告)."""

from typing import Any

from bench.generate.draft import Draft
from bench.generate.profile import Leader, Profile
from bench.generate.values import Code, Tree, wan
from bench.generate.words import districts

TEXTS = (
    ("平台概况", "overview"), ("服务特色", "features"), ("开放共享", "sharing"), ("声誉和品牌", "standing"),
    ("发展前景", "prospects"), ("可持续发展", "sustainability"),
)  # fmt: skip


def postcode(district: str) -> Code:
    """Give a postcode of the area."""
    code = districts.code(district)
    return Code(f"40{0 if code < '500113' else 8}0{code[-2:]}")


def phone(profile: Profile) -> Code:
    """Give a number of the range that belongs to nobody."""
    if profile.phone:
        return Code(profile.phone)
    if profile.serial is not None:
        block, serial = divmod(profile.serial, 10_000)
        return Code(f"023-5555{serial:04d}" + (f"-{block}" if block else ""))
    serial = sum(map(ord, profile.folder)) * 7 % 9000 + 1
    return Code(f"023-5555{serial:04d}")


def served(profile: Profile) -> Tree:
    """服务对象."""
    return {
        "集聚类型": [profile.cluster],
        "区域或行业": profile.area,
        "企业需求": profile.texts.needs,
        "行业影响": profile.texts.influence,
    }


def leader(each: Leader) -> Tree:
    """负责人."""
    return {
        "姓名": each.name,
        "职务": each.post,
        "学历": each.education,
        "职称": each.title,
        "从业年数": each.years,
        "任职日期": each.since,
        "经历和业绩": each.career,
    }


def premises(profile: Profile) -> Tree:
    """经营场所."""
    place = profile.premises
    return {"地址": place.address, "面积": place.area, "使用方式": place.tenure, "使用期止": place.until}


def contact(profile: Profile) -> Tree:
    """联系人."""
    name, post = profile.contact
    return {"姓名": name, "职务": post, "电话": phone(profile), "电子邮箱": f"service@{profile.name}.example"}


def functions(draft: Draft) -> list[Tree]:
    """服务功能; the first one comes with a paper that shows it."""
    rows: list[Tree] = [{"类别": each.kind, "说明": each.text} for each in draft.profile.functions]
    title = f"{rows[0]['类别']}服务功能证明材料"
    rows[0]["附件"] = [draft.pdf("01-function", title, [draft.profile.operator, rows[0]["说明"], draft.profile.texts.effects])]
    return rows


def scan(draft: Draft) -> str:
    """Add the signed report."""
    p = draft.profile
    lines = [f"平台名称：{p.platform}", f"运营单位：{p.operator}", f"推荐单位：{p.district}中小企业主管部门"]
    lines += [f"从业人数：{p.staff.total}人", f"资产总额：{wan(p.money.assets[0])}万元"]
    lines += [f"{year}年服务中小企业：{number}家" for year, number in p.served]
    lines += [f"{title}：{getattr(p.texts, key)}" for title, key in TEXTS]
    return draft.pdf("01-application", "信息化公共服务平台申请报告", [*lines, f"法定代表人：{p.legal}（签字）", p.signed])


def write(draft: Draft) -> None:
    """Add the application report."""
    p, texts = draft.profile, draft.profile.texts
    figures: dict[str, Any] = {
        "从业人数": p.staff.total,
        "专业人员": {"大专及以上学历": p.staff.educated, "中级及以上职称": p.staff.titled, "具备其一": p.staff.qualified},
        "资产总额": p.money.assets[0],
        "经营场所": premises(p),
        "服务企业": [{"年度": year, "家数": number} for year, number in p.served],
        "用户满意度": p.survey.rate,
    }
    draft.files["01-application.yaml"] = {
        "平台名称": p.platform,
        "运营单位": p.operator,
        "单位性质": p.body.nature,
        "法定代表人": p.legal,
        "通讯地址": p.premises.address,
        "所在区县": p.district,
        "邮政编码": postcode(p.district),
        "网址": p.website,
        "联系人": contact(p),
        "平台概况": texts.overview,
        "服务类别": list(p.kinds),
        "服务功能": functions(draft),
        "服务特色": texts.features,
        "开放共享": texts.sharing,
        "服务对象": served(p),
        **figures,
        "声誉和品牌": texts.standing,
        "发展前景": texts.prospects,
        "可持续发展": texts.sustainability,
        "负责人": leader(p.leader),
        "申报日期": p.signed,
        "法定代表人签字": "是",
        "盖章": "是",
        "附件": [scan(draft)],
    }
