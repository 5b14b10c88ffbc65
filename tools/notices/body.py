"""The text of a source, its tables and annexes, in Word's markup."""

from collections.abc import Iterable, Iterator

from tools.notices.blocks import Annex, Block, Look, NewPage, Signature, Source, Table, Tag, Text, broken_up
from tools.notices.layout import LANDSCAPE, PORTRAIT, section
from tools.notices.marks import certificate_signature
from tools.word.wml import cell, paragraph, row, row_each, run, tag, twips
from tools.word.wml import table as drawn

LEVELS = {1: "Level1", 2: "Level2"}
LETTERS = {1: "Heading1Words", 2: "Heading2Words"}
ROW_HEIGHT = 9
"""Millimetres that a row of a list has at least."""


def text_of(source: Source) -> str:
    """The paragraphs between the addressee and the note of annexes."""
    return "".join(map(block, source.body))


def annexes_of(source: Source, *, first: bool = False) -> str:
    """The annexes with the breaks of sections that other paper needs; the last section is the document's own.

    `first` is whether the first page has a head of its own.
    """
    return "".join(_pieces(source.annexes, first))


def last_is_wide(source: Source) -> bool:
    """Whether the document ends on landscape paper."""
    found = [each.wide for each in source.annexes if isinstance(each, Annex)]
    return bool(found) and found[-1]


def _pieces(blocks: Iterable[Block], first: bool) -> Iterator[str]:
    """Where the paper turns, a paragraph with the section's properties ends what stood before."""
    wide = False
    for each in blocks:
        if not isinstance(each, Annex):
            yield block(each)
            continue
        if each.wide != wide:
            yield f'<w:p><w:pPr><w:pStyle w:val="Gap"/>{section(LANDSCAPE if wide else PORTRAIT, first=first)}</w:pPr></w:p>'
            first = False
        yield annex(each, broken=each.wide == wide)
        wide = each.wide


def annex(made: Annex, *, broken: bool) -> str:
    """Label and title of an annex; `broken` begins a page, which a turn of the paper has done already."""
    label = f"附件{{% if 附件名|length > 1 %}}{{{{ {made.number} }}}}{{% endif %}}"
    return paragraph(label, style="AnnexLabel" if broken else "AnnexLabelTurned") + paragraph(
        broken_up(made.title), style="AnnexTitle"
    )


def block(each: Block) -> str:
    """A block in Word's markup."""
    match each:
        case Tag():
            return tag(each.words)
        case Text():
            return _paragraph(each)
        case Table():
            return _table(each)
        case Annex():
            return annex(each, broken=True)
        case NewPage():
            return '<w:p><w:pPr><w:pStyle w:val="Gap"/></w:pPr><w:r><w:br w:type="page"/></w:r></w:p>'
        case Signature():
            return certificate_signature()


def _paragraph(each: Text) -> str:
    if each.heading and not each.rest:
        return paragraph(each.text, style=LEVELS[each.level])
    style = each.look.value
    if each.look is Look.TITLE:
        return paragraph(broken_up(each.text, each.most), style=style)
    keep = "<w:keepNext/>" if each.last else ""
    words = run(each.heading, LETTERS[each.level]) if each.heading else ""
    said = run(each.rest) if each.look is not Look.BLANK else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{style}"/>{keep}</w:pPr>{words}{said}</w:p>'


def _table(each: Table) -> str:
    widths, size = [twips(column.width) for column in each.columns], "Small" if each.dense else ""
    heads = [
        cell(width, column.head, style=f"CellHead{size}", middle=True) for width, column in zip(widths, each.columns, strict=True)
    ]
    values = [
        cell(width, f"{{{{ 行.{column.name} }}}}", style=f"{'CellCentre' if each.centred(column) else 'Cell'}{size}", middle=True)
        for width, column in zip(widths, each.columns, strict=True)
    ]
    height = twips(ROW_HEIGHT)
    return drawn(
        widths,
        row(*heads, heading=True, height=height),
        row_each(f"行 in {each.items}", widths, row(*values, height=height)),
        style="Listing",
    )
