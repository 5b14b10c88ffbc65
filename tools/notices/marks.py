"""What stands around the text: 发文机关标志, 文号, title, addressee, note of annexes, signature, 附注, 版记; each only where it is given."""

from tools.notices.layout import BOTTOM, PORTRAIT, TEXT_WIDTH, TOP
from tools.word.wml import cell, each, paragraph, row, row_when, run, tag, when

SIZES = (
    ("if 机关标志|length <= 10", ""),
    ("elif 机关标志|length <= 12", "12"),
    ("elif 机关标志|length <= 15", "15"),
    ("else", "20"),
)
"""The ending of the style of 发文机关标志 by its length, so that it keeps to one line."""
LONG_SIGNER = 14
"""Characters beyond which a signer that is centred above the date would pass the margin."""
TAB = "<w:r><w:tab/></w:r>"
BREAKS = r"{{ 标题行|join('\n') }}"


def authority(style: str = "Mark") -> str:
    """发文机关标志 in the largest size that keeps it on one line."""
    choices = "".join(tag(words) + paragraph("{{ 机关标志 }}", style=f"{style}{end}") for words, end in SIZES)
    return choices + tag("endif")


def title(style: str = "Title") -> str:
    """The title, broken where the list of its lines says."""
    return paragraph(BREAKS, style=style)


def blank(*, kept: bool = False) -> str:
    """A blank line; one that is kept stays on the page of what follows it."""
    return paragraph(style="BlankKept" if kept else "Blank")


def addressee() -> str:
    """主送机关, with its colon."""
    return when("主送", paragraph("{{ 主送 }}：", style="Addressee"))


def annex_note() -> str:
    """附件说明: one annex without a number, several numbered, their names one below the other."""
    one = paragraph("附件：{{ 附件名[0] }}", style="Annexes")
    first = paragraph(run("附件：1."), TAB, run("{{ 名 }}"), style="AnnexesFirst")
    later = paragraph(run("{{ loop.index }}."), TAB, run("{{ 名 }}"), style="AnnexesNext")
    many = tag("if loop.first") + first + tag("else") + later + tag("endif")
    return (
        when("附件名", blank(kept=True)) + when("附件名|length == 1", one) + when("附件名|length > 1", each("名 in 附件名", many))
    )


def signature() -> str:
    """署名 and 成文日期: for a seal the signer is centred above the date; without one the date begins two characters further right."""
    long = f"署名|length > {LONG_SIGNER}"
    sealed = (
        blank(kept=True)
        + blank(kept=True)
        + when(long, paragraph("{{ 署名 }}", style="SignerLong"))
        + when(f"not ({long})", paragraph(TAB, run("{{ 署名 }}"), style="Signer"))
        + paragraph("{{ 日期 }}", style="Dated")
    )
    unsealed = (
        blank(kept=True)
        + paragraph("{{ '　' * (26 - 署名|length) }}{{ 署名 }}", style="UnsealedSigner")
        + paragraph("{{ '　' * (28 - 署名|length) }}{{ 日期 }}", style="Left")
    )
    return when("加盖印章", sealed) + when("not 加盖印章", unsealed)


def remark() -> str:
    """附注, in brackets."""
    return when("附注", paragraph("（{{ 附注 }}）", style="Remark"))


def imprint(*, wide: bool = False, ruled: bool = True) -> str:
    """版记 at the foot of the last page: a table of one column, whose lines span the type area; a letter has no lines, no 印发."""
    width = PORTRAIT[1] - TOP - BOTTOM if wide else TEXT_WIDTH
    copies = row(cell(width, paragraph("抄送：{{ 抄送 }}。", style="Imprint")))
    tab = f'<w:tabs><w:tab w:val="right" w:pos="{width - 280}"/></w:tabs>'
    printed = f'<w:p><w:pPr><w:pStyle w:val="Printed"/>{tab}</w:pPr>{run("{{ 印发机关 }}")}{TAB}{run("{{ 印发日期 }}印发")}</w:p>'
    rows = row_when("抄送", [width], copies) + (row_when("印发机关", [width], row(cell(width, printed))) if ruled else "")
    place = (
        '<w:tblpPr w:leftFromText="0" w:rightFromText="0" w:topFromText="0" w:bottomFromText="0" w:vertAnchor="margin"'
        ' w:horzAnchor="margin" w:tblpX="0" w:tblpYSpec="bottom"/>'
    )
    drawn = (
        f'<w:tbl><w:tblPr><w:tblStyle w:val="{"ImprintLines" if ruled else "ImprintPlain"}"/>{place}'
        f'<w:tblW w:w="{width}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>'
        f'<w:tblGrid><w:gridCol w:w="{width}"/></w:tblGrid>{rows}</w:tbl>'
    )
    return when("抄送 or 印发机关" if ruled else "抄送", blank(kept=True) + drawn) + paragraph(style="Gap")


def certificate_signature() -> str:
    """Signer and date of a certificate, at the right."""
    return paragraph("{{ 署名 }}", style="CertificateSigner") + paragraph("{{ 日期 }}", style="CertificateDated")
