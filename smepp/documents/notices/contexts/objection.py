"""What became of an objection (异议处理告知书), for the operator or for him who raised it. Never public."""

from smepp.documents.notices.variables import day, text

VARIABLES = {
    "异议平台": text("异议说的平台"),
    "收到日期": day("收到异议的日期"),
    "公示文号": text("有异议的那次公示的文号；没有的为空"),
    "公示日期": day("有异议的那次公示的日期；没有的为空"),
    "异议事实": text("异议反映的事实，一段一项；只告知运营单位"),
    "核查日期": day("核查的日期；没有核查的为空"),
    "核查情况": text("核查到的情况，一段一项；只告知运营单位"),
    "处理日期": day("作出处理结论的日期"),
    "结论": text("成立、不成立，或者不予受理"),
    "理由": text("为什么这样处理，一段一项"),
}
