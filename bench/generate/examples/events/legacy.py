"""Titles that the office awarded before the Measures: three strangers, and one that applies again."""

from bench.generate.examples.events.rows import record, row
from bench.generate.examples.filed import yubei
from bench.generate.values import Code, Tree

STRANGERS: tuple[Tree, ...] = (
    {
        "平台名称": "南坪中小企业订货会网上服务平台",
        "运营单位": "重庆渝坪展贸信息有限公司",
        "区县": "南岸区",
        "组织机构代码": Code("58904416-0"),
    },
    {"平台名称": "涪陵小企业记账云服务平台", "运营单位": "重庆算珠财税信息有限公司", "区县": "涪陵区"},
    {"平台名称": "万州小商品物流信息平台", "运营单位": "重庆三码头物流信息有限公司", "区县": "万州区"},
)


def files() -> dict[str, bytes]:
    """Give the record by its path in the workspace."""
    known = {key: value for key, value in row(yubei.RUANJIAN).items() if key != "案卷"}
    tree: Tree = {"类别": "认定", "日期": "2011-07-05", "文号": "渝中小企〔2011〕示例9号", "名单": [*STRANGERS, known]}
    return {"rounds/2011/2011-07-05-recognition.yaml": record("recognition", tree, "2011年认定的平台（名单和文号都是虚构的）。")}
