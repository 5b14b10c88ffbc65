"""PDF: the end mark, and whether opening it asks for a password."""

import re
from collections.abc import Iterator
from os import SEEK_END
from typing import BinaryIO

from smepp.model.defect import Defect

TAIL = 64 * 1024
LAST = 1024
"""The end mark stands in so many last bytes, padding with blanks and zeros left aside, as common viewers demand."""
XREF_LIMIT = 8 * 1024 * 1024

_START = re.compile(rb"startxref\s+([0-9]{1,12})")
_OBJECT = re.compile(rb"[0-9]+\s+[0-9]+\s+obj")
_ENCRYPT = re.compile(rb"/Encrypt(?![A-Za-z0-9])")


def pdf_defect(stream: BinaryIO, size: int) -> Defect | None:
    """What keeps a PDF from being read: no end mark, or encryption. Raises OSError only."""
    stream.seek(-min(size, TAIL), SEEK_END)
    tail = stream.read(TAIL).rstrip(b"\x00 \r\n\t")
    if b"%%EOF" not in tail[-LAST:]:
        return Defect.TRUNCATED
    return Defect.ENCRYPTED if any(_ENCRYPT.search(each) for each in _trailers(stream, tail)) else None


def _trailers(stream: BinaryIO, tail: bytes) -> Iterator[bytes]:
    """The newest trailer beside `startxref`, and the one that it points at: a file made for the web keeps its own at the front."""
    starts = list(_START.finditer(tail))
    end = starts[-1].start() if starts else len(tail)
    begin = tail.rfind(b"trailer", 0, end)
    if begin > tail.rfind(b"%%EOF", 0, end if starts else 0):
        yield tail[begin:end]
    if starts:
        yield _at_offset(stream, int(starts[-1][1]))


def _at_offset(stream: BinaryIO, offset: int) -> bytes:
    """A trailer after its table, or the dictionary of a cross-reference stream; nothing where the offset leads astray."""
    stream.seek(offset)
    section = stream.read(TAIL).lstrip()
    if section.startswith(b"xref"):
        section += stream.read(XREF_LIMIT)
        return section.partition(b"trailer")[2].partition(b"startxref")[0]
    return section.partition(b"stream")[0] if _OBJECT.match(section) else b""
