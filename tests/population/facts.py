"""What the files of a workspace say, as one flat list of dated facts a platform; knows nothing of states and steps."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import yaml


@dataclass(frozen=True)
class Fact:
    """Something that a paper says of a day."""

    day: str
    kind: str
    said: str = ""
    more: dict[str, Any] = field(default_factory=dict, hash=False)


@dataclass
class Files:
    """A workspace's files, parsed by another library than the program's, all scalars as texts."""

    trees: dict[str, dict[str, Any]]
    wrong: set[tuple[str, str]]

    @classmethod
    def read(cls, folder: Path, wrong: set[tuple[str, str]]) -> "Files":
        loader = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
        found = {
            each.relative_to(folder).as_posix(): yaml.load(each.read_text(encoding="utf-8"), loader)  # noqa: S506  (it makes texts)
            for each in sorted(folder.rglob("*.yaml"))
        }
        return cls(found, wrong)

    def __post_init__(self):
        self.first = {}
        self.key_of = {}
        for path, tree in self.trees.items():
            folder, _, name = path.rpartition("/")
            if name == "dossier.yaml":
                self.first[folder] = tree["平台名称"]
                self.key_of.setdefault(tree["平台名称"], []).append((tree["年度"], folder))
        for path, tree in self.trees.items():
            key, _, rest = path.partition("/changes/")
            if rest and "现平台名称" in tree:
                self.key_of[tree["现平台名称"]] = [("", key)]
        self.own = {key: [each for path, tree in self._of(key) for each in in_dossier(path, tree)] for key in self.first}
        self.known = {}

    def whose(self, row, path):
        """The dossier of a row: the one that it names, else the newest of that name by the year of the list."""
        known = [each for each in self.key_of.get(row["平台名称"], ()) if each[0] <= path.split("/")[1]]
        return row.get("案卷") or (max(known)[1] if known else row["平台名称"])

    def _of(self, key):
        return [
            (path.removeprefix(f"{key}/"), tree)
            for path, tree in self.trees.items()
            if path.startswith(f"{key}/") and (path, self.first[key]) not in self.wrong
        ]

    def lists(self) -> dict[str, dict[str, Any]]:
        return {path: tree for path, tree in self.trees.items() if path.startswith("rounds/") and "类别" in tree}

    def corrections(self) -> list[str]:
        return sorted({tree["日期"] for tree in self.lists().values() if tree["类别"] == "更正"})

    def facts(self, day: str) -> dict[str, list[Fact]]:
        """All facts by platform, as the corrections of that day and before leave them."""
        stage = max((each for each in self.corrections() if each <= day), default="")
        if stage not in self.known:
            self.known[stage] = self._facts(stage)
        return self.known[stage]

    def _facts(self, stage):
        found = {key: list(own) for key, own in self.own.items()}
        for path, tree in self._mended(stage).items():
            for row in tree["名单"]:
                key = self.whose(row, path)
                name = self.first.get(key, key)
                if (path, name) not in self.wrong:
                    found.setdefault(key, []).extend(in_list(tree, row))
        for path, key, fact in self.objections():
            if (path, self.first[key]) not in self.wrong:
                found[key].append(fact)
        return found

    def objections(self):
        """Every objection, also one out of order: its file, whose it is, what it says."""
        for path, tree in self.trees.items():
            if "/objections/" in path:
                handled = tree.get("处理", {})
                more = {"handled": handled.get("日期", "9999"), "outcome": handled.get("结论")}
                yield path, self.whose(tree["对象"], path), Fact(tree["日期"], "异议", more=more)

    def _mended(self, stage):
        lists = {path: tree for path, tree in self.lists().items() if tree["类别"] != "更正"}
        for tree in self.lists().values():
            if tree["类别"] == "更正" and tree["日期"] <= stage:
                old = lists[tree["更正文件"]]
                off = {each["平台名称"] for each in tree.get("撤下", ())}
                rows = [each for each in old["名单"] if each["平台名称"] not in off] + tree.get("补入", [])
                lists[tree["更正文件"]] = {**old, **tree.get("改为", {}), "名单": rows}
        return lists


def in_list(tree, row):
    said = row.get({"复核结果": "结论", "撤销": "事由"}.get(tree["类别"]), "")
    more = {
        "year": tree["日期"][:4],
        "number": tree.get("文号"),
        "until": tree.get("期限"),
        "end": tree.get("公示止"),
        "row": row,
    }
    yield Fact(tree["日期"], tree["类别"], said, more)
    if "整改" in row:
        yield Fact(tree["日期"], "整改", more={"until": row["整改"]["期限"]})


APPLICATION = {"区县收件日期": "收件", "市局收件时间": "上报", "日期": "推荐", "上报日期": "上报"}
AGAIN = {"收件": "复核收件", "上报": "复核上报", "推荐": "复核审查", "评审": "复核评审"}


def in_dossier(path, tree):
    at, _, name = path.rpartition("/")
    if at in ("changes", "inspections"):
        yield Fact(tree["日期"], tree["类别"], tree.get("结论", ""), tree)
    elif at == "annual":
        yield Fact(tree["日期"], "年度总结", tree["年度"])
    else:
        for each in of_papers(name, tree):
            yield replace(each, kind=AGAIN[each.kind], more={"year": at[-4:]}) if at else each


def of_papers(name, tree):
    if name == "review.yaml":
        yield Fact(tree["结论"]["日期"], "评审", tree["结论"]["结果"])
    elif name in ("dossier.yaml", "recommendation.yaml"):
        for key, kind in APPLICATION.items():
            if key in tree:
                yield Fact(tree[key][:10], kind, tree["意见"] if kind == "推荐" else "")
