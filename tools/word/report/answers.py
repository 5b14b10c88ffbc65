"""Figures against their thresholds, then the answer to every clause with all that it rests on."""

from tools.word.report.parts import columns, head_row, heading, label
from tools.word.wml import cell, each, paragraph, row, row_each, run, table, when

VALUES = "{% for 数 in 要点.数据 %}{{ 数.名称 }} {{ 数.数值 }}{% if not loop.last %}；{% endif %}{% endfor %}"
SOURCES = (
    "{% for 处 in 要点.出处 %}{{ 处.位置 }}{% if 处.已核实 %}（{{ 词.申报值 }} {{ 处.申报值 }}，{{ 词.核实值 }} {{ 处.数值 }}）{% endif %}"
    "{% if not loop.last %}；{% endif %}{% endfor %}"
)
READING = "{{ 要点.口径.名称 }}{% if 要点.口径.说明 %}（{{ 要点.口径.说明 }}）{% endif %}。{{ 要点.口径.依据 }}"


def figures() -> str:
    """The clauses that compare figures or dates."""
    widths = columns(26, 32, 33, 28, 27, 19)
    told = ("条款", "名称", "实际", "要求", "余量")
    cells = [cell(width, f"{{{{ 项.{name} }}}}") for width, name in zip(widths, told, strict=False)]
    outcome = cell(widths[-1], paragraph(_shade("项"), "{{ 项.标记 }} {{ 项.结论 }}", style="CellCentre"))
    rows = row_each("项 in 主要数据", widths, row(*cells, outcome))
    return when(
        "主要数据", heading("主要数据"), table(widths, head_row(widths, "条款", "要点", "实际", "要求", "余量", "结论"), rows)
    )


def articles() -> str:
    """Every article with its clauses, a row for each clause."""
    widths = columns(34, 107, 24)
    shown = table(widths, head_row(widths, "要点", "原文", "结论"), row_each("要点 in 一条.要点", widths, _clause(widths)))
    head = paragraph("{{ 一条.条 }} {{ 一条.章 }}", style="Heading2")
    left_out = when("不要求", paragraph("{{ 不要求 }}", style="Note"))
    return heading("条文") + paragraph("{{ 认定办法全称 }}", style="Note") + each("一条 in 条文", head, shown) + left_out


def _clause(widths: tuple[int, ...]) -> str:
    name = (
        paragraph("{{ 要点.条款 }}", style="CellLabel"),
        paragraph("{{ 要点.名称 }}", style="Cell"),
        when("要点.适用 and not 要点.计入", paragraph(label("只供参考"), style="CellSoft")),
    )
    outcome = (
        paragraph(_shade("要点"), "{{ 要点.标记 }} {{ 要点.结论 }}", style="CellCentre"),
        when("要点.待办", paragraph("{{ 要点.待办 }}", style="CellSoft")),
    )
    told = (paragraph("{{ 要点.原文 }}", style="Law"), when("要点.适用", *_ground()))
    return row(cell(widths[0], *name), cell(widths[1], *told), cell(widths[2], *outcome))


def _ground() -> tuple[str, ...]:
    """What the answer rests on, a line for each kind of it."""
    measured = [
        part
        for name in ("实际", "要求", "余量", "时点")
        for part in (run(f"{{% if 要点.{name} %}}{label(name)}：", "Emphatic"), run(f"{{{{ 要点.{name} }}}}　{{% endif %}}"))
    ]
    return (
        when("要点.实际 or (要点.要求 and not 要点.待办)", paragraph(*measured, style="Measured")),
        _told("缺少", "{{ 要点.缺少 }}"),
        _told("合并", "{{ 要点.合并 }}"),
        _told("数据", VALUES),
        _told("出处", SOURCES, when_any="要点.出处|selectattr('栏目')|list"),
        _told("认定", "{{ 要点.认定.评审人 }}，{{ 要点.认定.日期 }}：{{ 要点.认定.理由 }}"),
        _told("口径", READING),
        each(
            "别 in 要点.其他口径",
            paragraph(
                run(f"{label('其他口径')}：", "Emphatic"),
                run("{{ 别.文字 }}"),
                run("{% if 别.改变结论 %}　{{ 词.会改变结论 }}{% endif %}", "Emphatic"),
                style="CellSoft",
            ),
        ),
    )


def _told(name: str, words: str, when_any: str = "") -> str:
    return when(when_any or f"要点.{name}", paragraph(run(f"{label(name)}：", "Emphatic"), run(words), style="CellSoft"))


def _shade(item: str) -> str:
    """The tag that colours the cell that it stands in."""
    return run(f"{{% cellbg 底色[{item}.结论代码] %}}", "TagInside")
