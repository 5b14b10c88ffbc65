"""A small office on disk: one platform from its application to its title, every file by hand."""

from pathlib import Path

from smepp.jobs.digests import dossier_digest
from tests.status.making import write

OFFICE = """\
级别: 市级
机关:
  - 名称: 重庆市中小企业局
    自: 2008-01-01
联系: {科室: 信息化服务处, 联系人: 何清, 电话: '023-55550124', 地址: 示例路1号}
认定办法: cq-sme-it-platform
"""
COVER = """\
平台名称: 云联智慧物流公共服务平台
运营单位: 重庆云联物流信息有限公司
推荐区县: 江北区
年度: 2013
申报类别: 首次申报
区县收件日期: 2013-02-20
市局收件时间: 2013-02-26
"""
RECOMMENDATION = """\
推荐单位: 江北区经济和信息化委员会
意见: 同意推荐
审查说明: 材料齐全。
日期: 2013-02-22
上报日期: 2013-02-26
经办人: 邹一鸣
负责人: 向远山
盖章: 是
"""
REVIEW = """\
结论:
  结果: 合格
  日期: 2013-03-19
"""
ROW = """\
名单:
  - 平台名称: 云联智慧物流公共服务平台
    运营单位: 重庆云联物流信息有限公司
    区县: 江北区
    案卷: jia
"""


def build(root: Path) -> Path:
    """The workspace until the recognition of 12 April 2013, the events with the digest of the papers."""
    write(root / "office.yaml", OFFICE)
    write(root / "jia" / "dossier.yaml", COVER)
    write(root / "jia" / "01-application.yaml", "资产总额: 800\n")
    write(root / "jia" / "recommendation.yaml", RECOMMENDATION)
    write(root / "jia" / "review.yaml", REVIEW)
    event(root, "2013-03-25-approval", "类别: 审定\n日期: 2013-03-25\n会议: 局长办公会\n")
    publicity = "类别: 公示\n日期: 2013-04-01\n公示起: 2013-04-01\n公示止: 2013-04-10\n工作日: 7\n"
    event(root, "2013-04-01-publicity", publicity)
    event(root, "2013-04-12-recognition", "类别: 认定\n日期: 2013-04-12\n文号: 渝中小企〔2013〕示例31号\n")
    return root


def event(root: Path, name: str, head: str) -> None:
    """One more event, naming the platform with the decision on its few papers, and their digest, as they are."""
    decided = f"    核对结果: 退回补正\n    指纹: {dossier_digest(root / 'jia')}\n    理由: 材料以后补交。\n"
    write(root / "rounds" / name[:4] / f"{name}.yaml", f"{head}{ROW}{decided}")
