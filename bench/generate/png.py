"""Pictures of certificates: a page with a border, bars for text, its number in digits and a red seal."""

import struct
import zlib

WIDTH = 200
HEIGHT = 140
PAPER, INK, SEAL, SHADE = range(4)
PALETTE = bytes((255, 253, 245, 40, 40, 40, 200, 30, 30, 190, 185, 170))
GLYPHS = {
    "0": (7, 5, 5, 5, 7), "1": (2, 6, 2, 2, 7), "2": (7, 1, 7, 4, 7), "3": (7, 1, 3, 1, 7), "4": (5, 5, 7, 1, 1),
    "5": (7, 4, 7, 1, 7), "6": (7, 4, 7, 5, 7), "7": (7, 1, 2, 2, 2), "8": (7, 5, 7, 5, 7), "9": (7, 5, 7, 1, 7),
    "-": (0, 0, 7, 0, 0),
}  # fmt: skip
"""Each sign as five rows of three dots."""


class Page:
    """A picture of one byte a dot."""

    def __init__(self) -> None:
        self.rows = [bytearray(WIDTH) for _ in range(HEIGHT)]

    def bar(self, left: int, top: int, width: int, height: int, colour: int) -> None:
        """Fill a rectangle."""
        for row in self.rows[top : top + height]:
            row[left : left + width] = bytes([colour]) * width

    def frame(self) -> None:
        """Draw the border."""
        self.bar(4, 4, WIDTH - 8, 3, INK)
        self.bar(4, HEIGHT - 7, WIDTH - 8, 3, INK)
        self.bar(4, 4, 3, HEIGHT - 8, INK)
        self.bar(WIDTH - 7, 4, 3, HEIGHT - 8, INK)

    def digits(self, left: int, top: int, text: str) -> None:
        """Write the signs of `text` that have a glyph, each dot two by two."""
        for sign in text:
            for down, bits in enumerate(GLYPHS.get(sign, ())):
                for right in range(3):
                    if bits >> (2 - right) & 1:
                        self.bar(left + 2 * right, top + 2 * down, 2, 2, INK)
            left += 8

    def seal(self, left: int, top: int, radius: int) -> None:
        """Stamp a red ring round a block."""
        for y in range(-radius, radius + 1):
            for x in range(-radius, radius + 1):
                if (radius - 2) ** 2 <= x * x + y * y <= radius * radius:
                    self.rows[top + y][left + x] = SEAL
        self.bar(left - 4, top - 4, 9, 9, SEAL)

    def packed(self) -> bytes:
        """Give the rows as PNG wants them: filter byte, then four dots a byte."""
        return b"".join(
            b"\0" + bytes(a << 6 | b << 4 | c << 2 | d for a, b, c, d in zip(*(iter(row),) * 4, strict=True)) for row in self.rows
        )


def stored(raw: bytes) -> bytes:
    """Wrap bytes in a zlib stream without compressing: compressors differ between builds of zlib, this does not."""
    size = len(raw)
    return b"\x78\x01\x01" + struct.pack("<HH", size, size ^ 0xFFFF) + raw + struct.pack(">I", zlib.adler32(raw))


def chunk(kind: bytes, data: bytes) -> bytes:
    """Give a PNG chunk with its length and checksum."""
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def picture(title: str, number: str, lengths: list[int]) -> bytes:
    """Make the scan of a certificate.

    `title` goes into the picture's text chunk, `number` is drawn, `lengths` are the widths in dots of its lines of text.
    """
    page = Page()
    page.frame()
    page.bar(50, 16, 100, 10, INK)
    page.digits(20, 32, "".join(sign for sign in number if sign in GLYPHS)[:20])
    for line, length in enumerate(lengths[:7]):
        page.bar(20, 50 + 11 * line, min(length, WIDTH - 40), 5, SHADE)
    page.seal(WIDTH - 45, HEIGHT - 38, 24)
    text = b"Title\0\0\0zh\0\0" + title.encode()
    header = struct.pack(">IIBBBBB", WIDTH, HEIGHT, 2, 3, 0, 0, 0)
    parts = ((b"IHDR", header), (b"PLTE", PALETTE), (b"iTXt", text), (b"IDAT", stored(page.packed())), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(chunk(kind, data) for kind, data in parts)
