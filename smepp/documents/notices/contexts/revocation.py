"""The revocation (撤销公告): the ground, and nothing of what was found in private."""

from smepp.documents.notices.variables import day, table, text

COLUMNS = {
    "事由": text("撤销的事由"),
    "认定日期": day("认定的日期；没有记的为空"),
    "认定文号": text("认定文件的文号；没有的为空"),
    "复核文号": text("复核结果文件的文号；没有复核结果的为空"),
}
VARIABLES = {
    "事由": table(
        "名单上有哪几种事由",
        名称=text("事由"),
        条=text("办法里写明这一事由的条；按解释撤销的为空"),
        解释=text("把它作为事由的解释文件的文号；办法写明的为空"),
        个数=text("因此撤销的平台个数"),
    ),
}
