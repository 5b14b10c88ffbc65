"""One platform's course: what it files, what is decided about it, written down as it goes."""

from typing import Any

from bench.generate.codes import organisation_code
from bench.generate.dice import Dice
from bench.generate.population.lists import Lists
from bench.generate.population.season import Season
from bench.generate.values import Code, Tree

DISTRICTS = ("万州区", "涪陵区", "渝中区", "九龙坡区", "永川区", "黔江区", "铜梁县", "璧山县")
RENAMED = {"铜梁县": "铜梁区", "璧山县": "璧山区"}
RENAMED_IN = 2015
"""The first round in which they sign by their new names."""


class Course:
    """A platform and its papers; a way (`ways`) calls what happens to it, in the order of the days.

    `files` are the dossier's by their path from it; `wrong` are what was written out of order: a file and the platform's first name.
    """

    def __init__(self, number: int, year: int, dice: Dice, lists: Lists, *, dossier: bool = True) -> None:
        """Begin with a dossier of the year, or without one."""
        self.number, self.dice, self.lists, self.year = number, dice, lists, year
        self.others: list[Course] = []
        self.season = Season(year)
        self.first = self.platform = f"示例{number:05d}号信息化服务平台"
        self.operator = f"重庆示例{number:05d}信息服务有限公司"
        self.district = dice.pick(DISTRICTS)
        self.code = Code(organisation_code(10000000 + number * 37))
        self.folder = f"{year}/p{number:05d}" if dossier else None
        self.told = dice.chance(80)
        self.files: dict[str, Tree] = {}
        self.wrong: set[tuple[str, str]] = set()
        if dossier:
            self.files["dossier.yaml"] = {
                "平台名称": self.platform,
                "运营单位": self.operator,
                "推荐区县": self.called(year),
                "年度": year,
                "申报类别": "首次申报",
            }

    def again(self, year: int) -> "Course":
        """Apply once more, with a dossier of its own (再次申报)."""
        other = Course(self.number, year, self.dice.fork("again"), self.lists)
        other.district = self.district
        other.write("dossier.yaml", {"推荐区县": other.called(year), "申报类别": "再次申报", "前次申报": {"年度": self.year}})
        self.others.append(other)
        return other

    def called(self, year: int) -> str:
        """Give the district's name in a round."""
        return RENAMED.get(self.district, self.district) if year >= RENAMED_IN else self.district

    def listed(
        self, kind: str, day: str, *, year: int | None = None, wrong: bool = False, row: Tree | None = None, **head: Any
    ) -> str:
        """Stand on a list, and give its path; `row` is what the row says besides the names."""
        names: Tree = {"平台名称": self.platform, "运营单位": self.operator, "区县": self.called(int(day[:4]))}
        if self.folder is None or self.dice.chance(50):
            names["组织机构代码"] = self.code
        if self.folder is not None and (self.told or "组织机构代码" in names):
            names["案卷"] = self.folder
        path = self.lists.add(kind, day, {**names, **(row or {})}, year, **head)
        if wrong:
            self.wrong.add((path, self.first))
        return path

    def write(self, path: str, tree: Tree, *, wrong: bool = False) -> None:
        """Put a paper into the dossier, or add to one that is there."""
        self.files.setdefault(path, {}).update(tree)
        if wrong:
            self.wrong.add((f"{self.folder}/{path}", self.first))

    def objection(self, received: str, handled: str = "", outcome: str = "", *, wrong: bool = False) -> None:
        """Be objected to (异议)."""
        named = self.dice.chance(80)
        who: Tree = {"姓名": "示例来信人", "联系方式": "023-55550100", "实名": "是"} if named else {"实名": "否"}
        about: Tree = {"平台名称": self.platform} | ({"案卷": self.folder} if self.folder else {})
        tree: Tree = {"日期": received, "对象": about, "异议人": who, "事实": "来信说服务企业的名单不实。"}
        if handled:
            tree["处理"] = {"日期": handled, "结论": outcome, "理由": "核对了协议和台账。"}
        taken = sum("/objections/" in each for each in self.lists.files)
        path = f"rounds/{received[:4]}/objections/{taken + 1:04d}.yaml"
        self.lists.files[path] = tree
        if wrong:
            self.wrong.add((path, self.first))

    def inspected(self, day: str, outcome: str, kind: str = "抽查", *, wrong: bool = False) -> None:
        """Be inspected (抽查), complained about (投诉), or found out (弄虚作假)."""
        tree: Tree = {
            "类别": kind,
            "日期": day,
            "人员": ["示例甲", "示例乙"],
            "内容": "服务台账",
            "情况": "看了现场。",
            "结论": outcome,
        }
        if outcome == "需要整改":
            tree["整改期限"] = f"{day[:4]}-12-20"
        self.write(f"inspections/{day}.yaml", tree, wrong=wrong)

    def changed(self, kind: str, day: str, **now: str) -> None:
        """Change (变更) or leave (退出)."""
        self.write(f"changes/{day}.yaml", {"类别": kind, "日期": day, **now})
        self.platform = now.get("现平台名称", self.platform)
        self.operator = now.get("现运营单位", self.operator)
        self.district = now.get("现区县", self.district)

    def summary(self, year: int, *, wrong: bool = False) -> None:
        """File the summary of a year (年度总结)."""
        day = f"{year + 1}-01-{self.dice.between(10, 28)}"
        self.write(f"annual/{year}.yaml", {"年度": year, "日期": day, "盖章": "是", "附件": ["a.pdf"]}, wrong=wrong)
