"""The list of accepted applications (受理名单). Why others were not accepted is theirs alone to know."""

from smepp.documents.notices.variables import day, text

COLUMNS = {
    "申报类别": text("首次申报还是再次申报；没有填写的为空"),
}
VARIABLES = {
    "截止时间": day("申报截止的日期，有钟点的带钟点"),
}
