"""The refusal to accept (不予受理通知书): whose application, and why."""

from smepp.documents.notices.variables import day, text

VARIABLES = {
    "申请人": text("运营单位全称"),
    "申报平台": text("平台名称"),
    "事项": text("申报，或者复核"),
    "事项年度": text("申报或者复核的年度"),
    "区县收件": day("区县收到材料的日期；没有记的为空"),
    "市局收件": day("市局收到材料的日期；没有记的为空"),
    "事由": text("不予受理的理由，一条一项"),
}
