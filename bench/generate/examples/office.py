"""The example office and its rounds: 2013, 2014 with nothing decided yet, and 2016 for the re-reviews."""

from bench.generate.emit import document
from bench.generate.files import modeline
from bench.generate.review.panel import seated
from bench.generate.values import Code, Tree

OFFICE: Tree = {
    "级别": "市级",
    "机关": [{"名称": "重庆市中小企业局", "简称": "市中小企业局", "文号前缀": "渝中小企", "自": "2008-01-01"}],
    "网站": "重庆中小企业网",
    "联系": {
        "科室": "信息化服务处（示例）",
        "联系人": "何清",
        "电话": Code("023-55550124"),
        "地址": "重庆市渝中区示例路1号",
        "邮政编码": Code("400000"),
        "电子邮箱": "office@sme-office.example",
    },
    "认定办法": "cq-sme-it-platform",
    "备注": "示例机关，联系方式均为虚构。机关改名后，在“机关”里另加一段，写明起止日期。",
}
ROUND: Tree = {
    "年度": 2013,
    "截止时间": "2013-02-28",
    "依据": "渝中小企〔2013〕24号",
    "评审组": seated(5),
    "推荐名额": [
        {"推荐区县": "江北区", "名额": 3},
        {"推荐区县": "九龙坡区", "名额": 3},
        {"推荐区县": "永川区", "名额": 2},
        {"推荐区县": "涪陵区", "名额": 2},
        {"推荐区县": "万州区", "名额": 2},
        {"推荐区县": "酉阳土家族苗族自治县", "名额": 1},
        {"推荐区县": "渝北区", "名额": 2},
        {"推荐区县": "长寿区", "名额": 2},
    ],
}

SECOND: Tree = {"年度": 2014, "截止时间": "2014-02-28", "依据": "渝中小企〔2013〕24号", "评审组": seated(5)}
NEXT: Tree = {"年度": 2016, "截止时间": "2016-02-29", "依据": "渝中小企〔2013〕24号", "评审组": seated(5)}


def later() -> dict[str, bytes]:
    """Give the round of the first re-reviews."""
    return {
        "rounds/2016.yaml": document(
            NEXT, modeline("round"), "2016年度批次：2013年认定的平台在这一年复核；专家是虚构的。"
        ).encode()
    }


def second() -> dict[str, bytes]:
    """Give the round of 2014."""
    return {
        "rounds/2014.yaml": document(SECOND, modeline("round"), "2014年度批次：评审了两家，还没有审定；专家是虚构的。").encode()
    }


def files(call: Tree = ROUND) -> dict[str, bytes]:
    """Give the files of the workspace that belong to no applicant."""
    office = document(OFFICE, modeline("office", up="../"), "机关信息。示例机关，除机关名称、认定办法外都是虚构的。")
    year = document(call, modeline("round"), "2013年度批次：截止时间照办法第九条，专家和名额是虚构的。")
    return {"office.yaml": office.encode(), "rounds/2013.yaml": year.encode()}
