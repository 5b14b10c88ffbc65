"""The notice of spot checks (抽查通知): who was drawn, and how."""

from smepp.documents.notices.variables import day, table, text

COLUMNS = {
    "所在区域": text("抽取时所在的区域"),
}
VARIABLES = {
    "种子": text("抽取用的种子"),
    "截至日期": day("按哪一天有效的名单抽取"),
    "有效个数": text("那一天称号有效的平台个数"),
    "区域": table(
        "各区域有效、抽取各几个",
        名称=text("区域"),
        有效=text("称号有效的个数"),
        抽取=text("抽取的个数"),
    ),
}
