"""Places resolve to lines and columns of the text as it is."""

from typing import Any

import pytest
from hypothesis import given

from smepp.load.locate import locate
from smepp.load.strict import read
from smepp.model.place import Place, Position, Route
from tests.load.trees import in_block, trees

TEXT = """\
# 人员名单
人员:
  - 姓名: 张三
    学历: 本科
    证书: [甲, 乙]
  - 姓名: 李四
    职称:
说明: |
  一
平台:
  名称:
    云联
空:
"""


def at(route: Route, *, on_key: bool = False, data: bytes = TEXT.encode()) -> tuple[int, int]:
    position = locate(data, Place(file="f.yaml", route=route, on_key=on_key))
    assert position is not None
    return position.line, position.column


@pytest.mark.parametrize(
    ("route", "expected"),
    [
        (("人员", 0, "姓名"), (3, 9)),
        (("人员", 0), (3, 5)),
        (("人员", 1, "姓名"), (6, 9)),
        (("人员", 0, "证书", 1), (5, 13)),
        (("人员", 0, "证书"), (5, 9)),
        (("说明",), (8, 5)),
        (("平台", "名称"), (12, 5)),
        ((), (2, 1)),
    ],
)
def test_value(route: Route, expected: tuple[int, int]) -> None:
    assert at(route) == expected


@pytest.mark.parametrize(
    ("route", "expected"),
    [(("人员", 0, "姓名"), (3, 5)), (("平台", "名称"), (11, 3)), (("人员",), (2, 1)), (("人员", 1), (6, 5))],
)
def test_key(route: Route, expected: tuple[int, int]) -> None:
    assert at(route, on_key=True) == expected


@pytest.mark.parametrize(("route", "expected"), [(("人员",), (2, 1)), (("平台",), (10, 1))])
def test_block_below_its_key_is_shown_at_the_key(route: Route, expected: tuple[int, int]) -> None:
    assert at(route) == expected


@pytest.mark.parametrize(("route", "expected"), [(("空",), (13, 1)), (("人员", 1, "职称"), (7, 5))])
def test_empty_value_is_shown_at_the_key(route: Route, expected: tuple[int, int]) -> None:
    assert at(route) == expected


@pytest.mark.parametrize(
    ("route", "expected"),
    [
        (("人员", 1, "学历"), (6, 5)),
        (("人员", 7, "学历"), (2, 1)),
        (("平台", "名称", "简称"), (11, 3)),
        (("没有",), (2, 1)),
    ],
)
def test_absent_route_leads_to_its_deepest_ancestor(route: Route, expected: tuple[int, int]) -> None:
    assert at(route) == expected


def test_fixed_place_is_taken_as_it_is() -> None:
    assert locate(TEXT.encode(), Place(file="f", at=(4, 9))) == Position(line=4, column=9, excerpt="    学历: 本科")


def test_fixed_place_beyond_the_file_has_no_excerpt() -> None:
    assert locate(b"a: 1\n", Place(file="f", at=(9, 1))) == Position(line=9, column=1, excerpt="")


def test_empty_file_has_no_place() -> None:
    assert locate(b"", Place(file="f")) is None


def test_broken_file_resolves_as_far_as_it_goes() -> None:
    data = "a:\n  b: 1\n  c: “x: y”\n  d: 2\n".encode()
    assert at(("a", "b"), data=data) == (2, 6)
    assert at(("a", "d"), data=data) == (1, 1)


def test_unparsable_file_resolves_to_line_1() -> None:
    assert at(("a", "b"), data=b"%%\n") == (1, 1)


@pytest.mark.parametrize("data", [TEXT.encode("gb18030"), TEXT.encode("utf-16"), b"\xef\xbb\xbf" + TEXT.encode()])
def test_encoding_does_not_matter(data: bytes) -> None:
    assert at(("人员", 1, "姓名"), data=data) == (6, 9)


def test_undecodable_bytes_still_show_their_line() -> None:
    data = b"a: 1\nb: \xff\xff\n"
    position = locate(data, read(data, "f.yaml").problems[0].place)
    assert position is not None
    assert (position.line, position.column, position.excerpt) == (2, 4, "b: \ufffd\ufffd")


def test_characters_beyond_the_basic_plane_count_as_one() -> None:
    assert at(("a",), data='{"𠀀": 1, a: 2}'.encode()) == (1, 13)


def test_depth_of_a_hostile_file_is_cut() -> None:
    assert at((0,) * 5, data=b"[" * 100_000) == (1, 6)


@given(trees)
def test_every_scalar_is_found_on_its_line(tree: dict[str, Any]) -> None:
    written, where = in_block(tree)
    data = written.encode()
    for route, line in where.items():
        position = locate(data, Place(file="f", route=route))
        assert position is not None
        assert (position.line, position.excerpt) == (line, written.split("\n")[line - 1])
