"""Small whole files of every type, made byte by byte."""

import io
import struct
import zipfile
import zlib


def png_chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))


def png(width: int = 2, height: int = 2) -> bytes:
    header = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    rows = zlib.compress(b"\x00\x00\x00" * 2)
    return b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", rows) + png_chunk(b"IEND", b"")


def pdf(trailer: bytes = b"/Size 1", end: bytes = b"%%EOF\n", before: bytes = b"") -> bytes:
    body = before + b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    table = b"xref\n0 1\n0000000000 65535 f \n"
    return body + table + b"trailer\n<< " + trailer + b" >>\nstartxref\n" + str(len(body)).encode() + b"\n" + end


def pdf_with_stream(extra: bytes = b"") -> bytes:
    """A PDF whose trailer is the dictionary of a cross-reference stream."""
    body = b"%PDF-1.5\n"
    section = b"7 0 obj\n<< /Type /XRef /Size 1 " + extra + b" >>\nstream\n\x00\x01/Encrypt\nendstream\nendobj\n"
    return body + section + b"startxref\n" + str(len(body)).encode() + b"\n%%EOF"


def pdf_for_the_web(first: bytes) -> bytes:
    """A PDF whose own trailer stands at the front, the last one holding nothing but a size."""
    body = b"%PDF-1.4\n"
    front = b"xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 2 " + first + b" >>\nstartxref\n0\n%%EOF\n"
    last = b"xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Size 1 >>\nstartxref\n" + str(len(body)).encode() + b"\n%%EOF\n"
    return body + front + last


def jpeg(preview: bytes = b"\xff\xd8\xff\xd9") -> bytes:
    """A picture whose first segment holds a preview with an end mark of its own."""
    app = b"\xff\xe1" + struct.pack(">H", len(preview) + 2) + preview
    scan = b"\xff\xda" + struct.pack(">H", 8) + b"\x01\x01\x00\x00\x3f\x00" + b"\x12\x34\xff\x00\x56"
    return b"\xff\xd8" + app + b"\xff\xff\xdb\x00\x03\x00" + scan + b"\xff\xd9"


def archive(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as made:
        for name in names:
            made.writestr(zipfile.ZipInfo(name), f"<{name}/>" * 20)
    return buffer.getvalue()


def docx() -> bytes:
    return archive("[Content_Types].xml", "word/document.xml")


def locked(data: bytes) -> bytes:
    """The same archive with its first member marked as encrypted, in both of its headers."""
    start = data.index(b"PK\x01\x02")
    made = bytearray(data)
    made[6] |= 1
    made[start + 8] |= 1
    return bytes(made)


def ole(inside: bytes = b"") -> bytes:
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600 + inside + b"\x00" * 600


def bmp() -> bytes:
    return b"BM" + struct.pack("<IHHI", 30, 0, 0, 26) + b"\x00" * 16


def webp() -> bytes:
    return b"RIFF" + struct.pack("<I", 16) + b"WEBPVP8 " + b"\x00" * 8


GIF = b"GIF89a\x01\x00\x01\x00\x00\x00\x00;"
TIFF = b"II*\x00\x08\x00\x00\x00" + struct.pack("<H", 0) + b"\x00" * 4
TIFF_BIG_END = b"MM\x00*\x00\x00\x00\x08" + struct.pack(">H", 0) + b"\x00" * 4
HTML = b"\xef\xbb\xbf\n<!DOCTYPE html><html></html>"
