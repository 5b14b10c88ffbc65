"""What a plain scalar means, and that quotes always make text."""

from decimal import Decimal
from typing import Any

import pytest

from smepp.load.strict import read


def value(written: str) -> Any:
    document = read(f"a: {written}\n".encode(), "f.yaml")
    assert document.value is not None
    return document.value["a"]


@pytest.mark.parametrize(
    "written",
    [
        *("no", "yes", "on", "off", "y", "No", "True", "TRUE", "False", "Null", "NULL", "是", "否", "nul", "truely"),
        *("0500103", "08123", "00", "-01", "007.5", "12:30", "60:40", "190:20:30", "2013-02-26", "2013-02-26 12:00:00"),
        *("1_000", "1,000", "0x1F", "0o17", "0b1", ".nan", ".inf", "-.inf", "NaN", ".5", "5.", "+5", "1e", "--1", "1.2.3"),
        *("１２３", "１２.５", "٣", "95%", "1 000", "²", "R&D", "a:b", "http://example.cn/a?b=1", "-b", "~a", "=", "<<"),
    ],
)
def test_text(written: str) -> None:
    assert value(written) == written


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("true", True),
        ("false", False),
        ("0", 0),
        ("-0", 0),
        ("26", 26),
        ("-5", -5),
        ("500103196802304411", 500103196802304411),
        ("9" * 40, int("9" * 40)),
        ("2013.10", Decimal("2013.10")),
        ("0.5", Decimal("0.5")),
        ("-0.50", Decimal("-0.50")),
        ("1e3", Decimal(1000)),
        ("2E-2", Decimal("0.02")),
        ("1.5e+3", Decimal(1500)),
    ],
)
def test_null_truth_and_numbers(written: str, meant: Any) -> None:
    read_value = value(written)
    assert (read_value, type(read_value)) == (meant, type(meant))


def test_decimals_keep_their_digits() -> None:
    assert repr(value("2013.10")) == "Decimal('2013.10')"


@pytest.mark.parametrize("written", ["null", "true", "26", "0500", "1e3", "~", "2013.10", "", "9" * 5000, "<<", "a：b", "-b"])
@pytest.mark.parametrize("quote", ['"', "'"])
def test_quotes_make_text(written: str, quote: str) -> None:
    document = read(f"a: {quote}{written}{quote}\n".encode(), "f.yaml")
    assert (document.value, document.problems) == ({"a": written}, ())


@pytest.mark.parametrize("key", ["2012", "true", "~", "", "<<", "a：b", "a:b", "“a”", "姓\u3000名"])
def test_quoted_keys_are_text(key: str) -> None:
    document = read(f'"{key}": 1\n'.encode(), "f.yaml")
    assert (document.value, document.problems) == ({key: 1}, ())


def test_block_texts_keep_what_looks_like_yaml() -> None:
    typed = 'a: |\n  第一：有\n  b:1\n  -c\n  "x\n  # 5\n\n  \u3000\u3000末\tx\nb: >-\n  甲\n  乙\n'
    document = read(typed.encode(), "f.yaml")
    assert document.problems == ()
    assert document.value == {"a": '第一：有\nb:1\n-c\n"x\n# 5\n\n\u3000\u3000末\tx\n', "b": "甲 乙"}


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("{}", {}),
        ("a: [1, 二, true, {b: 0.5}]", {"a": [1, "二", True, {"b": Decimal("0.5")}]}),
        ('{"a":1,"b":[1,2]}', {"a": 1, "b": [1, 2]}),
        ("---\na: 1\n...\n", {"a": 1}),
        ("a:\n- 1\n-\n- - 2\n", {"a": [1, None, [2]]}),
        ("a : 1 # 人\n", {"a": 1}),
        ("a: 张\u3000三\n", {"a": "张\u3000三"}),
        ("a:\n  12\nb:\n  -1\n", {"a": 12, "b": -1}),
        ("a: 第一行\n  第二行\n", {"a": "第一行 第二行"}),
        ("a:\n  - 信息服务：提供信息\n", {"a": ["信息服务：提供信息"]}),
        ("a:\n  http://example.cn\nb:\n  08:30\nc:\n  C:\\data\n", {"a": "http://example.cn", "b": "08:30", "c": "C:\\data"}),
        ('a: "x\n  y"\n', {"a": "x y"}),
        ('a: "\\u91cd\\n\\"庆\\""\n', {"a": '重\n"庆"'}),
        (
            'a: "\\t- a.pdf"\nb: "一\\n二 a.pdf"\nc: "C:\\\\new\\\\a.pdf"\n',
            {"a": "\t- a.pdf", "b": "一\n二 a.pdf", "c": "C:\\new\\a.pdf"},
        ),
        ("a: “有”\nb: 是？\nc: 见! 附件? 有\n", {"a": "“有”", "b": "是？", "c": "见! 附件? 有"}),
    ],
)
def test_sound_text_has_no_problem(typed: str, meant: dict[str, Any]) -> None:
    document = read(typed.encode(), "f.yaml")
    assert (document.value, document.problems) == (meant, ())
