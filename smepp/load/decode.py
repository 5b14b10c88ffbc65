"""Bytes to text: byte-order mark, then UTF-8, then GB18030."""

import codecs
import re

from smepp.model.record import Record

_MARKS = (
    (codecs.BOM_UTF8, "utf-8", "Y004"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "Y001"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "Y001"),
)
_OTHER_PROGRAMS = (b"PK\x03\x04", b"%PDF-", b"\xd0\xcf\x11\xe0", b"\x89PNG", b"\xff\xd8\xff")
_CONTROL_BYTES = bytes(set(range(32)) - set(b"\t\n\r"))
_CONTROL_SHARE = 50
_CONTROLS_LEAST = 4
_BREAK = re.compile("\r\n|\r|\n")


class Decoded(Record):
    """A file's text, without its byte-order mark.

    `text` is None when the bytes are in no encoding that is read here; `code` is then the problem code and `at` the line and
    column of the first byte that does not fit, None where the file as a whole is meant. `gb18030` says that the text is only
    a reading as GB18030.
    """

    text: str | None
    gb18030: bool = False
    code: str | None = None
    at: tuple[int, int] | None = None


def decode(data: bytes) -> Decoded:
    """Decode strictly, never by guessing: UTF-16 only with its mark, GB18030 only where UTF-8 fails. Raises nothing."""
    if data.startswith(_OTHER_PROGRAMS):
        return Decoded(text=None, code="Y005")
    if data.startswith((codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)):
        return Decoded(text=None, code="Y001", at=(1, 1))
    for mark, encoding, code in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding, code)
    try:
        return Decoded(text=data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return _not_utf8(data, error.start)


def lenient(data: bytes) -> str:
    """Some text for any bytes, to show a line of them: as `decode` reads them, else with replacement characters."""
    text = decode(data).text
    if text is not None:
        return text
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    return data.decode("utf-16" if wide else "utf-8-sig", "replace")


def not_text(data: bytes) -> bool:
    """Whether so many bytes are control characters that this is some program's file, or UTF-16 without its mark."""
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return False
    controls = len(data) - len(data.translate(None, _CONTROL_BYTES))
    return controls >= _CONTROLS_LEAST and controls * _CONTROL_SHARE > len(data)


def _marked(data: bytes, encoding: str, code: str) -> Decoded:
    try:
        return Decoded(text=data.decode(encoding))
    except UnicodeDecodeError as error:
        return Decoded(text=None, code=code, at=_end_of(data[: error.start].decode(encoding, "ignore")))


def _not_utf8(data: bytes, first_bad: int) -> Decoded:
    """Chinese text in UTF-8 with a few broken bytes would also decode as GB18030, into nonsense: tell the two apart."""
    mended = data.decode("utf-8", "replace")
    chinese = sum("\u4e00" <= char <= "\u9fff" for char in mended)
    if chinese > mended.count("\ufffd"):
        return Decoded(text=None, code="Y004", at=_end_of(data[:first_bad].decode("utf-8")))
    try:
        return Decoded(text=data.decode("gb18030"), gb18030=True)
    except UnicodeDecodeError as error:
        if not_text(data):
            return Decoded(text=None, code="Y005")
        return Decoded(text=None, code="Y001", at=_end_of(data[: error.start].decode("gb18030", "ignore")))


def _end_of(text: str) -> tuple[int, int]:
    lines = _BREAK.split(text)
    return len(lines), len(lines[-1]) + 1
