"""Workspaces made up for official documents: an office with its contact, platforms at any point of their life, and the wish for a document."""

from pathlib import Path
from shutil import copytree, ignore_patterns

from smepp.jobs.notices.desk import Desk, Wish, desk
from smepp.jobs.notices.gather import gather
from smepp.model.notice import Notice
from tests.life.files import Workspace

EXAMPLES = Path(__file__).parents[2] / "dossiers"
BUREAU = """
级别: 市级
机关: [{名称: 重庆市中小企业局, 文号前缀: 渝中小企, 自: 2008-01-01}]
网站: 重庆中小企业网
联系:
  科室: 服务处
  联系人: 何清
  电话: '023-55550124'
  地址: 示例路1号
  邮政编码: '400000'
  电子邮箱: office@sme-office.example
认定办法: cq-sme-it-platform
"""
DISTRICT = """
级别: 区县
所在区县: 江北区
机关: [{名称: 江北区中小企业局, 文号前缀: 江北中小企, 自: 2008-01-01}]
联系: {科室: 企业服务科, 联系人: 冉秋明, 电话: '023-55550125', 地址: 示例路2号}
认定办法: cq-sme-it-platform
"""
COVER = """
平台名称: {platform}
运营单位: {operator}
推荐区县: {district}
年度: {year}
申报类别: 首次申报
区县收件日期: {year}-02-20
"""
OPINION = """
推荐单位: {district}中小企业局
意见: {opinion}
审查说明: 已审查。
日期: {year}-02-25
经办人: 甲
负责人: 乙
盖章: 是
"""
REVIEW = """
评审: {{日期: {year}-03-18, 组长: 甲, 专家: [{{姓名: 甲, 单位: 某院}}]}}
结论: {{结果: {result}, 意见: 看过了。, 日期: {year}-03-18, 签字: 是}}
"""
CHOSEN, PUBLIC, START, END, RECOGNISED = "2013-03-25", "2013-03-29", "2013-04-01", "2013-04-10", "2013-04-15"
"""The days of a round as `recognised` makes it: choice, signing and days of the publicity, recognition."""


class Round(Workspace):
    """An office's workspace with a round of 2013 in it; a district's office with `district`."""

    def __init__(self, root: Path, *, district: bool = False) -> None:
        super().__init__(root)
        self.put("office.yaml", DISTRICT if district else BUREAU)

    def platform(
        self,
        folder: str,
        platform: str,
        operator: str | None = None,
        district: str = "江北区",
        *,
        year: int = 2013,
        opinion: str | None = "同意推荐",
        handed_up: bool = True,
        received: str | None = None,
        result: str | None = "合格",
    ) -> str:
        """A dossier of the cover and the opinions alone, as far as it has come; gives its row for a list."""
        said = {
            "platform": quoted(platform),
            "operator": quoted(operator or f"{platform}公司"),
            "district": district,
            "year": year,
        }
        came = f"市局收件时间: {received or f'{year}-02-27 10:00'}\n" if handed_up else ""
        self.put(f"{folder}/dossier.yaml", COVER.format(**said) + came)
        if opinion:
            up = f"上报日期: {(received or f'{year}-02-26')[:10]}\n" if handed_up else ""
            self.put(f"{folder}/recommendation.yaml", OPINION.format(**said, opinion=opinion) + up)
        if result and opinion and handed_up:
            self.put(f"{folder}/review.yaml", REVIEW.format(**said, result=result))
        names = f"平台名称: {said['platform']}, 运营单位: {said['operator']}, 区县: {district}, 案卷: {folder}"
        return f"{{{names}}}"

    def example(self, folder: str, name: str = "yunlian-wuliu") -> Path:
        """A dossier of the example office, whole, with its scans; recommended and not yet handed up."""
        copytree(EXAMPLES / name, self.root / folder, ignore=ignore_patterns("annual", "rereview", "inspections", "changes"))
        return self.root / folder

    def chosen(self, *rows: str) -> None:
        """The bureau's choice."""
        self.event("2013/1.yaml", "审定", CHOSEN, *rows, 会议="2013年第3次局长办公会")

    def publicised(self, *rows: str) -> None:
        """Chosen and publicised."""
        self.chosen(*rows)
        days = {"公示起": START, "公示止": END, "工作日": 7}
        self.event("2013/2.yaml", "公示", PUBLIC, *rows, **days, 文号="渝中小企〔2013〕55号")

    def recognised(self, *rows: str) -> None:
        """Chosen, publicised and recognised, all as it should be."""
        self.publicised(*rows)
        self.event("2013/3.yaml", "认定", RECOGNISED, *rows, 文号="渝中小企〔2013〕61号")

    def objection(self, about: str, result: str | None = "成立", *, name: str = "01", received: str = "2013-04-03") -> None:
        """An objection to the platform of a dossier, dealt with two days later unless `result` is None."""
        handled = f"处理: {{日期: '2013-04-05', 结论: {result}, 理由: 查过了。}}\n" if result else ""
        said = f"日期: '{received}'\n对象: {{平台名称: 某平台, 案卷: {about}}}\n"
        objector = "异议人: {姓名: 甘庆年, 单位: 顺水船务经营部, 联系方式: '023-55550977', 实名: 是}\n事实: 服务企业数报多了。\n"
        looked = "核查: {日期: '2013-04-04', 人员: [何清], 情况: 抽查了二十家。}\n"
        self.put(f"rounds/2013/objections/{name}.yaml", said + objector + looked + handled)

    def desk(self, kind: str, on: str, dossier: str | None = None, **wish: object) -> Desk:
        """The desk for a document of a kind as on a day."""
        folder = self.root / dossier if dossier else None
        given = {"year": 2013, **wish}
        return desk(Wish(kind=kind, on=on, place="" if folder else str(self.root), dossier=folder, **given))  # type: ignore[arg-type]

    def notice(self, kind: str, on: str, dossier: str | None = None, **wish: object) -> Notice:
        """What is gathered for it."""
        return gather(self.desk(kind, on, dossier, **wish))


def quoted(text: str) -> str:
    """A text as YAML that means it to the letter."""
    return "'" + text.replace("'", "''") + "'"
