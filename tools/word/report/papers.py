"""The materials handed in, what is wrong with them, and what they have in common with those of others."""

from tools.word.report.parts import GAP, HEAD, NUMBER, columns, head_row, heading, label, line
from tools.word.wml import cell, each, paragraph, row, row_each, row_when, run, table, when


def materials() -> str:
    """The checklist of materials (申报材料目录)."""
    widths = columns(11, 26, 56, 28, 12, 32)
    broken = each("件 in 料.附件", when("not 件.完好", paragraph("{{ 件.文件名 }}：{{ 件.状况 }}", style="CellSoft")))
    cells = (
        cell(widths[0], "{{ 料.序号 }}", style="CellCentre"),
        cell(widths[1], "{{ 料.条款 }}"),
        cell(widths[2], paragraph("{{ 料.名称 }}", style="Cell"), broken),
        cell(widths[3], "{{ 料.标记 }} {{ 料.状态 }}"),
        cell(widths[4], "{{ 料.附件数 }}", style="CellCentre"),
        cell(widths[5], "{{ 料.问题 }}"),
    )
    rows = row_each("料 in 材料目录", widths, row(*cells))
    return heading("材料目录") + table(widths, head_row(widths, NUMBER, "条款", "材料", "状态", "附件", "问题"), rows)


def problems() -> str:
    """What is wrong, by who mends it, each with its mend."""
    widths = columns(15, 42, 62, 46)
    cells = (
        cell(widths[0], "{{ 题.序号 }}", "{{ 题.标记 }}{{ 题.级别 }}", style="CellCentre"),
        cell(
            widths[1],
            when("题.材料", paragraph("{{ 题.材料 }}", style="Cell")),
            when("题.栏目", paragraph("{{ 题.栏目 }}", style="Cell")),
            paragraph("{{ 题.位置 }}　{{ 题.代码 }}", style="CellSoft"),
        ),
        cell(
            widths[2],
            paragraph("{{ 题.内容 }}", style="Cell"),
            when("题.原文", paragraph(run("{{ 题.原文 }}", "Quote"), style="Cell")),
            when("题.涉及", paragraph("{{ 题.涉及 }}", style="CellSoft")),
            each("处 in 题.另见", paragraph("{{ 词.另见 }}：{{ 处 }}", style="CellSoft")),
        ),
        cell(widths[3], "{{ 题.改法 }}"),
    )
    shown = table(widths, _heads(widths), row_each("题 in 方.问题", widths, row(*cells)))
    party = paragraph("{{ 方.责任方 }}（{{ 方.条数 }}）", style="Heading2")
    return (
        heading("材料问题")
        + paragraph("{% if 材料问题.各方 %}{{ 材料问题.统计 }}{% else %}{{ 词.没有问题 }}{% endif %}")
        + each("方 in 材料问题.各方", party, shown)
    )


def _heads(widths: tuple[int, ...]) -> str:
    return head_row(widths, NUMBER, "出处", "问题", "改法")


def hints() -> str:
    """What the dossier has in common with others of its round, where somebody has compared them."""
    widths = columns(22, 143)
    sides = each("边 in 示.各方", paragraph("{{ 边.名称 }}　{{ 边.位置 }}", style="CellSoft"))
    shown = table(
        widths,
        row(cell(sum(widths), "{{ 示.标题 }}", span=2, fill=HEAD, style="CellLabel")),
        line(widths, label("说明"), paragraph("{{ 示.说明 }}", style="Cell"), sides),
        row_when("示.处理", widths, line(widths, label("处理"), "{{ 示.处理 }}")),
    )
    said = paragraph("{% if 跨案卷提示 %}{{ 词.提示用意 }}{% else %}{{ 词.没有提示 }}{% endif %}", style="Note")
    return when("已查跨案卷", heading("跨案卷提示"), said, each("示 in 跨案卷提示", shown, GAP))
