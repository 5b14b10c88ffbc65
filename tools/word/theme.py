"""The theme of a template: Word wants every document to have one, and no style of ours draws on it."""

from collections.abc import Mapping

from tools.word.wml import HEADER

COLOURS: Mapping[str, str] = {
    "dk1": "000000",
    "lt1": "FFFFFF",
    "dk2": "404040",
    "lt2": "F2F2F2",
    "accent1": "2E74B5",
    "accent2": "A6402F",
    "accent3": "7F7F7F",
    "accent4": "B38600",
    "accent5": "4F6D8F",
    "accent6": "4E7A44",
    "hlink": "2E74B5",
    "folHlink": "6B4E8F",
}
LINE_WIDTHS = (6350, 12700, 19050)


def theme_xml(latin: str, east_asia: str) -> str:
    """The part `word/theme/theme1.xml`, with the fonts that new text gets which has no style."""
    face = f'<a:latin typeface="{latin}"/><a:ea typeface="{east_asia}"/><a:cs typeface=""/>'
    colours = "".join(f'<a:{name}><a:srgbClr val="{value}"/></a:{name}>' for name, value in COLOURS.items())
    solid = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
    lines = "".join(f'<a:ln w="{width}">{solid}</a:ln>' for width in LINE_WIDTHS)
    effects = "<a:effectStyle><a:effectLst/></a:effectStyle>" * 3
    return (
        f'{HEADER}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="smepp"><a:themeElements>'
        f'<a:clrScheme name="smepp">{colours}</a:clrScheme>'
        f'<a:fontScheme name="smepp"><a:majorFont>{face}</a:majorFont><a:minorFont>{face}</a:minorFont></a:fontScheme>'
        f'<a:fmtScheme name="smepp"><a:fillStyleLst>{solid * 3}</a:fillStyleLst><a:lnStyleLst>{lines}</a:lnStyleLst>'
        f"<a:effectStyleLst>{effects}</a:effectStyleLst><a:bgFillStyleLst>{solid * 3}</a:bgFillStyleLst></a:fmtScheme>"
        "</a:themeElements></a:theme>"
    )
