"""Word's markup (WordprocessingML) as text, its elements in the order in which Word wants them."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

NAMESPACES = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    ' xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
)
HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'


def twips(millimetres: float) -> int:
    """Twentieths of a point."""
    return round(millimetres * 1440 / 25.4)


def run(text: str, style: str = "") -> str:
    """A run of text, in a character style."""
    properties = f'<w:rPr><w:rStyle w:val="{style}"/></w:rPr>' if style else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{escape(text)}</w:t></w:r>'


def field(instruction: str, shown: str) -> str:
    """A field such as PAGE, with what stands there until a program counts."""
    return f'<w:fldSimple w:instr=" {instruction} "><w:r><w:t>{shown}</w:t></w:r></w:fldSimple>'


def paragraph(*content: str, style: str = "") -> str:
    """A paragraph of runs; what is no markup yet becomes a run."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{properties}{''.join(each if each.startswith('<w:') else run(each) for each in content)}</w:p>"


def tag(words: str) -> str:
    """A tag that stands alone in a paragraph and goes with it: `p for …`."""
    return paragraph(f"{{%p {words} %}}", style="Tag")


def when(condition: str, *content: str) -> str:
    """Paragraphs and tables that are there on a condition only."""
    return tag(f"if {condition}") + "".join(content) + tag("endif")


def each(loop: str, *content: str) -> str:
    """Paragraphs and tables once for each item: `行 in 各行`."""
    return tag(f"for {loop}") + "".join(content) + tag("endfor")


def cell(width: int, *content: str, span: int = 1, fill: str = "", style: str = "Cell", middle: bool = False) -> str:
    """A cell of a width in twips; texts become paragraphs of the style."""
    spans = f'<w:gridSpan w:val="{span}"/>' if span > 1 else ""
    shade = f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else ""
    align = '<w:vAlign w:val="center"/>' if middle else ""
    inside = "".join(text if text.startswith("<w:") else paragraph(text, style=style) for text in content)
    return f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/>{spans}{shade}{align}</w:tcPr>{inside}</w:tc>'


def row(*cells: str, heading: bool = False, height: int = 0) -> str:
    """A row that stays on one page, of a least height in twips; a heading is repeated on every page."""
    repeated = "<w:tblHeader/>" if heading else ""
    least = f'<w:trHeight w:val="{height}" w:hRule="atLeast"/>' if height else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{least}{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def tag_row(words: str, widths: Sequence[int]) -> str:
    """A tag that stands alone in a row and goes with it: `tr for …`."""
    return row(cell(sum(widths), paragraph(f"{{%tr {words} %}}", style="Tag"), span=len(widths)))


def row_when(condition: str, widths: Sequence[int], *rows: str) -> str:
    """Rows that are there on a condition only."""
    return tag_row(f"if {condition}", widths) + "".join(rows) + tag_row("endif", widths)


def row_each(loop: str, widths: Sequence[int], *rows: str) -> str:
    """Rows once for each item."""
    return tag_row(f"for {loop}", widths) + "".join(rows) + tag_row("endfor", widths)


def table(widths: Sequence[int], *rows: str, style: str = "Grid") -> str:
    """A table with columns of fixed widths, in a table style."""
    columns = "".join(f'<w:gridCol w:w="{each}"/>' for each in widths)
    properties = f'<w:tblStyle w:val="{style}"/><w:tblW w:w="{sum(widths)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>'
    return f"<w:tbl><w:tblPr>{properties}</w:tblPr><w:tblGrid>{columns}</w:tblGrid>{''.join(rows)}</w:tbl>"
