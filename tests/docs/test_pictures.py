"""The handbook's pictures show what the program prints today."""

import os
import struct
import zlib

import pytest

from tools.handbook.pages import pages
from tools.pictures.album import FOLDER, MARKS, marks, read_marks, stale, write_marks
from tools.pictures.compact import compact
from tools.pictures.html import page, size
from tools.pictures.terminal import _pieces

LARGEST = 150_000


@pytest.mark.skipif(os.name == "nt", reason="old Windows consoles are coloured by other means than the pictures show")
def test_no_picture_is_stale():
    from tools.pictures.subjects import pictures

    subjects = pictures()
    assert len(subjects) >= 3
    assert stale(FOLDER, subjects) == [], "run: python -m tools.pictures"


def test_every_picture_is_small_and_on_a_page():
    found = sorted(FOLDER.glob("*.png"))
    text = "".join(each.read_text(encoding="utf-8") for each in pages())
    assert len(found) >= 3
    assert [each.name for each in found if each.stat().st_size > LARGEST] == []
    assert [each.name for each in found if f"](pictures/{each.name})" not in text] == []


def test_a_picture_is_stale_when_its_page_changes_or_it_is_gone(tmp_path):
    subjects = {"a": ("<p>", (1, 1)), "b": ("<i>", (1, 1))}
    for each in ("a.png", "b.png", "old.png"):
        (tmp_path / each).write_bytes(b"")
    write_marks(tmp_path, marks(subjects))
    assert (tmp_path / MARKS).read_text(encoding="utf-8").count("\n") == 2
    assert stale(tmp_path, subjects) == ["old.png"]
    (tmp_path / "b.png").unlink()
    assert list(read_marks(tmp_path)) == ["a.png"]
    assert stale(tmp_path, {**subjects, "a": ("<b>", (1, 1))}) == ["a.png", "b.png", "old.png"]


def test_colours_are_read_from_the_codes_of_terminals():
    assert _pieces("\x1b[1;31m错误\x1b[0m 文字\x1b[2m暗\x1b[0m") == [
        ("错误", frozenset({"bold", "red"})),
        (" 文字", frozenset()),
        ("暗", frozenset({"dim"})),
    ]


def test_a_page_escapes_text_and_gives_each_sign_its_cell():
    html = page("<a>", [[("“<>”", frozenset({"red"}))], []], "dark")
    assert "&lt;a&gt;" in html
    assert html.count('class="narrow"') == 2
    assert "&lt;&gt;" in html
    assert size([[], []]) == (668, 98)


def test_a_picture_with_few_colours_stays_what_it_was():
    """Every filter of PNG, one a row; the colours are multiples of 17 already."""
    red, blue, white = (255, 0, 0), (0, 0, 255), (255, 255, 255)
    rows = [[red, blue, white], [blue, blue, red], [white, red, red], [red, white, blue], [blue, red, white]]
    small = compact(_png(rows))
    chunks = dict(_chunks(small))
    palette = [tuple(chunks[b"PLTE"][at : at + 3]) for at in range(0, len(chunks[b"PLTE"]), 3)]
    data = zlib.decompress(chunks[b"IDAT"])
    assert [[palette[each] for each in data[at + 1 : at + 4]] for at in range(0, len(data), 4)] == rows


def test_only_plain_pictures_are_made_small():
    with pytest.raises(ValueError, match="16"):
        compact(_png([[(0, 0, 0)]]).replace(struct.pack(">BB", 8, 2), struct.pack(">BB", 16, 2), 1))


def _png(rows):
    size = len(rows[0]) * 3
    above, data = bytes(size), b""
    for kind, row in enumerate(rows):
        line = bytes(each for pixel in row for each in pixel)
        data += bytes([kind]) + bytes(
            (line[at] - _foretold(kind, line[at - 3] if at > 2 else 0, above[at], above[at - 3] if at > 2 else 0)) & 255
            for at in range(size)
        )
        above = line
    header = struct.pack(">IIBBBBB", len(rows[0]), len(rows), 8, 2, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", zlib.compress(data)), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I4s", len(body), name) + body + struct.pack(">I", zlib.crc32(name + body)) for name, body in parts
    )


def _foretold(kind, left, above, corner):
    by_guess = min((left, above, corner), key=lambda each: abs(left + above - corner - each))
    return (0, left, above, (left + above) // 2, by_guess)[kind]


def _chunks(png):
    at = 8
    while at < len(png):
        length, name = struct.unpack_from(">I4s", png, at)
        yield name, png[at + 8 : at + 8 + length]
        at += length + 12
