"""Titles that the example office has awarded: an earlier list of strangers, and the round of 2013."""

from collections.abc import Iterable

from bench.generate.emit import document
from bench.generate.examples import (
    beibei_shengchanli,
    bishan_xieye,
    jiulongpo_ruanjian,
    wanzhou_chuanyun,
    yongchuan_zhizao,
    youyang_tuchan,
    yunlian_wuliu,
)
from bench.generate.examples.filed import borders, city, middle, northeast, southeast, west, yubei
from bench.generate.files import modeline
from bench.generate.numbers import codes
from bench.generate.profile import Profile
from bench.generate.values import Code, Tree

RECOGNISED = (
    yunlian_wuliu.PROFILE, city.RONGZI, jiulongpo_ruanjian.PROFILE, beibei_shengchanli.PROFILE, west.HUAJIAO, yongchuan_zhizao.PROFILE,
    west.TAOYAO, bishan_xieye.PROFILE, wanzhou_chuanyun.PROFILE, northeast.MIANYE, middle.GANJU, southeast.CANSI, borders.BIANMAO,
    youyang_tuchan.PROFILE,
)  # fmt: skip
"""The eligible ones of 2013 but one, which holds a title already."""

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


def listed(profile: Profile, *, folder: bool) -> Tree:
    """Give the row of one platform on a list."""
    row: Tree = {"平台名称": profile.platform, "运营单位": profile.operator, "区县": profile.district, **codes(profile, "")}
    return row | {"案卷": profile.folder} if folder else row


def recognition(day: str, number: str, rows: Iterable[Tree], comment: str) -> bytes:
    """Give the file of one document that awards titles."""
    tree: Tree = {"类别": "认定", "日期": day, "文号": number, "名单": list(rows)}
    return document(tree, modeline("recognition", up="../../../"), comment).encode()


def files() -> dict[str, bytes]:
    """Give the events by their path in the workspace."""
    first = recognition(
        "2011-07-05",
        "渝中小企〔2011〕示例9号",
        (*STRANGERS, listed(yubei.RUANJIAN, folder=False)),
        "2011年认定的平台（名单和文号都是虚构的）。",
    )
    second = recognition(
        "2013-04-10",
        "渝中小企〔2013〕示例31号",
        (listed(each, folder=True) for each in RECOGNISED),
        "2013年认定的平台（名单和文号都是虚构的）。",
    )
    return {"rounds/2011/2011-07-05-recognition.yaml": first, "rounds/2013/2013-04-10-recognition.yaml": second}
