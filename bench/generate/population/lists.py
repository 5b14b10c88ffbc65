"""The lists of the rounds: rows of one kind, day and heading stand in one file."""

from dataclasses import dataclass, field
from typing import Any

from bench.generate.values import Tree

SLUGS = {
    "补正": "return",
    "不予受理": "rejection",
    "受理": "acceptance",
    "审定": "approval",
    "公示": "publicity",
    "认定": "recognition",
    "复核结果": "rereview-result",
    "整改": "rectification",
    "撤销": "revocation",
    "更正": "correction",
}
NUMBERED = ("认定", "复核结果", "撤销")


@dataclass
class Lists:
    """All lists by their path from the workspace."""

    files: dict[str, Tree] = field(default_factory=dict)
    _paths: dict[str, str] = field(default_factory=dict)

    def add(self, kind: str, day: str, row: Tree, year: int | None = None, **heading: Any) -> str:
        """Put a row on the list of its kind and day, which is begun when there is none yet, and give the list's path."""
        key = repr((kind, day, year, sorted(heading.items())))
        if key not in self._paths:
            self._paths[key] = path = self._path(kind, day, year or int(day[:4]))
            number = {"文号": f"渝中小企〔{day[:4]}〕示例{len(self.files) + 1}号"} if kind in NUMBERED else {}
            self.files[path] = {"类别": kind, "日期": day, **number, **heading, "名单": []}
        self.files[self._paths[key]]["名单"].append(row)
        return self._paths[key]

    def correct(self, day: str, path: str, **said: Any) -> None:
        """Write a correction (更正) of a list; what is said of one list on one day stands in one file."""
        key = repr(("更正", day, path, sorted(said)))
        if key not in self._paths:
            self._paths[key] = self._path("更正", day, int(day[:4]))
            self.files[self._paths[key]] = {"类别": "更正", "日期": day, "更正文件": path, "原因": "校对时发现有误。"}
        tree = self.files[self._paths[key]]
        for name, value in said.items():
            if isinstance(value, list):
                tree.setdefault(name, []).extend(value)
            else:
                tree[name] = value

    def _path(self, kind: str, day: str, year: int) -> str:
        base = f"rounds/{year}/{day}-{SLUGS[kind]}"
        taken = sum(each.startswith(base) for each in self._paths.values())
        return f"{base}-{taken + 1}.yaml" if taken else f"{base}.yaml"
