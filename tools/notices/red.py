"""The red parts: head and line of a document, the double lines of a letter."""

from tools.notices.layout import draft_mark
from tools.notices.marks import authority
from tools.notices.styles import FANG, RED, TITLE, indent, spacing, text
from tools.word.styles import CENTRE, style
from tools.word.wml import paragraph, twips, when

OUTSIDE = f'<w:ind w:left="-{twips(8)}" w:right="-{twips(6)}" w:firstLine="0"/>'
"""170 mm wide in the middle of the paper: the type area is 156 mm wide and 1 mm out of the middle."""
HEAD_BEFORE = 100
"""Points above 发文机关标志, so that its characters begin 35 mm below the upper edge of the type area."""
THICK, THIN = 18, 6
"""Lines of a letter, in eighths of a point."""
SIZES = {"": 42, "12": 35, "15": 28, "20": 22}
"""Points of 发文机关标志, by the ending of its style."""


def border(**sides: int) -> str:
    """Red lines at sides of a paragraph, in eighths of a point; Word wants the upper one first."""
    lines = "".join(f'<w:{side} w:val="single" w:sz="{size}" w:space="0" w:color="{RED}"/>' for side, size in sides.items())
    return f"<w:pBdr>{lines}</w:pBdr>"


def _mark(prefix: str, name: str, before: float, line: float) -> tuple[str, ...]:
    return tuple(
        style(
            f"{prefix}{end}",
            f"{name}{f'（{end}字）' if end else ''}",
            spacing(line, before) + indent() + CENTRE,
            text(TITLE, size, colour=RED, squeeze=0),
        )
        for end, size in SIZES.items()
    )


DOCUMENT = (
    *_mark("Mark", "发文机关标志", HEAD_BEFORE, 48),
    style("RedLine", "红色分隔线", border(top=12) + spacing(2, 5) + indent(), text(FANG, 2, squeeze=0), quick=False),
)
LETTER = (
    *_mark("LetterMark", "信函机关标志", 30, 44),
    style("LetterLine", "信函首页上线", border(top=THICK, bottom=THIN) + spacing(2) + OUTSIDE, text(FANG, 2), quick=False),
    style("LetterFoot", "信函首页下线", border(top=THIN, bottom=THICK) + spacing(2) + OUTSIDE, text(FANG, 2), quick=False),
)


def rule() -> str:
    """The red line below the number."""
    return paragraph(style="RedLine")


def first_page() -> tuple[str, str]:
    """Head and foot of a letter's first page: the name above the first double line, the second one at the foot, no number."""
    return draft_mark() + when("机关标志", authority("LetterMark")) + paragraph(style="LetterLine"), paragraph(style="LetterFoot")
