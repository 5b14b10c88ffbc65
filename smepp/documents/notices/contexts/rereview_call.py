"""The call for re-reviews (复核通知): by which papers, by whom, until when."""

from smepp.documents.notices.variables import day, text

VARIABLES = {
    "复核周期": text("几年复核一次，汉字数字"),
    "复核材料": text("复核要交的材料，按办法的次序"),
    "截止时间": day("本年度申报和复核截止的日期，有钟点的带钟点"),
    "推荐机关": text("材料报给哪一级主管部门，照办法的叫法；没有规定的为空"),
}
