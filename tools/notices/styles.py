"""Fonts, sizes and distances of official documents in Word, each in one style that an office can change in Word's list of styles."""

import re

from tools.word.styles import CENTRE, KEEP, NO_SNAP, NORMAL_TABLE, borders, letters, style, table_style
from tools.word.wml import HEADER, NAMESPACES

FANG, KAI, HEI, SONG, TITLE = "仿宋_GB2312", "楷体_GB2312", "黑体", "宋体", "方正小标宋简体"
FONTS = ((FANG, "仿宋"), (KAI, "楷体"), (HEI, "SimHei"), (SONG, "SimSun"), (TITLE, "宋体"))
"""Every font that a style names, and the one to take where it is not installed."""

LINE = 28
"""Points from line to line: 22 of them are 616 of the 638 points of the type area (版心)."""
SQUEEZE = -5
"""Twentieths of a point by which characters of 16 points stand closer, so that 28 of them fit 156 mm."""
CHARACTER = 315
"""Twips of one character of the text: 16 points less the squeeze."""
RED = "FF0000"


def fonts(name: str) -> str:
    """One font for all characters: quotation marks and figures would otherwise take another one than the words beside them."""
    return f'<w:rFonts w:ascii="{name}" w:hAnsi="{name}" w:eastAsia="{name}" w:cs="{name}"/>'


def text(font: str = "", size: float = 0, *, colour: str = "", squeeze: int | None = None) -> str:
    """Properties of a run; the size in points, the distance of characters in twentieths of a point."""
    parts = [fonts(font) if font else ""]
    parts += [f'<w:color w:val="{colour}"/>' if colour else ""]
    parts += [f'<w:spacing w:val="{squeeze}"/>' if squeeze is not None else ""]
    parts += [f'<w:sz w:val="{round(2 * size)}"/><w:szCs w:val="{round(2 * size)}"/>' if size else ""]
    return "".join(parts)


def spacing(line: float = LINE, before: float = 0, after: float = 0) -> str:
    """Exact distance of lines, and what is left above and below, in points."""
    return (
        f'<w:spacing w:before="{round(20 * before)}" w:after="{round(20 * after)}"'
        f' w:line="{round(20 * line)}" w:lineRule="exact"/>'
    )


def indent(*, left: float = 0, right: float = 0, first: float = 0, outside: float = 0) -> str:
    """Distances from the margins and of the first line, in characters; `outside` moves the first line to the left."""
    move = f' w:hanging="{round(CHARACTER * outside)}"' if outside else f' w:firstLine="{round(CHARACTER * first)}"'
    return f'<w:ind w:left="{round(CHARACTER * left)}" w:right="{round(CHARACTER * right)}"{move}/>'


def jc(side: str) -> str:
    """Alignment."""
    return f'<w:jc w:val="{side}"/>'


SIGNED_AT = 8844 - 4 * CHARACTER - 1015
"""The middle of a date of usual length that ends four characters before the right margin, in twips from the left one."""

DEFAULTS = (
    f"<w:docDefaults><w:rPrDefault><w:rPr>{fonts(FANG)}"
    f'<w:spacing w:val="{SQUEEZE}"/><w:sz w:val="32"/><w:szCs w:val="32"/>'
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
)
NO_GAPS = '<w:overflowPunct w:val="0"/><w:autoSpaceDE w:val="0"/><w:autoSpaceDN w:val="0"/>'
"""No punctuation beyond the margin; no gap between figures and Chinese characters, else lines would not hold 28 of them."""
NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
    f"<w:pPr><w:widowControl/>{NO_GAPS}{NO_SNAP}{spacing()}{jc('both')}</w:pPr></w:style>"
)
LEFT = jc("left")
FIRST_LINE = indent(first=2)
CENTRED_LINE = indent() + CENTRE
ANNEX_NAME = 1.5
"""Characters that the number of an annex takes (1. and the gap behind it)."""


def hanging(left: float, words: float) -> str:
    """A note of annexes: lines begin where its first words end."""
    return indent(left=left, outside=words)


