"""PNG files made small: the few colours of a page of text go into a palette."""

import struct
import zlib
from collections import Counter
from collections.abc import Iterator

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_RGB = 2
_PALETTE = 3
_HEADER = ">IIBBBBB"

MOST = 256
STEP = 17
"""Shades are rounded to sixteen a colour: nobody sees it in the edge of a letter."""

Colour = tuple[int, int, int]


def compact(png: bytes) -> bytes:
    """The same picture with a palette. Raises ValueError for anything but the plain RGB pictures that browsers write."""
    chunks = list(_chunks(png))
    width, height, depth, kind, *rest = struct.unpack(_HEADER, dict(chunks)[b"IHDR"])
    if (depth, kind, *rest) != (8, _RGB, 0, 0, 0):
        raise ValueError((depth, kind, *rest))
    data = zlib.decompress(b"".join(body for name, body in chunks if name == b"IDAT"))
    rows = [[_rounded(row, at) for at in range(0, len(row), 3)] for row in _rows(data, width * 3)]
    kept = [colour for colour, _ in Counter(pixel for row in rows for pixel in row).most_common(MOST)]
    place = {colour: number for number, colour in enumerate(kept)}
    for pixel in {pixel for row in rows for pixel in row} - place.keys():
        place[pixel] = min(range(len(kept)), key=lambda number: _apart(kept[number], pixel))
    lines = b"".join(b"\0" + bytes(place[pixel] for pixel in row) for row in rows)
    return b"".join(
        (
            _SIGNATURE,
            _chunk(b"IHDR", struct.pack(_HEADER, width, height, 8, _PALETTE, 0, 0, 0)),
            _chunk(b"PLTE", b"".join(map(bytes, kept))),
            _chunk(b"IDAT", zlib.compress(lines, 9)),
            _chunk(b"IEND", b""),
        )
    )


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = len(_SIGNATURE)
    while at < len(png):
        size, name = struct.unpack_from(">I4s", png, at)
        yield name, png[at + 8 : at + 8 + size]
        at += size + 12


def _chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I4s", len(body), name) + body + struct.pack(">I", zlib.crc32(name + body))


def _rows(data: bytes, size: int) -> Iterator[bytes]:
    """The rows with the filters of PNG undone, which foretell a byte from those to the left and above."""
    above = bytes(size)
    for start in range(0, len(data), size + 1):
        kind, line = data[start], bytearray(data[start + 1 : start + 1 + size])
        if kind:
            for at in range(size):
                left, corner = (line[at - 3], above[at - 3]) if at >= 3 else (0, 0)
                foretold = (left, above[at], (left + above[at]) // 2, _paeth(left, above[at], corner))[kind - 1]
                line[at] = (line[at] + foretold) & 255
        above = bytes(line)
        yield above


def _paeth(left: int, above: int, corner: int) -> int:
    guess = left + above - corner
    return min((left, above, corner), key=lambda each: abs(guess - each))


def _rounded(row: bytes, at: int) -> Colour:
    red, green, blue = ((each + STEP // 2) // STEP * STEP for each in row[at : at + 3])
    return red, green, blue


def _apart(one: Colour, other: Colour) -> int:
    return sum((a - b) ** 2 for a, b in zip(one, other, strict=True))
