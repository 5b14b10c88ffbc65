"""The Word template of a kind of document, by its layout (版式)."""

from tools.notices import certificate
from tools.notices.blocks import Annex, Source
from tools.notices.body import annexes_of, last_is_wide, text_of
from tools.notices.layout import LANDSCAPE, PORTRAIT, package, section
from tools.notices.marks import addressee, annex_note, authority, blank, imprint, remark, signature, title
from tools.notices.red import DOCUMENT, LETTER, first_page, rule
from tools.word.wml import paragraph, when


def word(source: Source, name: str) -> bytes:
    """The template `notice.docx` of a source text; `name` goes into its properties."""
    if source.form == "证书":
        return package(text_of(source) + certificate.certificate_section(), name, styles=certificate.STYLES)
    letter = source.form == "信函"
    wide = last_is_wide(source)
    turned = any(isinstance(each, Annex) and each.wide for each in source.annexes)
    document = (
        HEADS[source.form]()
        + blank()
        + addressee()
        + text_of(source)
        + annex_note()
        + signature()
        + remark()
        + annexes_of(source, first=letter)
        + imprint(wide=wide, ruled=not letter)
        + section(LANDSCAPE if wide else PORTRAIT, first=letter and not turned)
    )
    return package(document, name, styles=LETTER, first=first_page()) if letter else package(document, name, styles=DOCUMENT)


def _headed() -> str:
    number = when("文号", paragraph("{{ 文号 }}", style="Number"))
    return when("机关标志", authority() + number + rule() + title("TitleBelow")) + when("not 机关标志", _plain())


def _plain() -> str:
    return title("TitleOnTop") + when("文号", paragraph("{{ 文号 }}", style="NumberBelow"))


def _letter() -> str:
    return paragraph("{{ 文号 }}", style="NumberRight") + title("TitleBelow")


HEADS = {"文件": _headed, "公告": _plain, "信函": _letter}
