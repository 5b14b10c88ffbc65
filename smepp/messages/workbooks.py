"""The words of the workbooks: titles, columns, what people may choose. Chinese alone, as offices file them."""

FILLED = ("符合", "不符合", "待定")
"""What an expert may answer."""

CLAUSE, OUTCOME, WHY = "要点编号", "结论", "理由"
FOLDER, MARK = "案卷", "事实指纹"
DATE, LEADER, EXPERT = "评审日期", "组长", "评审人"
"""Words by which the opinion sheet is read again."""

LABELS = {
    "summary.sheet": "评审汇总表",
    "summary.title": "{year}年{honour}评审汇总表",
    "summary.line": "认定机关：{authority}      核对日期：{on}      共{n}家",
    "recommended.sheet": "推荐汇总表",
    "recommended.title": "{year}年{honour}推荐汇总表",
    "recommended.line": "推荐单位（盖章）：                              填表日期：        年    月    日",
    "opinions.sheet": "评审意见表",
    "opinions.title": "{year}年{honour}评审意见表",
    "opinions.line": "只填浅黄色的格子：“结论”选符合、不符合或待定，“理由”写根据什么。没有意见的空着。要退回补正的和已有要点不符合的不列在这里。右边隐藏的三列供程序核对，请保留。",
    "opinions.none": "没有等待评审认定的平台。",
    "number": "序号",
    "platform": "平台名称",
    "operator": "运营单位名称",
    "district": "推荐区县",
    "seat": "所属区县",
    "region": "区域",
    "kind": "类别",
    "decision": "核对结果",
    "not_met": "不符合的要点",
    "open": "待人认定\n要点（个）",
    "lacking": "缺少事实的要点",
    "errors": "材料错误\n（处）",
    "warnings": "提示\n（处）",
    "tightest": "最接近\n标准的要点",
    "margin": "余量",
    "conclusion": "评审结果",
    "remark": "备注",
    "rereview": "复核",
    "contact": "平台联系人",
    "telephone": "联系方式",
    "founded": "注册时间",
    "staff": "从业人数",
    "of_them": "其中",
    "education": "大专及以\n上学历",
    "rank": "中级及以\n上职称",
    "either": "学历职称\n具备其一",
    "share": "具备其一的\n比例（%）",
    "assets": "资产总额\n（万元）",
    "premises": "场地面积\n（平方米）",
    "served": "服务中小企业数（家）",
    "served_year": "{year}年",
    "satisfaction": "用户满意度\n（%）",
    "services": "服务类别",
    "website": "网址",
    "recommended": "推荐意见",
    "cited": "条款",
    "title": "要点",
    "words": "条文",
    "evidence": "依据\n（详见核对报告）",
    "clause_named": "{citation}{title}",
    "answer_of": "{name}\n{what}",
    "colon": "{label}：",
}

CONCLUSIONS = ("合格", "不合格", "退回补正")
RECOMMENDATIONS = ("同意推荐", "不同意推荐")


def label(key: str, **values: object) -> str:
    """The text of a key with `values` put in."""
    return LABELS[key].format(**values)
