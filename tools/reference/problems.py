"""Every problem code (材料问题), by family."""

from collections.abc import Iterator
from string import Formatter

from smepp import messages
from smepp.messages.words import word
from smepp.model.codes import FAMILIES, Code, Level
from tools.reference.markdown import page, plain, slug, table

LANG: messages.Lang = "zh"

TITLES = {
    "Y": "读取文件：编码和 YAML",
    "S": "表的栏目",
    "A": "案卷文件夹和附件",
    "X": "各份材料之间、与认定办法之间",
    "R": "复核材料",
    "P": "认定意见和核实",
    "O": "机关信息和年度批次",
    "G": "机关自己的认定办法文件",
    "C": "同一批次的几个案卷之间",
    "T": "期限和放假安排",
    "L": "平台的经历：先后、日期、名单、更正",
    "N": "名单上的平台",
    "D": "机关自己的公文",
}

INTRODUCTION = """\
报告里每个问题都有一个代码，例如 S201。在命令行里用 `smepp explain S201` 可以看到同样的说明。

- **错误**：有它，材料要退回补正。**提示**：请看一看，不影响核对结果。
- **比对提示**（C 开头的）：几个案卷放在一起才看得出来，不是谁的材料有错，也不影响核对结果；由人看一看，再作判断。
- “由谁改”是一般的情形；写在 `recommendation.yaml`、`review.yaml`、`office.yaml` 里的问题，由写这份文件的人改。
- L 开头的说的是平台认定前后的办理：哪一步没有计入，哪份记录的日期或名单不对，与核对结果无关。
- T 开头的是 `smepp period` 核对期限、读机关自己的放假安排时说的，与案卷的材料无关。
- N 开头的说的是名单：哪些平台不能列入公示，哪些平台列入以后材料又变了。
- D 开头的是 `smepp lint` 核对公文、以及公文发出以前说的，与案卷的材料无关。其中的**建议**不改也不算错。
- 大括号里的名称（例如 {field}）在报告里换成具体的内容。
"""


def problems() -> str:
    """The page `problems.md`."""
    return page("材料问题一览", _lines())


def template(text: str) -> str:
    """A message as it stands in the catalogue, parameters in braces."""
    pieces = Formatter().parse(text)
    return plain("".join(words + ("" if name is None else f"{{{name}}}") for words, name, _, _ in pieces))


def _lines() -> Iterator[str]:
    yield INTRODUCTION
    for letter, family in FAMILIES.items():
        heading = _heading(letter)
        yield f"- [{heading}](#{slug(heading)})，{len(family)} 个"
    yield ""
    for letter, family in FAMILIES.items():
        yield f"## {_heading(letter)}"
        yield ""
        yield from table(("代码", "程度", "由谁改", "意思"), (_row(code, spec) for code, spec in family.items()))
        for code, spec in family.items():
            yield from _section(code, spec)


def _heading(letter: str) -> str:
    return f"{letter} {TITLES[letter]}"


def _row(code: str, spec: Code) -> tuple[str, ...]:
    return (f"[{code}](#{slug(code)})", _level(spec), _owner(spec), plain(messages.entry(code, LANG).title))


def _section(code: str, spec: Code) -> Iterator[str]:
    entry = messages.entry(code, LANG)
    yield f"### {code}"
    yield ""
    yield f"**{plain(entry.title)}**（{_level(spec)}，由{_owner(spec)}{_does(spec)}）"
    yield ""
    yield f"- 报告：{template(entry.text)}"
    yield f"- 原因：{plain(entry.cause)}"
    yield f"- {'看什么' if spec.level is Level.HINT else '改法'}：{template(entry.mend)}"
    yield ""


def _level(spec: Code) -> str:
    return word(f"level.{spec.level.value}", LANG)


def _does(spec: Code) -> str:
    return "查看" if spec.level is Level.HINT else "改"


def _owner(spec: Code) -> str:
    return word(f"owner.{spec.owner.value}", LANG)
