"""Values of the variables that every document has, made up."""

NASTY = 'A&B <科技>“云”平台"引号"㛃𠮷喆堃镕'
FORTY = "重庆市石柱土家族自治县特色农产品加工产业集群中小企业信息化电子商务公共服务平台服务中心"


def rows(count):
    """So many platforms; the first names are as long and as ugly as names get."""
    ugly = (FORTY, NASTY, "第一行\n第二行")
    names = [*ugly[:count], *(f"云联物流信息服务平台{number}" for number in range(4, count + 1))]
    return [
        {
            "序号": number,
            "平台名称": name,
            "运营单位": f"重庆云联物流信息技术有限公司{number}",
            "区县": "石柱土家族自治县" if number % 5 == 1 else "渝中区",
        }
        for number, name in enumerate(names, 1)
    ]


def context(count=3, **changes):
    """The variables of a publicity of so many platforms."""
    listed = rows(count)
    return {
        "草稿": False,
        "加盖印章": True,
        "机关标志": "重庆市中小企业局文件",
        "机关": "重庆市中小企业局",
        "文号": "渝中小企〔2013〕61号",
        "标题": "重庆市中小企业局关于2013年重庆市中小企业信息化公共服务平台拟认定名单的公示",
        "标题行": ["重庆市中小企业局", "关于2013年重庆市中小企业信息化", "公共服务平台拟认定名单的公示"],
        "主送": None,
        "称号": "重庆市中小企业信息化公共服务平台",
        "办法": "重庆市中小企业信息化公共服务平台认定的管理办法",
        "办法文号": "渝中小企〔2013〕24号",
        "依据": "《重庆市中小企业信息化公共服务平台认定的管理办法》（渝中小企〔2013〕24号）第十条",
        "年度": 2013,
        "年度通知": None,
        "网站": "重庆中小企业网",
        "附件名": ["2013年重庆市中小企业信息化公共服务平台拟认定名单"],
        "署名": "重庆市中小企业局",
        "日期": "2013年3月25日",
        "附注": "此件公开发布",
        "抄送": None,
        "印发机关": "重庆市中小企业局办公室",
        "印发日期": "2013年3月25日",
        "联系科室": "信息化处",
        "联系人": "李晓",
        "联系电话": "023-63899999",
        "地址": "重庆市渝中区人民路1号",
        "邮政编码": "400015",
        "电子邮箱": None,
        "名单": listed,
        "个数": count,
        "平台名列": "、".join(each["平台名称"] for each in listed[:3]),
        "公示起": "2013年3月26日",
        "公示止": "2013年4月3日",
        "工作日": 7,
        **changes,
    }
