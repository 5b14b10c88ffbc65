"""The publicity (公示): when it runs, who chose the list, and the earlier publicity that it takes the place of."""

from smepp.documents.notices.variables import day, text

VARIABLES = {
    "公示起": day("公示的第一天；还没有定的为空"),
    "公示止": day("公示的最后一天；还没有定的为空"),
    "公示工作日": text("公示几个工作日，照办法"),
    "会议": text("审定名单的会议；没有记的为空"),
    "前次文号": text("重新公示的，前一次公示的文号；没有文号、不是重新公示的为空"),
    "前次日期": day("重新公示的，前一次公示的日期；不是重新公示的为空"),
}
