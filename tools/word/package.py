"""The parts of a template around its words: page, footer, numbering, settings, and the zip file of them all."""

from smepp.documents.word.package import write_parts
from smepp.documents.word.parts import CORE, CORE_RELATION, CORE_TYPE, core
from tools.word.styles import FANG, LATIN, font_table_xml, styles_xml
from tools.word.theme import theme_xml
from tools.word.wml import HEADER, NAMESPACES, field, paragraph, run, twips

WIDTH, HEIGHT = twips(210), twips(297)
LEFT, RIGHT, TOP, BOTTOM = twips(25), twips(20), twips(25), twips(22)
TEXT_WIDTH = WIDTH - LEFT - RIGHT
"""Between the margins, in twips."""

WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
PARTS = ("styles", "settings", "fontTable", "numbering", "header1", "footer1")
THEME = "theme/theme1.xml"
THEME_TYPE = "application/vnd.openxmlformats-officedocument.theme+xml"


def template(body: str, title: str, head: str) -> bytes:
    """The template of a body's markup; `head` stands at the top of every page."""
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations({"word/document.xml": f"{OFFICE}/officeDocument", CORE: CORE_RELATION}),
        "word/_rels/document.xml.rels": _relations(
            {f"{each}.xml": f"{OFFICE}/{each.rstrip('1')}" for each in PARTS} | {THEME: f"{OFFICE}/theme"}
        ),
        "word/document.xml": f"{HEADER}<w:document {NAMESPACES}><w:body>{body}{_section()}</w:body></w:document>",
        "word/styles.xml": styles_xml(),
        "word/settings.xml": _settings(),
        "word/fontTable.xml": font_table_xml(),
        "word/numbering.xml": _numbering(),
        f"word/{THEME}": theme_xml(LATIN, FANG),
        "word/header1.xml": f"{HEADER}<w:hdr {NAMESPACES}>{paragraph(head, style='Header')}</w:hdr>",
        "word/footer1.xml": f"{HEADER}<w:ftr {NAMESPACES}>{_page_number()}</w:ftr>",
    }
    encoded = {name: text.encode() for name, text in parts.items()}
    return write_parts({**encoded, CORE: core(title)}, packed=False)


def _page_number() -> str:
    return paragraph(run("— "), field("PAGE", "1"), run(" / "), field("NUMPAGES", "1"), run(" —"), style="Footer")


def _section() -> str:
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:footerReference w:type="default" r:id="rId6"/>'
        f'<w:pgSz w:w="{WIDTH}" w:h="{HEIGHT}"/>'
        f'<w:pgMar w:top="{TOP}" w:right="{RIGHT}" w:bottom="{BOTTOM}" w:left="{LEFT}"'
        f' w:header="{twips(13)}" w:footer="{twips(11)}" w:gutter="0"/></w:sectPr>'
    )


def _numbering() -> str:
    """First headings count themselves, so that a part that is left out leaves no gap."""
    return (
        f'{HEADER}<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>'
        '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:pStyle w:val="Heading1"/>'
        '<w:suff w:val="nothing"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="0" w:firstLine="0"/></w:pPr>'
        '</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>'
    )


def _settings() -> str:
    """Current Word opens it without its compatibility mode, and punctuation keeps to Chinese rules."""
    return (
        f'{HEADER}<w:settings {NAMESPACES}><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>'
        '<w:characterSpacingControl w:val="compressPunctuation"/>'
        '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>'
        '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>'
    )


def _content_types() -> str:
    kinds = {"/word/document.xml": f"{WORD}.document.main+xml", f"/{CORE}": CORE_TYPE}
    kinds[f"/word/{THEME}"] = THEME_TYPE
    kinds |= {f"/word/{each}.xml": f"{WORD}.{each.rstrip('1')}+xml" for each in PARTS}
    listed = "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in kinds.items())
    return (
        f'{HEADER}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{listed}</Types>'
    )


def _relations(targets: dict[str, str]) -> str:
    listed = "".join(
        f'<Relationship Id="rId{number}" Type="{kind}" Target="{target}"/>'
        for number, (target, kind) in enumerate(targets.items(), 1)
    )
    return f'{HEADER}<Relationships xmlns="{RELATIONS}">{listed}</Relationships>'
