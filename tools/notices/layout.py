"""The paper of official documents in Word: sections, heads and feet of pages, settings, and the package of all parts."""

from collections.abc import Mapping

from smepp.documents.word.package import write_parts
from smepp.documents.word.parts import CORE, CORE_RELATION, CORE_TYPE, core
from tools.notices.styles import FANG, font_table_xml, styles_xml
from tools.word.package import OFFICE, RELATIONS, THEME, THEME_TYPE, WORD
from tools.word.theme import theme_xml
from tools.word.wml import HEADER, NAMESPACES, field, paragraph, run, tag, twips

PORTRAIT, LANDSCAPE = (twips(210), twips(297)), (twips(297), twips(210))
TOP, BOTTOM, LEFT, RIGHT = twips(37), twips(35), twips(28), twips(26)
TEXT_WIDTH = PORTRAIT[0] - LEFT - RIGHT
"""156 mm, the width of the type area (版心), in twips."""
HEAD_DISTANCE, FOOT_DISTANCE = twips(12), twips(20)
"""From the paper's edge: the head's upper end, and the foot's lower one, where a letter's first page has its second double line."""
PARTS = {
    "styles": "styles",
    "settings": "settings",
    "fontTable": "fontTable",
    "header1": "header",
    "footer1": "footer",
    "footer2": "footer",
    "header2": "header",
    "footer3": "footer",
}
"""Names of the parts beside the text, and their kinds; the last two are the head and foot of a letter's first page."""
FIRST_PAGE = ("header2", "footer3")


def section(paper: tuple[int, int], *, first: bool = False) -> str:
    """The properties of a section: its paper, head and feet; `first` gives its first page a head and a foot of its own."""
    width, height = paper
    turned = paper == LANDSCAPE
    orient = ' w:orient="landscape"' if turned else ""
    top, right, bottom, left = (LEFT, TOP, RIGHT, BOTTOM) if turned else (TOP, RIGHT, BOTTOM, LEFT)
    heads = [("header", "default", "header1"), ("header", "even", "header1")]
    feet = [("footer", "default", "footer1"), ("footer", "even", "footer2")]
    if first:
        heads.append(("header", "first", "header2"))
        feet.append(("footer", "first", "footer3"))
    named = "".join(f'<w:{kind}Reference w:type="{use}" r:id="{_id(part)}"/>' for kind, use, part in (*heads, *feet))
    return (
        f'<w:sectPr>{named}<w:type w:val="nextPage"/><w:pgSz w:w="{width}" w:h="{height}"{orient}/>'
        f'<w:pgMar w:top="{top}" w:right="{right}" w:bottom="{bottom}" w:left="{left}"'
        f' w:header="{HEAD_DISTANCE}" w:footer="{min(FOOT_DISTANCE, bottom - twips(7) - 14 * 20)}" w:gutter="0"/>'
        f"{'<w:titlePg/>' if first else ''}</w:sectPr>"
    )


def _id(part: str) -> str:
    return f"rId{list(PARTS).index(part) + 1}"


def draft_mark() -> str:
    """The mark of a draft, at the top of every page; what is no draft has as much room there."""
    return tag("if 草稿") + paragraph("草　稿", style="Draft") + tag("else") + paragraph(style="Draft") + tag("endif")


def page_number(style: str) -> str:
    """The number between its two strokes."""
    return paragraph(run("— "), field("PAGE", "1"), run(" —"), style=style) + paragraph(style="Below")


def package(document: str, title: str, *, styles: tuple[str, ...] = (), first: tuple[str, str] | None = None) -> bytes:
    """The template of a document's markup; `first` are head and foot of its first page."""
    head, foot = first or (_empty(), _empty())
    texts = {
        "document": f"{HEADER}<w:document {NAMESPACES}><w:body>{document}</w:body></w:document>",
        "styles": styles_xml(styles),
        "settings": _settings(),
        "fontTable": font_table_xml(),
        "header1": _head(draft_mark()),
        "footer1": _foot(page_number("PageOdd")),
        "footer2": _foot(page_number("PageEven")),
        "header2": _head(head),
        "footer3": _foot(foot),
    }
    used = {name: kind for name, kind in PARTS.items() if first or name not in FIRST_PAGE}
    parts = {f"word/{name}.xml": text for name, text in texts.items() if name == "document" or name in used}
    parts |= {
        "[Content_Types].xml": _content_types(used),
        "_rels/.rels": _relations([("word/document.xml", f"{OFFICE}/officeDocument"), (CORE, CORE_RELATION)]),
        "word/_rels/document.xml.rels": _relations(
            [*((f"{name}.xml", f"{OFFICE}/{kind}") for name, kind in used.items()), (THEME, f"{OFFICE}/theme")]
        ),
        f"word/{THEME}": theme_xml(FANG, FANG),
    }
    return write_parts({name: text.encode() for name, text in parts.items()} | {CORE: core(title)}, packed=False)


def _empty() -> str:
    return paragraph(style="Header")


def _head(content: str) -> str:
    return f"{HEADER}<w:hdr {NAMESPACES}>{content}</w:hdr>"


def _foot(content: str) -> str:
    return f"{HEADER}<w:ftr {NAMESPACES}>{content}</w:ftr>"


def _settings() -> str:
    """Odd and even pages have their own feet; current Word opens it without its compatibility mode."""
    return (
        f'{HEADER}<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/><w:evenAndOddHeaders/>'
        '<w:characterSpacingControl w:val="compressPunctuation"/>'
        '<w:compat><w:doNotExpandShiftReturn/><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>'
    )


def _content_types(used: Mapping[str, str]) -> str:
    kinds = {"/word/document.xml": f"{WORD}.document.main+xml", f"/{CORE}": CORE_TYPE, f"/word/{THEME}": THEME_TYPE}
    kinds |= {f"/word/{name}.xml": f"{WORD}.{kind}+xml" for name, kind in used.items()}
    listed = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'{HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _relations(targets: list[tuple[str, str]]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>' for number, (target, kind) in enumerate(targets, 1)
    )
    return f'{HEADER}<Relationships xmlns="{RELATIONS}">{listed}</Relationships>'
