"""The files of a dossier: their schemas, and what a clerk reads at their heads."""

from bench.generate.draft import Draft
from bench.generate.emit import document
from bench.generate.rereview import place

HEADS: dict[str, tuple[str, str]] = {
    "dossier.yaml": ("dossier", "案卷首页：谁申报、谁推荐、什么时候收到。"),
    "01-application.yaml": ("01-application", "第八条（一）申请报告。金额单位元，面积单位平方米，满意度单位百分数。"),
    "02-legal-person.yaml": ("02-legal-person", "第八条（二）法人证书或营业执照，照证照填写。金额单位元。"),
    "03-financials.yaml": ("03-financials", "第八条（三）上一年度财务报表。金额单位一律是元。"),
    "04-facilities.yaml": ("04-facilities", "第八条（四）主要服务设施、软件或仪器设备清单，一件（套）一行。原值单位元。"),
    "05-personnel.yaml": ("05-personnel", "第八条（五）主要管理人员和专业技术人员名单，一人一行。不填身份证号码。"),
    "06-services.yaml": ("06-services", "第八条（六）签订服务协议的中小企业名单和成效评价，一家一行。"),
    "07-plan.yaml": ("07-plan", "第八条（七）发展规划、年度目标和品牌建设方案。"),
    "08-credentials.yaml": ("08-credentials", "第八条（八）资格、资质、认定证书和荣誉，一件一行。"),
    "09-supporting.yaml": ("09-supporting", "第八条（九）其他证明材料，每件写明证明哪个要点。"),
    "10-declaration.yaml": ("10-declaration", "第八条（十）对申报材料真实性的声明。"),
    "recommendation.yaml": ("recommendation", "第九条 区县推荐意见。"),
    "review.yaml": ("review", "第十条 评审组的认定意见，一个要点一条。"),
}
"""Schema and comment by file, in the order of a folder."""
LATER: dict[str, str] = {
    "summary": "第十四条 三年工作总结。",
    "audit": "第十四条 上一年度服务收支专项审计报告。金额单位元。",
    "evaluation": "第十四条 年度运营情况测评表（附件2没有公布，指标是占位的，不是官方表式）。",
    "recommendation": "第十四条 区县对复核材料的审查意见。",
    "review": "评审组的复核意见。",
}
"""Comment by the papers of a re-review; their schemas are `rereview-…`."""


def modeline(schema: str, up: str = "../../") -> str:
    """Give the comment by which an editor finds the schema."""
    return f"yaml-language-server: $schema={up}schemas/{schema}.schema.json"


def texts(draft: Draft) -> dict[str, bytes]:
    """Give every file of the folder as bytes, by relative path."""
    up = "../" * (2 + draft.profile.folder.count("/"))
    later = {
        place(each, name): document(draft.files[place(each, name)], modeline(f"rereview-{name}", f"{up}../../"), comment).encode()
        for each in draft.profile.rereviews
        for name, comment in LATER.items()
        if place(each, name) in draft.files
    }
    made = {
        name: document(draft.files[name], modeline(schema, up), comment).encode()
        for name, (schema, comment) in HEADS.items()
        if name in draft.files
    }
    return made | later | dict(sorted(draft.attachments.items()))
