"""What comes after a recognition, written into a made-up workspace: papers of re-reviews, spot checks, yearly summaries."""

OPINION = """
审查单位: 江北区中小企业局
区县收件日期: '2016-02-20'
意见: {opinion}
审查说明: 看过了。
日期: '2016-02-25'
上报日期: '2016-02-26'
经办人: 甲
负责人: 乙
盖章: 是
"""
REVIEW = """
评审: {{日期: '2016-03-10', 组长: 甲, 专家: [{{姓名: 甲, 单位: 某院}}]}}
结论: {{结果: {result}, 意见: 看过了。, 日期: '2016-03-10', 签字: 是}}
"""
CHECK = "类别: {kind}\n日期: '{date}'\n人员: [何清]\n内容: 现场查看。\n情况: |-\n  收费没有公示。\n  台账不全。\n结论: {result}\n{more}"
ANNUAL = "年度: 2013\n日期: '2014-01-20'\n公益性服务: 办了讲座。\n盖章: 是\n附件: [a.pdf]\n"


def rereviewed(office, folder, result, *, papers=True):
    office.put(f"{folder}/rereview/2016/recommendation.yaml", OPINION.format(opinion="建议确认"))
    for name in ("summary", "audit", "evaluation") if papers else ():
        office.put(f"{folder}/rereview/2016/{name}.yaml", "备注: 无\n")
    if result:
        office.put(f"{folder}/rereview/2016/review.yaml", REVIEW.format(result=result))


def check(office, folder, date, result, *, kind="抽查", more=""):
    office.put(f"{folder}/inspections/{date}.yaml", CHECK.format(kind=kind, date=date, result=result, more=more))
