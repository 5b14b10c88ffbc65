"""The JSON that `--format json` writes, from its schemas."""

from collections.abc import Iterator, Mapping
from typing import Any

from smepp.load.schemas import schema
from tools.reference.kinds import NAMES
from tools.reference.markdown import code, page, plain, table

Schema = Mapping[str, Any]

SECTIONS = (
    ("一个或几个案卷", "output"),
    ("一个年度", "review-output"),
    ("一段期限", "period-output"),
    ("名单", "roster-output"),
    ("一个称号是否有效", "valid-output"),
    ("到期的事项", "due-output"),
    ("抽查名单", "sample-output"),
    ("办理情况", "status-output"),
    ("经历", "timeline-output"),
    ("核对公文", "lint-output"),
    ("网站用的文书数据", "website-output"),
)
"""The outputs by their titles, and the names of their schemas."""

INTRODUCTION = """\
本页由 [`schemas`](../../schemas) 里名称以 `output.schema.json` 结尾的各个文件生成，格式以它们为准。

- 栏目 `schema_version` 是格式的版本。版本不变，栏目的名称和意思就不变。
- 没有的内容是 `null`，栏目不会省略。行、列都从 1 数起。
- 同样的材料、同样的日期得到同样的字节；文件的路径相对于案卷文件夹，用正斜杠。
- `--lang en` 把 `message`、`mend` 等文字换成英文，代码和要点编号不变。
"""


def output() -> str:
    """The page `json.md`."""
    return page("JSON 输出", _lines())


def _lines() -> Iterator[str]:
    yield INTRODUCTION
    for title, name in SECTIONS:
        root = schema(name)
        yield f"## {title}"
        yield ""
        yield plain(root["description"])
        yield ""
        yield from table(("栏目", "类型", "意思"), _rows(root, "", []))
        yield ""


def _rows(node: Schema, path: str, seen: list[tuple[Any, str]]) -> Iterator[tuple[str, ...]]:
    for name, child in node.get("properties", {}).items():
        yield from _field(child, f"{path}.{name}" if path else name, seen)


def _field(node: Schema, path: str, seen: list[tuple[Any, str]]) -> Iterator[tuple[str, ...]]:
    """A field and what is in it; the same fields as somewhere before are only referred to."""
    inner, at = (node["items"], f"{path}[]") if "items" in node else (node, path)
    fields = inner.get("properties")
    before = next((where for known, where in seen if known == fields), None)
    same = f"里面同 {code(before)}。" if fields and before else ""
    yield code(path), _kind(node), plain(f"{node['title']}：{node['description']}") + same
    if fields and not before:
        seen.append((fields, at))
        yield from _rows(inner, at, seen)


def _kind(node: Schema) -> str:
    if node.get("additionalProperties") is True:
        return "对象"
    if "const" in node:
        return f"总是 {code(str(node['const']))}"
    if "enum" in node:
        return "、".join(code("null" if each is None else str(each)) for each in node["enum"])
    found = node["type"]
    return "或".join(NAMES[each] for each in ([found] if isinstance(found, str) else found))
