"""The ladder of encodings, and what is told about each rung."""

import codecs

import pytest

from smepp.load.decode import decode
from smepp.load.strict import read
from smepp.messages import mend, text

TYPED = "名称: 重庆云联\n人数: 26\n"
VALUE = {"名称": "重庆云联", "人数": 26}
KEYS = frozenset({"名称", "人数"})


@pytest.mark.parametrize(
    "data",
    [
        TYPED.encode(),
        TYPED.encode("utf-8-sig"),
        codecs.BOM_UTF16_LE + TYPED.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TYPED.encode("utf-16-be"),
    ],
)
def test_unicode_is_read_in_silence(data: bytes) -> None:
    document = read(data, "f.yaml", known_keys=KEYS)
    assert (document.value, document.problems) == (VALUE, ())


@pytest.mark.parametrize("encoding", ["gbk", "gb18030"])
@pytest.mark.parametrize("known", [KEYS, None])
def test_gbk_is_read_with_a_warning(encoding: str, known: frozenset[str] | None) -> None:
    document = read(TYPED.encode(encoding), "f.yaml", known_keys=known)
    assert document.value == VALUE
    (problem,) = document.problems
    assert text(problem, "zh") == "文件是 GBK 编码，已按 GB18030 读取。"
    assert all(name in mend(problem, "zh") for name in ("UTF-8", "记事本", "WPS", "VS Code"))


def test_gbk_comes_with_the_other_problems() -> None:
    document = read("名称: a\n年：1\n".encode("gbk"), "f.yaml", known_keys=KEYS)
    assert [(problem.code, problem.place.at) for problem in document.problems] == [("Y002", None), ("Y301", (2, 2))]
    assert document.value is None


@pytest.mark.parametrize("encoding", ["big5", "shift-jis", "euc-kr"])
def test_other_encoding_without_a_known_key_is_refused(encoding: str) -> None:
    typed = {"big5": "名稱: 重慶雲聯\n", "shift-jis": "名称: 重慶\n", "euc-kr": "이름: 중경\n"}[encoding]
    document = read(typed.encode(encoding), "f.yaml", known_keys=KEYS)
    assert [(problem.code, document.value) for problem in document.problems] == [("Y003", None)]
    assert text(document.problems[0], "zh").endswith("读出来的多半是乱码。")


def test_one_character_is_no_known_key() -> None:
    document = read("无: 重庆\n".encode("gbk"), "f.yaml", known_keys={"无"})
    assert [problem.code for problem in document.problems] == ["Y003"]


def test_broken_utf8_is_not_taken_for_gbk() -> None:
    data = f"{TYPED}备注: 有说明\n".encode().replace("有".encode(), "有".encode()[:2])
    document = read(data, "f.yaml", known_keys=KEYS)
    assert [(problem.code, problem.place.at) for problem in document.problems] == [("Y004", (3, 5))]
    assert text(document.problems[0], "zh") == "文件是 UTF-8 编码，但从这里起有损坏的字节。"


def test_broken_utf8_behind_its_mark() -> None:
    document = read(codecs.BOM_UTF8 + b"a: 1\r\nb: \xff\n", "f.yaml")
    assert [(problem.code, problem.place.at) for problem in document.problems] == [("Y004", (2, 4))]


@pytest.mark.parametrize(
    ("data", "at"),
    [
        (TYPED.encode("utf-32"), (1, 1)),
        (b"a: 1\nb: \xff\xff\n", (2, 4)),
        (codecs.BOM_UTF16_LE + "a: 1\nb: ".encode("utf-16-le") + b"\x00", (2, 4)),
    ],
)
def test_undecodable_bytes_are_placed(data: bytes, at: tuple[int, int]) -> None:
    document = read(data, "f.yaml")
    assert [(problem.code, problem.place.at) for problem in document.problems] == [("Y001", at)]
    assert text(document.problems[0], "zh") == "文件的文字编码认不出来，从这里起读不下去。"


@pytest.mark.parametrize(
    "data",
    [
        b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\xdf\xa4",
        b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16),
        b"\x89PNG\r\n\x1a\n" + bytes(16),
        TYPED.encode("utf-16-le"),
        bytes(range(256)),
        bytes(8) + b"\xff" * 8,
    ],
)
def test_other_files_are_no_text(data: bytes) -> None:
    document = read(data, "f.yaml")
    assert document.value is None
    assert [problem.code for problem in document.problems] == ["Y005"]


def test_utf16_with_its_mark_is_text_whatever_its_characters() -> None:
    document = read(codecs.BOM_UTF16_LE + "a: \x01\x02\x03\x04".encode("utf-16-le"), "f.yaml")
    assert [(problem.code, problem.place.at) for problem in document.problems] == [
        ("Y006", (1, column)) for column in range(4, 8)
    ]


def test_word_file_is_called_so() -> None:
    (problem,) = read(b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00\xdf\xa4", "f.yaml").problems
    assert text(problem, "zh") == "这不是文本文件，可能是 Word、Excel、PDF 或图片改了名字。"


def test_mark_is_no_character_of_the_text() -> None:
    document = read(codecs.BOM_UTF8 + "a：1\n".encode(), "f.yaml")
    assert document.problems[0].place.at == (1, 2)


def test_decode_names_its_reading() -> None:
    assert decode(TYPED.encode("gbk")).gb18030
    assert not decode(TYPED.encode()).gb18030
