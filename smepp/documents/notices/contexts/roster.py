"""The public list of valid titles (名单公布): what anybody may know of a title."""

from smepp.documents.notices.variables import day, text

COLUMNS = {
    "认定文号": text("认定文件的文号；没有的为空"),
    "认定日期": day("认定的日期"),
    "确认日期": day("最近一次复核确认的日期；没有复核过的为空"),
    "复核年度": text("下一次复核的年度"),
}
VARIABLES = {
    "截至日期": day("名单截至哪一天"),
}
