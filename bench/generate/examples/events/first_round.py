"""The round of 2013: papers sent back, the list chosen, publicised, objected to, and the titles awarded."""

from collections.abc import Mapping

from bench.generate.examples import (
    beibei_shengchanli,
    bishan_xieye,
    jiulongpo_ruanjian,
    wanzhou_chuanyun,
    yongchuan_zhizao,
    youyang_tuchan,
    yunlian_wuliu,
)
from bench.generate.examples.events.rows import decided, record, row
from bench.generate.examples.filed import borders, city, gorges, middle, northeast, returned, southeast, west
from bench.generate.values import Tree, para

RECOGNISED = (
    yunlian_wuliu.PROFILE, city.RONGZI, jiulongpo_ruanjian.PROFILE, beibei_shengchanli.PROFILE, west.HUAJIAO, yongchuan_zhizao.PROFILE,
    west.TAOYAO, bishan_xieye.PROFILE, wanzhou_chuanyun.PROFILE, northeast.MIANYE, middle.GANJU, southeast.CANSI, borders.BIANMAO,
    youyang_tuchan.PROFILE,
)  # fmt: skip
"""The eligible ones of 2013 but one, which holds a title already."""

SENT_BACK = (
    (returned.WUJIN, "补交经营场所的租赁合同；声明盖章以后重新扫描。"),
    (returned.SHUCAI, "资产总额改用元；用户满意度照调查的结果填写；出生年月写成“1968-12”这样。"),
    (gorges.QICHENG, "财务报表换成2012年度的；收费标准的扫描件不完整，重新扫描。"),
    (southeast.HUANGLIAN, "品牌建设方案换成能打开的扫描件；声明盖章以后重新扫描。"),
)
"""Those handed up with mistakes in the papers, and what they are asked to mend (补正)."""

DAY, FROM, TO, WORKING_DAYS, RECOGNISED_ON = "2013-03-25", "2013-03-26", "2013-04-03", 7, "2013-04-10"


def sent_back() -> dict[str, bytes]:
    """Give the call to mend the papers, and the end of it: nobody has."""
    call: Tree = {
        "类别": "补正",
        "日期": "2013-03-05",
        "期限": "2013-03-12",
        "名单": [row(each, 内容=what) for each, what in SENT_BACK],
    }
    end: Tree = {
        "类别": "不予受理",
        "日期": "2013-03-15",
        "名单": [row(each, 事由="到2013年3月12日没有交回补正的材料。") for each, _ in SENT_BACK],
    }
    return {
        "2013-03-05-return.yaml": record("return", call, "材料有错误，退回补正的申报单位（虚构）。"),
        "2013-03-15-rejection.yaml": record("rejection", end, "期限内没有补正，不予受理的申报单位（虚构）。"),
    }


def chosen(digests: Mapping[str, str]) -> dict[str, bytes]:
    """Give the list that the bureau chose, its publicity, and the titles."""
    rows = decided(RECOGNISED, digests)
    approval: Tree = {"类别": "审定", "日期": DAY, "会议": "2013年第5次局长办公会（虚构）", "名单": rows}
    publicity: Tree = {
        "类别": "公示",
        "日期": DAY,
        "文号": "渝中小企〔2013〕示例27号",
        "公示起": FROM,
        "公示止": TO,
        "工作日": WORKING_DAYS,
        "名单": rows,
    }
    recognition: Tree = {"类别": "认定", "日期": RECOGNISED_ON, "文号": "渝中小企〔2013〕示例31号", "名单": rows}
    return {
        "2013-03-25-approval.yaml": record("approval", approval, "审定的公示名单（会议是虚构的）。"),
        "2013-03-25-publicity.yaml": record("publicity", publicity, "2013年的公示（名单和文号都是虚构的）。"),
        "2013-04-10-recognition.yaml": record("recognition", recognition, "2013年认定的平台（名单和文号都是虚构的）。"),
    }


def objected() -> dict[str, bytes]:
    """Give the one objection raised during the publicity, looked into and found wrong."""
    platform = wanzhou_chuanyun.PROFILE
    tree: Tree = {
        "日期": "2013-03-29",
        "对象": {"平台名称": platform.platform, "案卷": platform.folder},
        "异议人": {"姓名": "甘庆年", "单位": "万州区顺水船务经营部", "联系方式": "023-55550977", "实名": "是"},
        "事实": "名单上的企业多半是个体船主，不是企业，服务企业数报多了。",
        "证据": ["去年12月的配载公告一份"],
        "核查": {
            "日期": "2013-04-01",
            "人员": ["何清", "龙启文"],
            "情况": para("按服务企业名单抽查二十家，都有营业执照和当年的配载合同。", "公告上的个体船主没有列进名单。"),
        },
        "处理": {"日期": "2013-04-02", "结论": "不成立", "理由": "名单里没有个体船主，服务企业数属实。"},
    }
    return {"objections/01.yaml": record("objection", tree, "公示期间收到的异议，不对外（虚构）。", up="../../../../")}


def files(digests: Mapping[str, str]) -> dict[str, bytes]:
    """Give the records of the round by their path in the workspace."""
    made = sent_back() | chosen(digests) | objected()
    return {f"rounds/2013/{name}": content for name, content in made.items()}
