"""What the bytes of an attachment show."""

import hashlib
import io
import zipfile

import pytest

from smepp.load.attachments import inspect, inspect_stream
from smepp.model.defect import Defect
from smepp.model.filetype import LARGEST
from tests.attachments import files

PNG, PDF, JPEG, DOCX = files.png(), files.pdf(), files.jpeg(), files.docx()
XLSX = files.archive("[Content_Types].xml", "xl/workbook.xml")
OFD = files.archive("OFD.xml", "Doc_0/Document.xml")
CASES = {
    "whole pdf": ("a.pdf", PDF, "pdf", None),
    "pdf with a few bytes before it": ("a.pdf", files.pdf(before=b"\x00" * 900), "pdf", None),
    "pdf padded with zeros": ("a.pdf", PDF + b"\x00" * 5000, "pdf", None),
    "pdf without its end": ("a.pdf", files.pdf(end=b""), "pdf", Defect.TRUNCATED),
    "pdf whose end lies far before": ("a.pdf", PDF + b"x" * 2000, "pdf", Defect.TRUNCATED),
    "encrypted pdf": ("a.pdf", files.pdf(b"/Size 1 /Encrypt 5 0 R"), "pdf", Defect.ENCRYPTED),
    "pdf with another word of that beginning": ("a.pdf", files.pdf(b"/EncryptMetadata false"), "pdf", None),
    "pdf with a cross-reference stream": ("a.pdf", files.pdf_with_stream(), "pdf", None),
    "the same, encrypted": ("a.pdf", files.pdf_with_stream(b"/Encrypt 5 0 R"), "pdf", Defect.ENCRYPTED),
    "pdf for the web": ("a.pdf", files.pdf_for_the_web(b""), "pdf", None),
    "the same with a password": ("a.pdf", files.pdf_for_the_web(b"/Encrypt<</V 1>>"), "pdf", Defect.ENCRYPTED),
    "whole png": ("a.png", PNG, "png", None),
    "png with something after its end": ("a.png", PNG + b"more", "png", None),
    "png with a wrong checksum": ("a.png", PNG[:40] + bytes([PNG[40] ^ 1]) + PNG[41:], "png", Defect.DAMAGED),
    "png of no width": ("a.png", files.png(width=0), "png", Defect.DAMAGED),
    "png without a picture": ("a.png", PNG[:33] + files.png_chunk(b"IEND", b""), "png", Defect.DAMAGED),
    "png without a header": ("a.png", PNG[:8] + files.png_chunk(b"IEND", b""), "png", Defect.DAMAGED),
    "png with an impossible length": ("a.png", PNG[:33] + b"\xff\xff\xff\xffIDAT", "png", Defect.DAMAGED),
    "whole jpeg": ("a.jpg", JPEG, "jpeg", None),
    "jpeg with something after its end": ("a.jpg", JPEG + b"\x00" * 9, "jpeg", None),
    "jpeg without its end": ("a.jpg", JPEG[:-2], "jpeg", Defect.TRUNCATED),
    "jpeg cut off in its preview": ("a.jpg", JPEG[:9], "jpeg", Defect.TRUNCATED),
    "jpeg without a picture": ("a.jpg", b"\xff\xd8\xff\xd9", "jpeg", Defect.DAMAGED),
    "docx": ("a.docx", DOCX, "docx", None),
    "xlsx": ("a.xlsx", XLSX, "xlsx", None),
    "ofd": ("a.ofd", OFD, "ofd", None),
    "docx under another name": ("a.pdf", DOCX, "docx", None),
    "docx without its directory": ("a.docx", DOCX[:-40], "docx", Defect.NO_DIRECTORY),
    "cut archive under another name": ("a.pdf", DOCX[:-40], "zip", Defect.NO_DIRECTORY),
    "docx without its list of types": ("a.docx", files.archive("word/document.xml"), "docx", Defect.NO_MEMBER),
    "docx damaged inside": ("a.docx", DOCX.replace(DOCX[49:60], b"\x00" * 11, 1), "docx", Defect.DAMAGED),
    "docx with encrypted parts": ("a.docx", files.locked(DOCX), "docx", Defect.ENCRYPTED),
    "docx with a password": ("a.docx", files.ole("EncryptedPackage".encode("utf-16-le")), "ole", Defect.ENCRYPTED),
    "old doc": ("a.doc", files.ole(), "ole", None),
    "plain archive": ("a.zip", files.archive("a.txt"), "zip", None),
    "gif": ("a.gif", files.GIF, "gif", None),
    "gif cut off": ("a.gif", files.GIF[:-1], "gif", Defect.TRUNCATED),
    "tiff": ("a.tif", files.TIFF, "tiff", None),
    "tiff of the other order": ("a.tiff", files.TIFF_BIG_END, "tiff", None),
    "tiff cut off": ("a.tif", files.TIFF[:9], "tiff", Defect.TRUNCATED),
    "tiff without a directory": ("a.tif", b"II*\x00" + b"\x00" * 8, "tiff", Defect.DAMAGED),
    "bmp": ("a.bmp", files.bmp(), "bmp", None),
    "bmp cut off": ("a.bmp", files.bmp()[:-1], "bmp", Defect.TRUNCATED),
    "webp": ("a.webp", files.webp(), "webp", None),
    "webp cut off": ("a.webp", files.webp()[:-1], "webp", Defect.TRUNCATED),
    "web page": ("a.pdf", files.HTML, "html", None),
    "nothing known": ("a.pdf", b"hello", None, None),
    "empty": ("a.pdf", b"", None, None),
}