STYLES = (
    NORMAL,
    style("Body", "公文正文", FIRST_LINE, ""),
    style("Level1", "公文一级标题", KEEP + FIRST_LINE, text(HEI), based="Body", following="Body"),
    style("Level2", "公文二级标题", KEEP + FIRST_LINE, text(KAI), based="Body", following="Body"),
    style("Left", "公文顶格", indent(), ""),
    style("Centred", "公文居中", CENTRED_LINE, ""),
    style("Blank", "公文空行", "", "", quick=False),
    style("BlankKept", "公文空行（连页）", KEEP, "", quick=False),
    style("Title", "Title", spacing(33) + CENTRED_LINE, text(TITLE, 22, squeeze=0), following="Body"),
    style("TitleBelow", "公文标题", spacing(33, 2 * LINE), "", based="Title", following="Body"),
    style("TitleOnTop", "公文标题（页首）", spacing(33, LINE), "", based="Title", following="Body"),
    style("InnerTitle", "公文内标题", KEEP + spacing(33, 14, 14) + CENTRED_LINE, text(TITLE, 22, squeeze=0), following="Body"),
    style("Number", "发文字号", spacing(LINE, 2 * LINE - 12) + CENTRED_LINE, ""),
    style("NumberBelow", "发文字号（标题下）", spacing(LINE, 6) + CENTRED_LINE, ""),
    style("NumberRight", "发文字号（信函）", spacing(LINE, 8) + indent() + jc("right"), ""),
    style("Addressee", "主送机关", indent() + LEFT, "", following="Body"),
    style("Annexes", "附件说明", KEEP + hanging(5, 3) + LEFT, ""),
    style("AnnexesFirst", "附件说明首行", KEEP + hanging(5 + ANNEX_NAME, 3 + ANNEX_NAME) + LEFT, ""),
    style("AnnexesNext", "附件说明续行", KEEP + hanging(5 + ANNEX_NAME, ANNEX_NAME) + LEFT, ""),
    style("Signer", "发文机关署名", f'{KEEP}<w:tabs><w:tab w:val="center" w:pos="{SIGNED_AT}"/></w:tabs>' + indent() + LEFT, ""),
    style("SignerLong", "发文机关署名（长）", KEEP + indent() + jc("right"), ""),
    style("UnsealedSigner", "发文机关署名（不盖章）", KEEP + indent() + LEFT, ""),
    style("Dated", "成文日期", KEEP + indent(right=4) + jc("right"), ""),
    style("Remark", "附注", FIRST_LINE + LEFT, ""),
    style("AnnexLabel", "附件标签", f"{KEEP}<w:pageBreakBefore/>{indent()}{LEFT}", text(HEI), following="AnnexTitle"),
    style("AnnexLabelTurned", "附件标签（换纸后）", f"{KEEP}{indent()}{LEFT}", text(HEI), following="AnnexTitle"),
    style("AnnexTitle", "附件标题", KEEP + spacing(33, LINE, 14) + CENTRED_LINE, text(TITLE, 22, squeeze=0), following="Body"),
    style("Cell", "表格文字", spacing(18) + indent() + LEFT, text(FANG, 12, squeeze=0)),
    style("CellCentre", "表格居中", CENTRE, "", based="Cell"),
    style("CellHead", "表格栏名", KEEP + CENTRE, text(HEI), based="Cell"),
    style("CellSmall", "表格文字（小）", spacing(13), text("", 9), based="Cell"),
    style("CellCentreSmall", "表格居中（小）", CENTRE, "", based="CellSmall"),
    style("CellHeadSmall", "表格栏名（小）", KEEP + CENTRE, text(HEI), based="CellSmall"),
    style("TableNote", "表格附注", spacing(20, 6) + indent() + LEFT, text(FANG, 12, squeeze=0)),
    style(
        "Imprint",
        "版记",
        spacing(24) + indent(left=4 * 14 / 15.75, right=14 / 15.75, outside=3 * 14 / 15.75) + LEFT,
        text(FANG, 14, squeeze=0),
    ),
    style("Printed", "版记印发", spacing(24) + indent(left=14 / 15.75, right=14 / 15.75) + LEFT, text(FANG, 14, squeeze=0)),
    style("Gap", "版记间隔", spacing(1), text("", 1), quick=False),
    style("Tag", "模板标签", spacing(12) + indent() + LEFT, text(SONG, 8, colour="2E74B5", squeeze=0), quick=False),
    style("Draft", "草稿标记", spacing(24) + CENTRED_LINE, text(HEI, 16, colour="808080", squeeze=0), quick=False),
    style(
        "PageOdd", "页码（单页）", spacing(14) + indent(right=14 / 15.75) + jc("right"), text(SONG, 14, squeeze=0), quick=False
    ),
    style("PageEven", "页码（双页）", spacing(14) + indent(left=14 / 15.75) + LEFT, text(SONG, 14, squeeze=0), quick=False),
    style("Below", "页码下空", spacing(8.5), text("", 1), quick=False),
    style("Header", "header", spacing(14), text(SONG, 9, squeeze=0), quick=False),
)
LETTERS = (letters("Heading1Words", "一级标题文字", text(HEI)), letters("Heading2Words", "二级标题文字", text(KAI)))
TABLES = (
    NORMAL_TABLE,
    table_style("Listing", "公文表格", borders("tblBorders", "top left bottom right insideH insideV", 4, "000000"), 57),
    table_style(
        "ImprintLines",
        "版记线",
        '<w:tblBorders><w:top w:val="single" w:sz="8" w:space="0" w:color="000000"/>'
        '<w:bottom w:val="single" w:sz="8" w:space="0" w:color="000000"/>'
        '<w:insideH w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:tblBorders>',
        0,
    ),
    table_style("ImprintPlain", "版记（信函）", "", 0),
)
IDENTIFIER = re.compile(r'w:styleId="(\w+)"')


def styles_xml(more: tuple[str, ...] = ()) -> str:
    """The part `word/styles.xml`; styles of a layout stand beside those of all, or in place of those of the same identifier."""
    own = {IDENTIFIER.findall(each)[0] for each in more}
    kept = [each for each in STYLES if IDENTIFIER.findall(each)[0] not in own]
    return f"{HEADER}<w:styles {NAMESPACES}>{DEFAULTS}{''.join((*kept, *more, *LETTERS, *TABLES))}</w:styles>"


def font_table_xml() -> str:
    """The part `word/fontTable.xml`: fonts are named, never shipped."""
    named = "".join(
        f'<w:font w:name="{name}"><w:altName w:val="{other}"/><w:charset w:val="86"/><w:family w:val="auto"/>'
        '<w:pitch w:val="variable"/></w:font>'
        for name, other in FONTS
    )
    return f"{HEADER}<w:fonts {NAMESPACES}>{named}</w:fonts>"
