"""The order to mend (整改通知书). For the operator alone."""

from smepp.documents.notices.variables import day, text

VARIABLES = {
    "整改平台": text("平台名称"),
    "检查类别": text("抽查，或者投诉；没有检查记录的为空"),
    "检查日期": day("检查的日期；没有检查记录的为空"),
    "整改内容": text("发现的问题，一段一项"),
    "期限": day("整改的最后一天；还没有定的为空"),
}
