"""What people added: facts that they corrected, readings that were used, the district's opinion."""

from tools.word.report.parts import columns, head_row, heading, label, line
from tools.word.wml import cell, each, paragraph, row, row_each, row_when, run, table, when


def verifications() -> str:
    """The corrected facts (核实)."""
    widths = columns(38, 22, 22, 57, 26)
    cells = (
        cell(widths[0], paragraph("{{ 项.材料 or 项.文件 }}", style="Cell"), paragraph("{{ 项.栏目 }}", style="Cell")),
        cell(widths[1], "{{ 项.申报值 }}"),
        cell(widths[2], "{{ 项.核实值 }}"),
        cell(widths[3], paragraph("{{ 项.理由 }}", style="Cell"), when("项.依据", paragraph("{{ 项.依据 }}", style="CellSoft"))),
        cell(widths[4], "{{ 项.核实人 }}", "{{ 项.日期 }}"),
    )
    heads = head_row(widths, "出处", "申报值", "核实值", "理由", "核实人")
    return when("核实", heading("核实"), table(widths, heads, row_each("项 in 核实", widths, row(*cells))))


def readings() -> str:
    """The readings of doubtful clauses (采用的口径)."""
    widths = columns(28, 38, 58, 41)
    cells = (
        cell(widths[0], "{{ 项.条款 }}"),
        cell(widths[1], "{{ 项.要点 }}"),
        cell(widths[2], paragraph(run("{{ 项.名称 }}", "Emphatic"), run("　{{ 项.说明 }}"), style="Cell")),
        cell(widths[3], "{{ 项.依据 }}"),
    )
    heads = head_row(widths, "条款", "要点", "口径", "依据")
    return when("采用口径", heading("采用口径"), table(widths, heads, row_each("项 in 采用口径", widths, row(*cells))))


def recommendation() -> str:
    """The district's opinion (推荐意见)."""
    widths = columns(30, 135)
    single = ("推荐单位", "意见", "文号", "日期", "上报日期")
    rows = [row_when(f"推荐意见.{each}", widths, line(widths, label(each), f"{{{{ 推荐意见.{each} }}}}")) for each in single]
    visit = (
        paragraph("{{ 推荐意见.核查日期 }}　{{ 推荐意见.核查人员 }}", style="Cell"),
        each("文字 in 推荐意见.核查情况", paragraph("{{ 文字 }}", style="Cell")),
    )
    said = each("文字 in 推荐意见.段落", paragraph("{{ 文字 }}", style="Cell"))
    rows += [
        row_when("推荐意见.段落", widths, line(widths, label("审查说明"), said)),
        row_when("推荐意见.核查日期", widths, line(widths, label("现场核查"), *visit)),
        row_when("推荐意见.经办人", widths, line(widths, label("经办人"), "{{ 推荐意见.经办人 }}")),
        row_when("推荐意见.负责人", widths, line(widths, label("负责人"), "{{ 推荐意见.负责人 }}")),
    ]
    return when("推荐意见", heading("推荐意见"), table(widths, *rows))
