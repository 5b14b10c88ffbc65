"""Fonts, sizes and spacing, each in one style that an office can change in Word's own list of styles."""

from tools.word.wml import HEADER, NAMESPACES

SONG, HEI, FANG, KAI, TITLE = "宋体", "黑体", "仿宋", "楷体", "方正小标宋简体"
LATIN = "Times New Roman"

FONTS = ((SONG, "SimSun"), (HEI, "SimHei"), (FANG, "仿宋_GB2312"), (KAI, "楷体_GB2312"), (TITLE, SONG), (LATIN, ""))
"""Every font that a style names, and the one to take where it is not installed."""

SOFT = "595959"
LINE = "808080"
TAG = "2E74B5"


def fonts(east_asia: str) -> str:
    """The font of Chinese characters; figures and Latin letters have their own."""
    return f'<w:rFonts w:ascii="{LATIN}" w:hAnsi="{LATIN}" w:eastAsia="{east_asia}" w:cs="{LATIN}"/>'


def text(font: str = "", size: float = 0, *, bold: bool = False, colour: str = "") -> str:
    """Properties of a run; the size in points."""
    parts = [fonts(font) if font else "", "<w:b/><w:bCs/>" if bold else ""]
    parts += [f'<w:color w:val="{colour}"/>' if colour else ""]
    parts += [f'<w:sz w:val="{round(2 * size)}"/><w:szCs w:val="{round(2 * size)}"/>' if size else ""]
    return "".join(parts)


def spacing(line: float, before: float = 0, after: float = 0) -> str:
    """Exact distance of lines, and what is left above and below, in points."""
    return (
        f'<w:spacing w:before="{round(20 * before)}" w:after="{round(20 * after)}"'
        f' w:line="{round(20 * line)}" w:lineRule="exact"/>'
    )


def style(  # noqa: PLR0913 - what a style is made of
    identifier: str, name: str, paragraph: str, run: str, *, based: str = "Normal", following: str = "", quick: bool = True
) -> str:
    """A paragraph style."""
    after = f'<w:next w:val="{following}"/>' if following else ""
    shown = "<w:qFormat/>" if quick else ""
    base = f'<w:basedOn w:val="{based}"/>' if based else ""
    custom = "" if name in BUILT_IN else ' w:customStyle="1"'
    return (
        f'<w:style w:type="paragraph"{custom} w:styleId="{identifier}"><w:name w:val="{name}"/>{base}{after}{shown}'
        f"<w:pPr>{paragraph}</w:pPr><w:rPr>{run}</w:rPr></w:style>"
    )


def letters(identifier: str, name: str, run: str) -> str:
    """A character style."""
    return (
        f'<w:style w:type="character" w:customStyle="1" w:styleId="{identifier}"><w:name w:val="{name}"/><w:qFormat/>'
        f"<w:rPr>{run}</w:rPr></w:style>"
    )


def borders(element: str, sides: str, size: int = 4, colour: str = LINE) -> str:
    """Lines at some sides of a table, in eighths of a point."""
    drawn = "".join(f'<w:{each} w:val="single" w:sz="{size}" w:space="0" w:color="{colour}"/>' for each in sides.split())
    return f"<w:{element}>{drawn}</w:{element}>"


def table_style(identifier: str, name: str, lines: str, side: int) -> str:
    """A table style; `side` is what is left at both sides of a cell, in twips."""
    margins = (
        '<w:tblCellMar><w:top w:w="28" w:type="dxa"/>'
        f'<w:left w:w="{side}" w:type="dxa"/><w:bottom w:w="28" w:type="dxa"/><w:right w:w="{side}" w:type="dxa"/></w:tblCellMar>'
    )
    return (
        f'<w:style w:type="table" w:customStyle="1" w:styleId="{identifier}"><w:name w:val="{name}"/><w:basedOn w:val="TableNormal"/>'
        f'<w:tblPr><w:tblInd w:w="0" w:type="dxa"/>{lines}{margins}</w:tblPr></w:style>'
    )


BUILT_IN = ("Normal", "Title", "Subtitle", "heading 1", "heading 2", "header", "footer")
KEEP = "<w:keepNext/>"
CENTRE = '<w:jc w:val="center"/>'
NO_SNAP = '<w:snapToGrid w:val="0"/>'

DEFAULTS = (
    f'<w:docDefaults><w:rPrDefault><w:rPr>{fonts(FANG)}<w:sz w:val="24"/><w:szCs w:val="24"/>'
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>'
)

