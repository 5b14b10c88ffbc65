"""The correction of a published document (更正公告). Why it was wrong stays in the record."""

from smepp.documents.notices.variables import day, table, text

VARIABLES = {
    "原文号": text("要更正的文书的文号；没有文号的是它的日期"),
    "原文书": text("要更正的是哪一种办理记录，例如 认定"),
    "原日期": day("要更正的文书的日期"),
    "更正": table(
        "文书里改写的几处；撤下的平台在名单里",
        栏目=text("哪一处，例如 公示止"),
        原为=text("原来怎样写；原来没有的为空"),
        更正为=text("现在怎样写"),
    ),
}
