"""The recognition (认定通知): on what publicity it rests, and what the rules ask of those who are recognised."""

from smepp.documents.notices.variables import day, text

VARIABLES = {
    "公示起": day("公示的第一天；没有公示过的为空"),
    "公示止": day("公示的最后一天；没有公示过的为空"),
    "公示文号": text("公示的文号；没有的为空"),
    "复核周期": text("几年复核一次，汉字数字"),
    "推荐机关": text("向哪里报复核材料"),
    "复核材料": text("复核要交的材料，按办法的次序"),
}
