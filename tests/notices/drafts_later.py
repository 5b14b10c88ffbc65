"""One document of each kind that comes after a recognition, gathered from a made-up round."""

from tests.notices.later import check, rereviewed
from tests.notices.making import Round


def _titles(root):
    office = Round(root)
    places = (("a", "甲平台", "江北区"), ("b", "乙平台", "万州区"), ("c", "丙平台", "渝北区"))
    office.recognised(*(office.platform(folder, name, district=district) for folder, name, district in places))
    return office


def _issued(day, serial=9):
    return {"dated": day, "number": f"渝中小企〔{day[:4]}〕{serial}号"}


def annual_reminder(root):
    asked = {"year": 2013, "options": {"until": "2014-03-31"}, **_issued("2014-02-10")}
    return _titles(root).notice("annual-reminder", "2014-02-10", **asked)


def rereview_call(root):
    return _titles(root).notice("rereview-call", "2016-01-08", year=2016, **_issued("2016-01-08"))


def _judged(root):
    office = _titles(root)
    rereviewed(office, "a", "合格")
    rereviewed(office, "b", "不合格")
    return office


def rereview_result(root):
    return _judged(root).notice("rereview-result", "2016-04-18", year=2016, **_issued("2016-04-18"))


def revocation(root):
    office = _judged(root)
    row = "{平台名称: 乙平台, 运营单位: 乙平台公司, 区县: 万州区, 案卷: b, 结论: 不合格}"
    office.event("2016/1.yaml", "复核结果", "2016-04-18", row, 文号="渝中小企〔2016〕9号")
    check(office, "c", "2016-04-20", "属实", kind="弄虚作假")
    return office.notice("revocation", "2016-04-25", year=2016, **_issued("2016-04-25", 12))


def rectification(root):
    office = _titles(root)
    check(office, "a", "2014-05-06", "需要整改", more="整改期限: '2014-06-30'\n")
    return office.notice("rectification", "2014-05-10", "a", year=2014, **_issued("2014-05-10"))


def inspection_plan(root):
    asked = {"year": 2014, "options": {"n": "2", "seed": "2014年第100期"}, **_issued("2014-09-01")}
    return _titles(root).notice("inspection-plan", "2014-09-01", **asked)


def inspection_report(root):
    office = _titles(root)
    check(office, "a", "2014-05-06", "未发现问题")
    check(office, "b", "2014-05-07", "需要整改", more="整改期限: '2014-06-30'\n")
    return office.notice("inspection-report", "2014-12-01", year=2014, **_issued("2014-12-01"))


def correction_of_notice(root):
    asked = {"of": "rounds/2013/2.yaml", "drop": "甲平台、乙平台", "公示止": "2013-04-11", "reason": "排版有误"}
    return _titles(root).notice("correction-of-notice", "2013-04-11", options=asked, **_issued("2013-04-11"))


LATER = {
    "annual-reminder": annual_reminder,
    "rereview-call": rereview_call,
    "rereview-result": rereview_result,
    "rectification": rectification,
    "revocation": revocation,
    "inspection-plan": inspection_plan,
    "inspection-report": inspection_report,
    "correction-of-notice": correction_of_notice,
}
