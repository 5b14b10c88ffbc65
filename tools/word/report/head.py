"""The first page: who it is about, what came out, and the facts."""

from tools.word.package import TEXT_WIDTH
from tools.word.report.parts import GAP, columns, heading, label, line
from tools.word.wml import cell, each, paragraph, row, row_each, row_when, table, tag

FAINT = "F7F7F7"
HELP = "蓝色小字是标签，生成报告时不会印出来。怎样修改，见手册“修改 Word 报告的样式”。"
FILLS = "set 底色 = dict(met='E9F1E6', not_met='F6DCD8', undecided='FFF3D1', not_applying='F2F2F2')"
"""Soft colours that differ in grey print too; the mark and the word beside say the same."""

LACKING = (
    "{% for 项 in 核对结果.缺事实 %}{% if loop.changed(项.文件) %}{% if not loop.first %}；{% endif %}{{ 项.材料 or 项.文件 }}"
    "{% if 项.栏目 %}：{% endif %}{% else %}、{% endif %}{{ 项.栏目 }}{% endfor %}"
)
CLAUSES = (
    "{% for 项 in 核对结果.待认定 %}{% if loop.changed(项.条款) %}{% if not loop.first %}；{% endif %}{{ 项.条款 }} {% else %}、{% endif %}"
    "{{ 项.名称 }}{% endfor %}"
)
"""Clauses of one item after each other, its number once."""


def title() -> str:
    """The title, the platform, and a word to whoever edits the template."""
    return (
        paragraph(f"{{#p {HELP} #}}", style="Tag")
        + tag(FILLS)
        + paragraph(label("核对报告"), style="Title")
        + paragraph("{{ 平台名称 }}", style="Subtitle")
        + paragraph("{{ [运营单位, 推荐区县, 年度, 申报类别]|select|join('　') }}", style="Under")
        + paragraph("{{ 词.核对日期 }} {{ 核对日期 }}　{{ 词.案卷 }} {{ 案卷 }}", style="Under")
        + GAP
    )


def decision() -> str:
    """The result in a frame with the next steps, then what stands in its way."""
    told = (
        paragraph("{{ 核对结果.标记 }} {{ 核对结果.名称 }}", style="Result"),
        paragraph("{{ 核对结果.理由 }}", style="CellCentre"),
        each("一步 in 核对结果.下一步", paragraph("{{ 一步 }}", style="CellCentre")),
        paragraph("{{ 材料问题.统计 }}", style="CellCentre"),
        paragraph("{{ 核对结果.统计 }}", style="CellCentre"),
    )
    widths = columns(30, 135)
    failed = each("项 in 核对结果.不符合", paragraph("× {{ 项.文字 }}", style="Cell"))
    rest = each("一句 in 核对结果.其余", paragraph("{{ 一句 }}", style="Cell"))
    rows = (
        row_when("核对结果.不符合", widths, line(widths, label("不符合的要点"), failed)),
        row_when("核对结果.缺事实", widths, line(widths, label("要补的事实"), LACKING)),
        row_when("核对结果.待认定 and 评审可答", widths, line(widths, label("待认定的要点"), CLAUSES)),
        row_when("核对结果.其余", widths, line(widths, label("说明"), rest)),
    )
    frame = table((TEXT_WIDTH,), row(cell(TEXT_WIDTH, *told, fill=FAINT)), style="Frame")
    note = paragraph(label("用意"), style="Note")
    return frame + GAP + table(widths, *rows) + note + each("一句 in 说明", paragraph("{{ 一句 }}", style="Note"))


def facts() -> str:
    """What the papers say of the applicant."""
    widths = columns(30, 135)
    return heading("基本情况") + table(widths, row_each("项 in 基本情况", widths, line(widths, "{{ 项.名称 }}", "{{ 项.内容 }}")))