@pytest.mark.parametrize("name", CASES)
def test_kind_and_defect(name: str, tmp_path):
    path, data, kind, defect = CASES[name]
    (tmp_path / path).write_bytes(data)
    found = inspect(tmp_path / path, f"attachments/{path}")
    assert (found.kind, found.defect) == (kind, defect)
    assert found.size == len(data)
    assert found.sha256 == hashlib.sha256(data).hexdigest()
    assert found.path == f"attachments/{path}"


def test_every_content_defect_has_a_case():
    content = {Defect.TRUNCATED, Defect.DAMAGED, Defect.ENCRYPTED, Defect.NO_DIRECTORY, Defect.NO_MEMBER}
    assert {case[3] for case in CASES.values()} - {None} == content


@pytest.mark.parametrize(
    "whole",
    [PNG, JPEG, DOCX, OFD, files.bmp(), files.webp(), files.GIF],
    ids=["png", "jpeg", "docx", "ofd", "bmp", "webp", "gif"],
)
def test_no_beginning_of_a_file_passes_for_whole(whole: bytes):
    name = "a.docx"
    passed = [end for end in range(4, len(whole)) if _sound(whole[:end], name)]
    assert passed == []


def _sound(data: bytes, name: str) -> bool:
    found = inspect_stream(io.BytesIO(data), name)
    return found.kind is not None and found.defect is None


def test_a_mark_on_the_border_between_two_reads_is_found(monkeypatch):
    monkeypatch.setattr("smepp.load.attachments.reader.HashingReader.read.__defaults__", (3,))
    for data, defect in ((JPEG, None), (JPEG[:-1], Defect.TRUNCATED), (CASES["docx with a password"][1], Defect.ENCRYPTED)):
        found = inspect_stream(io.BytesIO(data), "a.jpg")
        assert found.defect == defect
        assert found.sha256 == hashlib.sha256(data).hexdigest()


def test_a_member_packed_in_a_rare_way_is_not_called_damaged():
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_LZMA) as made:
        made.writestr("[Content_Types].xml", "<Types/>")
        made.writestr("word/document.xml", "<document/>")
    assert inspect_stream(buffer, "a.docx").defect is None


class Endless(io.RawIOBase):
    """A stream of a size that nobody reads through."""

    def seek(self, offset: int, whence: int = 0) -> int:
        return LARGEST + 1 if whence == 2 else offset

    def read(self, count: int = -1) -> bytes:
        raise AssertionError(count)


def test_too_large_is_not_read():
    found = inspect_stream(Endless(), "a.pdf")
    assert (found.defect, found.sha256, found.size) == (Defect.TOO_LARGE, None, LARGEST + 1)


class Broken(io.BytesIO):
    """A disk that fails."""

    def read(self, count: int | None = -1) -> bytes:
        raise OSError(5, "Input/output error")


def test_a_file_that_does_not_open(tmp_path):
    assert inspect(tmp_path / "absent.pdf", "absent.pdf").defect is Defect.UNREADABLE


def test_a_disk_that_fails():
    with pytest.raises(OSError, match="error"):
        inspect_stream(Broken(b"x"), "a.pdf")
