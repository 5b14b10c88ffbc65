"""What the panel is asked, with room for its answers, and where people sign."""

from tools.word.package import TEXT_WIDTH
from tools.word.report.head import CLAUSES
from tools.word.report.parts import GAP, HEAD, columns, head_row, heading, label, line
from tools.word.wml import cell, each, paragraph, row, row_each, row_when, run, table, tag, twips, when

BOX = "□"
LINE = "＿" * 10
SIGNING = twips(10)
ROOM = ("　", "　", "　")
"""Empty lines to write on."""


def questions() -> str:
    """The clauses that no figure decides: their words, the evidence, and an answer to fill in; once the papers are in order."""
    none = paragraph("{% if 待答问题 %}{{ 词.还不用答 }}{% else %}{{ 词.没有待答 }}{% endif %}", style="Note")
    asked = (
        paragraph("{{ 问.序号 }}. {{ 问.条款 }} {{ 问.名称 }}", style="Heading2"),
        paragraph("{{ 问.原文 }}", style="LawBox"),
        when("not 问.依据", paragraph(label("没有证据"), style="Note")),
        when("问.依据|rejectattr('行')|list", _evidence()),
        each("据 in 问.依据|selectattr('行')", *_list()),
        GAP,
        _answer(),
    )
    later = when("待答问题", paragraph(CLAUSES))
    return (
        heading("待答问题")
        + tag("if 待答问题 and 评审可答")
        + each("问 in 待答问题", *asked)
        + tag("else")
        + none
        + later
        + tag("endif")
    )


def _evidence() -> str:
    """Figures, texts and papers, each with the place where it stands."""
    widths = columns(38, 85, 42)
    told = (
        when("据.数值", paragraph("{{ 据.数值 }}", style="Cell")),
        each("一段 in 据.段落", paragraph("{{ 一段 }}", style="Cell")),
        when("据.附件", paragraph("{{ 词.附件 }}：{{ 据.附件|join('、') }}", style="CellSoft")),
    )
    cells = (
        cell(widths[0], "{{ 据.名称 }}", style="CellLabel"),
        cell(widths[1], *told),
        cell(widths[2], "{{ 据.出处 }}", style="CellSoft"),
    )
    return table(widths, row_each("据 in 问.依据|rejectattr('行')", widths, row(*cells)))


def _list() -> tuple[str, ...]:
    """A list of as many columns as the evidence has; their widths follow from what stands in them."""
    widths = columns(55, 55, 55)

    def cells(loop: str, name: str, style: str, fill: str = "") -> tuple[str, ...]:
        return (
            cell(widths[0], paragraph(f"{{%tc for {loop} %}}", style="Tag"), fill=fill),
            cell(widths[1], f"{{{{ {name} }}}}", style=style, fill=fill),
            cell(widths[2], paragraph("{%tc endfor %}", style="Tag"), fill=fill),
        )

    name = paragraph(run("{{ 据.名称 }}", "Emphatic"), run("　{{ 据.出处 }}", "Soft"), style="Evidence")
    heads = row(*cells("栏 in 据.栏", "栏", "CellHead", HEAD), heading=True)
    more = "{{ 据.余 }}{% if 据.附件 %}　{{ 词.附件 }}：{{ 据.附件|join('、') }}{% endif %}"
    return (
        name,
        table(widths, heads, row_each("行 in 据.行", widths, row(*cells("格 in 行", "格", "Cell")))),
        when("据.余 or 据.附件", paragraph(more, style="CellSoft")),
    )


def _answer() -> str:
    """One cell, so that no page ends between an answer and its reason."""
    boxes = "　　".join(f"{BOX} {label(each)}" for each in ("符合", "不符合", "待定"))
    room = (
        paragraph(run(f"{label('结论')}：", "Emphatic"), run(boxes), style="Cell"),
        paragraph(run(f"{label('理由')}：", "Emphatic"), style="Cell"),
        *ROOM,
        paragraph(run(f"{label('签名')}：{LINE}　　{label('日期')}：{LINE}"), style="Cell"),
    )
    return table((TEXT_WIDTH,), row(cell(TEXT_WIDTH, *room)))


def signatures() -> str:
    """The panel's conclusion, its members, and the lines for whoever answers for the report."""
    widths = columns(30, 135)
    concluded = (
        line(widths, label("核对结果"), "{{ 核对结果.标记 }} {{ 核对结果.名称 }}"),
        row_when("评审.日期", widths, line(widths, label("评审日期"), "{{ 评审.日期 }}")),
        row_when("评审.组长", widths, line(widths, label("评审组长"), "{{ 评审.组长 }}")),
        line(
            widths,
            label("评审结论"),
            tag("if 评审.结论"),
            paragraph("{{ 评审.结论 }}", style="Cell"),
            tag("else"),
            *ROOM,
            tag("endif"),
            each("文字 in 评审.段落", paragraph("{{ 文字 }}", style="Cell")),
        ),
    )
    return heading("签字") + table(widths, *concluded) + GAP + _members() + GAP + _signed()


def _members() -> str:
    widths = columns(30, 65, 35, 35)
    told = (*(f"{{{{ 人.{name} }}}}" for name in ("姓名", "单位", "职称")), "　")
    rows = row_each("人 in 评审.专家", widths, _member(widths, told))
    empty = row_each("空行 in range(5)", widths, _member(widths, ("　",) * 4))
    return table(widths, head_row(widths, "专家", "单位", "职称", "签名"), rows, row_when("not 评审.专家", widths, empty))


def _member(widths: tuple[int, ...], told: tuple[str, ...]) -> str:
    cells = (cell(width, text, style="CellKept", middle=True) for width, text in zip(widths, told, strict=True))
    return row(*cells, height=SIGNING)


def _signed() -> str:
    widths = columns(82, 83)
    lines = (f"{label(each)}：{LINE}" for each in ("经办人", "负责人"))
    date = f"{label('日期')}：{LINE}"
    return table(
        widths,
        row(*(cell(width, text, style="Sign") for width, text in zip(widths, lines, strict=True))),
        row(*(cell(width, date, style="Sign") for width in widths)),
        style="Plain",
    )
