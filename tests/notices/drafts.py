"""One document of each kind, gathered from a made-up round, with everything that it can say; and the same with nothing to spare."""

from dataclasses import replace

from smepp.model.notice import Basis, Sender
from tests.notices.drafts_later import LATER
from tests.notices.making import Round

ISSUED = {"dated": "2013-04-16", "number": "渝中小企〔2013〕61号"}
SPARE = {
    "条文",
    *(
        "会议",
        "前次文号",
        "前次日期",
        "公示文号",
        "公示日期",
        "公示起",
        "公示止",
        "认定文号",
        "期限",
        "推荐单位",
        "平台联系人",
        "抄送",
    ),
    *("市局收件", "区县收件", "核查日期", "核查情况", "异议事实", "截止时间", "复核周期", "核对事项", "区县补正事项"),
}
"""What a document can do without."""


def recommendation(root):
    office = Round(root, district=True)
    office.example("a")
    office.platform("b", "乙平台")
    return office.notice("recommendation", "2013-02-27", dated="2013-02-27", number="江北中小企〔2013〕5号")


def _returned(root):
    office = Round(root)
    folder = office.example("a")
    for file, old in (("10-declaration", "盖章"), ("recommendation", "盖章"), ("03-financials", "会计主管签章")):
        path = folder / f"{file}.yaml"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(f"\n{old}: 是", f"\n{old}: 否", 1), encoding="utf-8", newline="\n")
    (folder / "attachments/09-premises.pdf").unlink()
    return office


def correction(root):
    return _returned(root).notice("correction", "2013-03-05", "a", options={"until": "2013-03-12"}, **ISSUED)


def rejection(root):
    office = Round(root)
    office.platform("a", "甲平台", received="2013-03-01 09:05", result=None, opinion="不予推荐")
    return office.notice("rejection", "2013-03-05", "a", **ISSUED)


def acceptance_list(root):
    office = Round(root)
    office.example("a")
    office.example("b", "wanzhou-chuanyun")
    return office.notice("acceptance-list", "2013-03-06", **ISSUED)


def _round(root):
    office = Round(root)
    return office, [office.platform("a", "甲平台"), office.platform("b", "乙平台", district="万州区")]


def publicity(root):
    office, rows = _round(root)
    office.publicised(*rows)
    return office.notice("publicity", "2013-04-16", start="2013-04-17", **ISSUED)


def objection(root):
    office, rows = _round(root)
    office.publicised(*rows)
    office.objection("a")
    return office.notice("objection", "2013-04-08", "a", **ISSUED)


def recognition(root):
    office, rows = _round(root)
    office.publicised(*rows)
    return office.notice("recognition", "2013-04-16", **ISSUED)


def certificate(root):
    office, rows = _round(root)
    office.recognised(*rows)
    return office.notice("certificate", "2013-04-16", "a", **ISSUED)


def roster(root):
    office, rows = _round(root)
    office.recognised(*rows)
    return office.notice("roster", "2013-04-16", **ISSUED)


DRAFTS = {
    "recommendation": recommendation,
    "correction": correction,
    "rejection": rejection,
    "acceptance-list": acceptance_list,
    "publicity": publicity,
    "objection": objection,
    "recognition": recognition,
    "certificate": certificate,
    "roster": roster,
    **LATER,
}


def bare(notice):
    """The same as an unmarked draft of an office that says nothing of itself, about the first platform alone."""
    said = {key: value for key, value in notice.said.items() if key not in SPARE}
    return replace(
        notice,
        sender=Sender(name=notice.sender.name),
        basis=Basis(title=notice.basis.title, document=notice.basis.document, honour=notice.basis.honour),
        rows=notice.rows[:1],
        said=said,
        dated=None,
        number=None,
        period=None,
    )
