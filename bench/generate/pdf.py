"""Small PDF files with readable Chinese text, in a font that every reader knows by name."""

from collections.abc import Sequence

LINES_A_PAGE = 46
LINE_LENGTH = 36
FONT = (
    b"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [4 0 R] >>",
    (
        b"<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /DW 1000 /FontDescriptor 5 0 R "
        b"/CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >> >>"
    ),
    (
        b"<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 "
        b"/Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>"
    ),
)
SEAL = b"q 0.8 0.1 0.1 RG 2 w 470 140 m 470 167.6 447.6 190 420 190 c 392.4 190 370 167.6 370 140 c "
SEAL += b"370 112.4 392.4 90 420 90 c 447.6 90 470 112.4 470 140 c S Q\n"


def wrapped(text: str) -> list[str]:
    """Break a text into lines that fit the page; a paper shows the characters that UCS-2 has."""
    plain = "".join(sign for sign in text if ord(sign) < 0x10000)
    return [line[at : at + LINE_LENGTH] for line in plain.split("\n") for at in range(0, max(len(line), 1), LINE_LENGTH)]


def shown(text: str) -> bytes:
    """Give the operator that shows one line and goes to the next."""
    return b"<" + text.encode("utf-16-be").hex().upper().encode() + b"> Tj T*\n"


def page(lines: Sequence[str], *, title: str, sealed: bool) -> bytes:
    """Give the content of one page."""
    body = b"".join(map(shown, lines))
    head = b"BT /F1 18 Tf 90 780 Td " + shown(title) + b"ET\n" if title else b""
    return head + b"BT /F1 12 Tf 15.5 TL 72 745 Td\n" + body + b"ET\n" + (SEAL if sealed else b"")


def stream(content: bytes) -> bytes:
    """Give a stream object."""
    return b"<< /Length %d >>\nstream\n" % len(content) + content + b"endstream"


def leaf(content: int) -> bytes:
    """Give the page object that shows the stream of that number."""
    box = b"/MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>"
    return b"<< /Type /Page /Parent 2 0 R " + box + b" /Contents %d 0 R >>" % content


def whole(objects: Sequence[bytes]) -> bytes:
    """Put numbered objects, the table of their places and the end mark together."""
    out = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"
    places = []
    for number, each in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + each + b"\nendobj\n"
    table = b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1) + b"".join(b"%010d 00000 n \n" % at for at in places)
    return out + table + b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, len(out))


def paper(title: str, lines: Sequence[str], *, sealed: bool = True) -> bytes:
    """Make a PDF file: the title on the first page, the seal on the last."""
    flat = [part for line in lines for part in wrapped(line)]
    pages = [flat[at : at + LINES_A_PAGE] for at in range(0, max(len(flat), 1), LINES_A_PAGE)]
    contents = [
        page(each, title="" if number else title, sealed=sealed and number == len(pages) - 1) for number, each in enumerate(pages)
    ]
    first = 3 + len(FONT)
    kids = b" ".join(b"%d 0 R" % (first + 2 * number) for number in range(len(pages)))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        b"<< /Type /Pages /Kids [" + kids + b"] /Count %d >>" % len(pages),
        *FONT,
    ]
    for number, content in enumerate(contents):
        objects += [leaf(first + 2 * number + 1), stream(content)]
    return whole(objects)
