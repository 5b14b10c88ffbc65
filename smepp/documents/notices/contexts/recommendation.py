"""The recommendation (推荐函) of a district: the columns of its summary table (推荐汇总表), and what the district wrote of each."""

from smepp.documents.notices.variables import day, table, text

COLUMNS = {
    "联系人": text("平台的联系人"),
    "联系电话": text("联系人的电话"),
    "成立日期": day("执照或者证书上的成立日期"),
    "从业人数": text("从业人数"),
    "大专及以上": text("大专及以上学历的人数"),
    "中级及以上": text("中级及以上职称的人数"),
    "满足其一": text("学历、职称满足一样的人数，一人只算一次"),
    "满足其一比例": text("满足其一的占从业人数的百分之几"),
    "资产总额": text("资产总额，万元"),
    "前年服务": text("前一年度以前那一年服务的中小企业数，年度见“前年”"),
    "上年服务": text("上一年度服务的中小企业数，年度见“上年”"),
    "满意度": text("用户满意度，百分数"),
}
VARIABLES = {
    "上年": text("申报年度的上一年"),
    "前年": text("上一年的前一年"),
    "审查意见": table(
        "区县对每个平台写下的审查意见，次序同名单",
        平台名称=text("平台名称"),
        运营单位=text("运营单位"),
        意见=text("审查说明，一段一项"),
        核查日期=day("现场核查的日期；没有到现场的为空"),
        核查情况=text("现场核查的情况，一段一项"),
    ),
}
