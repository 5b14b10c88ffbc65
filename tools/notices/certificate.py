"""A certificate (证书): landscape paper in a frame, large words, no page number."""

from tools.notices.layout import FOOT_DISTANCE, LANDSCAPE
from tools.notices.styles import FANG, TITLE, indent, jc, spacing, text
from tools.word.styles import CENTRE, KEEP, style
from tools.word.wml import twips

FRAME = "C00000"
MARGIN, UPPER = twips(34), twips(38)
STYLES = (
    style("Body", "公文正文", spacing(36) + '<w:ind w:firstLine="800"/>' + jc("both"), text(FANG, 20, squeeze=0)),
    style("Left", "公文顶格", spacing(36) + indent(), text(FANG, 20, squeeze=0)),
    style("Centred", "公文居中", spacing(36) + indent() + CENTRE, text(FANG, 20, squeeze=0)),
    style("InnerTitle", "公文内标题", KEEP + spacing(60, 6, 18) + indent() + CENTRE, text(TITLE, 42, squeeze=0)),
    style("CertificateSigner", "证书署名", KEEP + spacing(36, 18) + indent() + jc("right"), text(FANG, 20, squeeze=0)),
    style("CertificateDated", "证书日期", spacing(36) + indent() + jc("right"), text(FANG, 20, squeeze=0)),
)


def certificate_section() -> str:
    """The paper of a certificate, with its frame."""
    width, height = LANDSCAPE
    lines = "".join(
        f'<w:{side} w:val="double" w:sz="12" w:space="28" w:color="{FRAME}"/>' for side in ("top", "left", "bottom", "right")
    )
    return (
        '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:headerReference w:type="even" r:id="rId4"/>'
        f'<w:pgSz w:w="{width}" w:h="{height}" w:orient="landscape"/>'
        f'<w:pgMar w:top="{UPPER}" w:right="{MARGIN}" w:bottom="{twips(24)}" w:left="{MARGIN}"'
        f' w:header="{twips(17)}" w:footer="{FOOT_DISTANCE}" w:gutter="0"/>'
        f'<w:pgBorders w:offsetFrom="page">{lines}</w:pgBorders></w:sectPr>'
    )
