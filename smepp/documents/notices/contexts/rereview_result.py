"""The results of re-reviews (复核结果通知)."""

from smepp.documents.notices.variables import table, text

COLUMNS = {
    "结论": text("合格，或者不合格"),
}
VARIABLES = {
    "合格个数": text("复核合格的个数"),
    "不合格个数": text("复核不合格的个数"),
    "不合格名单": table(
        "复核不合格的平台，次序同名单",
        平台名称=text("平台名称"),
        运营单位=text("运营单位"),
        区县=text("推荐区县"),
    ),
}
