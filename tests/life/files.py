"""Workspaces written out for tests, each file as short as its form allows."""

from pathlib import Path
from textwrap import dedent

OFFICE = """
级别: 市级
机关: [{名称: 示例市中小企业局, 自: 2008-01-01}]
联系: {科室: 某处, 联系人: 甲, 电话: '023-55550100', 地址: 某路1号}
认定办法: cq-sme-it-platform
"""
COVER = """
平台名称: {name}平台
运营单位: {name}公司
推荐区县: 江北区
年度: {year}
申报类别: 首次申报
区县收件日期: {year}-02-20
市局收件时间: {year}-02-27 10:00
"""
OPINION = """
推荐单位: 江北区中小企业局
意见: 同意推荐
审查说明: 已审查。
日期: {year}-02-25
上报日期: {year}-02-26
经办人: 甲
负责人: 乙
盖章: 是
"""
REVIEW = """
评审: {{日期: {year}-03-18, 组长: 甲, 专家: [{{姓名: 甲, 单位: 某院}}]}}
结论: {{结果: 合格, 意见: 合格。, 日期: {year}-03-18, 签字: 是}}
"""
ROW = "{{平台名称: {0}平台, 运营单位: {0}公司, 区县: 江北区{1}}}"


class Workspace:
    """A folder with an office's file, to be filled."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.put("office.yaml", OFFICE)

    def put(self, name: str, text: str) -> Path:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(dedent(text).lstrip(), encoding="utf-8", newline="\n")
        return path

    def dossier(self, folder: str, name: str, year: int = 2013) -> None:
        for file, text in (("dossier", COVER), ("recommendation", OPINION), ("review", REVIEW)):
            self.put(f"{folder}/{file}.yaml", text.format(name=name, year=year))

    def event(self, file: str, kind: str, date: str, *rows: str, **fields: object) -> None:
        head = "".join(f"{key}: {value}\n" for key, value in {"类别": kind, "日期": date, **fields}.items())
        self.put(f"rounds/{file}", f"{head}名单:\n" + "".join(f"  - {row}\n" for row in rows))

    def recognised(self, *rows: str) -> None:
        """Chosen, publicised and recognised in 2013, all as it should be."""
        checked = (f"{each[:-1]}, 核对结果: 符合认定条件}}" for each in rows)
        self.event("2013/1.yaml", "审定", "2013-03-25", *checked, 会议="局长办公会")
        days = {"公示起": "2013-04-01", "公示止": "2013-04-10", "工作日": 7}
        self.event("2013/2.yaml", "公示", "2013-03-29", *rows, **days)
        self.event("2013/3.yaml", "认定", "2013-04-15", *rows, 文号="示〔2013〕1号")


def row(name: str, **fields: object) -> str:
    """A row of a list; `案卷` and whatever else it says."""
    return ROW.format(name, "".join(f", {key}: {value}" for key, value in fields.items()))
