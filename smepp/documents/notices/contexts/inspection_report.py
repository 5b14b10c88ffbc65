"""The report on spot checks (抽查情况通报)."""

from smepp.documents.notices.variables import day, table, text

COLUMNS = {
    "抽查日期": day("最近一次抽查的日期"),
    "结论": text("最近一次抽查的结论"),
}
VARIABLES = {
    "结论": table(
        "各种结论的个数",
        名称=text("结论"),
        个数=text("平台个数"),
    ),
}
