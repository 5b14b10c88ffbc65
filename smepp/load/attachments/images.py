"""Pictures and old Office files, read forward: checksums, start and end marks."""

import struct
import zlib
from collections.abc import Callable

from smepp.load.attachments.reader import CHUNK, HashingReader
from smepp.model.defect import Defect

PNG_LONGEST = 2**31 - 1
_STANDALONE = {0x01, *range(0xD0, 0xD8)}


def png(reader: HashingReader) -> Defect | None:
    """PNG: IHDR first, IEND at the end, image data between them, and the checksum of every chunk."""
    reader.read(8)
    seen: set[bytes] = set()
    while b"IEND" not in seen:
        head = reader.read(8)
        if len(head) < 8:
            return Defect.TRUNCATED
        length, name = struct.unpack(">I4s", head)
        if not seen and (name, length) != (b"IHDR", 13):
            return Defect.DAMAGED
        defect = _png_chunk(reader, name, length)
        if defect:
            return defect
        seen.add(name)
    return None if b"IDAT" in seen else Defect.DAMAGED


def _png_chunk(reader: HashingReader, name: bytes, length: int) -> Defect | None:
    if length > PNG_LONGEST:
        return Defect.DAMAGED
    checksum, start = zlib.crc32(name), b""
    while length:
        data = reader.read(min(length, CHUNK))
        if not data:
            return Defect.TRUNCATED
        start = start or data
        checksum, length = zlib.crc32(data, checksum), length - len(data)
    given = reader.read(4)
    if len(given) < 4:
        return Defect.TRUNCATED
    no_area = name == b"IHDR" and b"\x00\x00\x00\x00" in (start[:4], start[4:8])
    return Defect.DAMAGED if no_area or given != struct.pack(">I", checksum) else None


def jpeg(reader: HashingReader) -> Defect | None:
    """JPEG: segments up to the scan, then the end mark. A preview inside a segment does not count as the end."""
    reader.read(2)
    while True:
        mark = reader.read(2)
        while mark == b"\xff\xff":
            mark = b"\xff" + reader.read(1)
        if len(mark) < 2:
            return Defect.TRUNCATED
        if mark[0] != 0xFF or mark[1] == 0xD9:
            return Defect.DAMAGED
        if mark[1] in _STANDALONE:
            continue
        length = int.from_bytes(reader.read(2), "big")
        if length < 2:
            return Defect.DAMAGED
        if not reader.skip(length - 2):
            return Defect.TRUNCATED
        if mark[1] == 0xDA:
            return None if reader.contains(b"\xff\xd9") else Defect.TRUNCATED


def gif(reader: HashingReader) -> Defect | None:
    """GIF: the end mark, padding left aside."""
    last = b""
    while data := reader.read():
        last = data.rstrip(b"\x00") or last
    return None if last.endswith(b";") else Defect.TRUNCATED


def tiff(reader: HashingReader) -> Defect | None:
    """TIFF: the directory of pictures lies inside the file."""
    head = reader.read(8)
    order = "<" if head.startswith(b"II") else ">"
    if len(head) < 8:
        return Defect.TRUNCATED
    (offset,) = struct.unpack(f"{order}I", head[4:])
    if offset < 8:
        return Defect.DAMAGED
    return None if reader.skip(offset - 8) and len(reader.read(2)) == 2 else Defect.TRUNCATED


def bmp(reader: HashingReader) -> Defect | None:
    """BMP: as long as its header says."""
    return _as_long_as(reader, 2)


def webp(reader: HashingReader) -> Defect | None:
    """WebP: as long as its header says."""
    return _as_long_as(reader, 4, beyond=8)


def _as_long_as(reader: HashingReader, at: int, beyond: int = 0) -> Defect | None:
    head = reader.read(at + 4)
    if len(head) < at + 4:
        return Defect.TRUNCATED
    told = int.from_bytes(head[at:], "little") + beyond
    return None if told <= len(head) or reader.skip(told - len(head)) else Defect.TRUNCATED


def ole(reader: HashingReader) -> Defect | None:
    """Old Office files; a new one that was given a password is kept in the same container."""
    return Defect.ENCRYPTED if reader.contains("EncryptedPackage".encode("utf-16-le")) else None


SEQUENTIAL: dict[str | None, Callable[[HashingReader], Defect | None]] = {
    "png": png,
    "jpeg": jpeg,
    "gif": gif,
    "tiff": tiff,
    "bmp": bmp,
    "webp": webp,
    "ole": ole,
}
"""What can be told on the way from the first byte to the last, by kind."""
