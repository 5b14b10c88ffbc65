"""The words of the certificate (证书) and of the plate (牌匾)."""

from smepp.documents.notices.variables import day, text

VARIABLES = {
    "平台名称": text("平台名称"),
    "运营单位": text("运营单位全称"),
    "认定文号": text("认定文件的文号；没有的为空"),
    "认定日期": day("认定的日期"),
}