NORMAL = (
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>'
    f'<w:pPr>{NO_SNAP}{spacing(22)}<w:jc w:val="both"/></w:pPr></w:style>'
)
PARAGRAPHS = (
    NORMAL,
    style("Title", "Title", spacing(34, 0, 4) + CENTRE, text(TITLE, 22), following="Subtitle"),
    style("Subtitle", "Subtitle", spacing(24, 0, 2) + CENTRE, text(KAI, 14)),
    style("Under", "副标题说明", spacing(18) + CENTRE, text(KAI, 11, colour=SOFT)),
    style(
        "Heading1",
        "heading 1",
        KEEP + '<w:numPr><w:numId w:val="1"/></w:numPr>' + spacing(26, 16, 6) + '<w:outlineLvl w:val="0"/>',
        text(HEI, 15),
        following="Normal",
    ),
    style("Heading2", "heading 2", KEEP + spacing(22, 10, 4) + '<w:outlineLvl w:val="1"/>', text(HEI, 12), following="Normal"),
    style("Cell", "表格文字", spacing(16) + '<w:jc w:val="left"/>', text(SONG, 10.5)),
    style("CellCentre", "表格居中", CENTRE, "", based="Cell"),
    style("CellKept", "表格连页", KEEP, "", based="Cell"),
    style("CellHead", "表格栏名", KEEP + CENTRE, text(HEI), based="Cell"),
    style("CellLabel", "表格项目", '<w:jc w:val="left"/>', text(HEI), based="Cell"),
    style("CellSoft", "表格说明", spacing(15), text("", 9.5, colour=SOFT), based="Cell"),
    style("Law", "条文原文", spacing(17), text(KAI, 11), based="Cell"),
    style("Measured", "实际和要求", spacing(17, 1, 1), "", based="Cell"),
    style(
        "LawBox",
        "条文引文",
        KEEP + borders("pBdr", "left", 18, "A6A6A6") + spacing(19, 2, 4) + '<w:ind w:left="170"/><w:jc w:val="both"/>',
        text(KAI, 11.5),
    ),
    style("Evidence", "依据", KEEP + spacing(18, 5, 2) + '<w:jc w:val="left"/>', text(SONG, 10.5)),
    style("Result", "核对结果", spacing(28) + CENTRE, text(HEI, 18), based="Cell"),
    style("Note", "说明文字", spacing(18, 2, 2) + '<w:jc w:val="left"/>', text(KAI, 11, colour=SOFT)),
    style("Gap", "表格间隔", spacing(8), text("", 4), quick=False),
    style("Tag", "模板标签", spacing(12) + '<w:jc w:val="left"/>', text(SONG, 8, colour=TAG), quick=False),
    style("Sign", "签字", spacing(30) + '<w:jc w:val="left"/>', text(FANG, 12), based="Cell"),
    style("Header", "header", spacing(14) + CENTRE, text(SONG, 9, colour=SOFT), quick=False),
    style("Footer", "footer", spacing(14) + CENTRE, text(SONG, 10.5), quick=False),
)
LETTERS = (
    letters("Emphatic", "突出", text(HEI)),
    letters("Soft", "次要", text(colour=SOFT)),
    letters("TagInside", "模板标签（行内）", text(SONG, 8, colour=TAG)),
    letters("Quote", "原文摘录", text(KAI, colour=SOFT)),
)
ALL_SIDES = "top left bottom right insideH insideV"
NORMAL_TABLE = (
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>'
    '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/>'
    '<w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
)
TABLES = (
    NORMAL_TABLE,
    table_style("Grid", "报告表格", borders("tblBorders", ALL_SIDES), 85),
    table_style("Frame", "报告边框", borders("tblBorders", "top left bottom right", 12, "404040"), 170),
    table_style("Plain", "报告无线", "", 57),
)


def styles_xml() -> str:
    """The part `word/styles.xml`."""
    return f"{HEADER}<w:styles {NAMESPACES}>{DEFAULTS}{''.join((*PARAGRAPHS, *LETTERS, *TABLES))}</w:styles>"


def font_table_xml() -> str:
    """The part `word/fontTable.xml`: fonts are named, never shipped."""
    named = "".join(
        f'<w:font w:name="{name}">{f"""<w:altName w:val="{other}"/>""" if other else ""}'
        f'<w:charset w:val="{"00" if name == LATIN else "86"}"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>'
        for name, other in FONTS
    )
    return f"{HEADER}<w:fonts {NAMESPACES}>{named}</w:fonts>"
