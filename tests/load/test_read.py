"""The loader as a whole: files as such, limits, known keys, the quick way."""

import subprocess
import sys
from typing import NoReturn

import pytest

import smepp.load.strict.survey as surveying
from smepp.load.strict import limits, read, reader
from smepp.messages import text
from smepp.model.codes import Level
from smepp.model.place import Place


@pytest.mark.parametrize("typed", ["", "\n\n", "# 申报书\n", "---\n", "~\n", "\ufeff"])
def test_empty_file(typed: str) -> None:
    document = read(typed.encode(), "a/b.yaml")
    (problem,) = document.problems
    assert (problem.code, problem.place, document.value) == ("Y010", Place(file="a/b.yaml"), None)
    assert text(problem, "zh") == "文件里没有内容。"


def test_large_file_is_not_read() -> None:
    document = read(b"#" * (limits.MAX_BYTES + 1), "f.yaml")
    assert [text(problem, "zh") for problem in document.problems] == ["文件超过 4 MiB，没有读取。"]
    assert document.value is None


def test_largest_file_is_read() -> None:
    assert read(b"a: 1\n#".ljust(limits.MAX_BYTES, b"#"), "f.yaml").value == {"a": 1}


def test_32_levels_are_read() -> None:
    assert read(("{a: " * 32 + "1" + "}" * 32).encode(), "f.yaml").problems == ()


def test_alias_bomb_is_refused_at_once() -> None:
    rows = ["a0: &a0 [x]", *(f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 10))]
    document = read("\n".join(rows).encode(), "f.yaml")
    assert document.value is None
    assert {problem.code for problem in document.problems} == {"Y104", "Y105"}


def test_list_of_errors_is_cut() -> None:
    document = read("".join(f"- &a{n} {n}\n" for n in range(1000)).encode(), "f.yaml")
    assert len(document.problems) == limits.MAX_FAULTS


def test_list_of_warnings_is_cut() -> None:
    document = read(("a:\n" + "- 01\n" * 1000).encode(), "f.yaml")
    assert document.value == {"a": ["01"] * 1000}
    assert len(document.problems) == limits.MAX_NOTES


def test_warning_has_the_route_of_its_value() -> None:
    (problem,) = read("人员:\n  - 姓名: 张三\n    编号: 0123\n".encode(), "f.yaml").problems
    assert (problem.level, problem.place) == (Level.WARNING, Place(file="f.yaml", route=("人员", 0, "编号"), at=(3, 9)))


@pytest.mark.parametrize("typed", ["服务:\n  - 名称：云联\n", "服务:\n  - 名称:云联\n"])
def test_item_that_begins_with_a_known_key_is_a_slip(typed: str) -> None:
    assert read(typed.encode(), "f.yaml").problems == ()
    problems = read(typed.encode(), "f.yaml", known_keys={"名称"}).problems
    assert [(problem.place.at, problem.level) for problem in problems] == [((2, 7), Level.ERROR)]


PROSE = '说明: |\n  第一段：\n  做三件事:一 -二\n  -三 #四\n原文: "下列条件:\\n"\n备注二: "如\n  下"\n'


def test_clean_file_is_not_surveyed(monkeypatch: pytest.MonkeyPatch) -> None:
    def never(*_: object) -> NoReturn:
        raise AssertionError

    monkeypatch.setattr(surveying, "survey", never)
    firm = '  - 名称: 重庆云联物流有限公司\n    代码: "012345678"\n    日期: 2012-03-04\n    时间: 08:30\n    资产: 120.50\n    人数: 26 # 人\n'
    document = read(f"# 名单\n企业:\n{firm * 20}备注: 见附件：一\n{PROSE}".encode(), "f.yaml")
    assert document.value is not None
    assert len(document.value["企业"]) == 20


def test_file_that_nothing_explains_has_a_problem_all_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "build", lambda _: None)
    document = read(b"a: 1\n", "f.yaml")
    assert [(problem.code, problem.place.at) for problem in document.problems] == [("Y399", (1, 1))]


def test_yaml_library_waits_for_the_first_file() -> None:
    lines = ["import sys, smepp.load.strict, smepp.load.locate", "assert 'yaml' not in sys.modules"]
    lines += ["smepp.load.strict.read(b'a: 1', 'f')", "assert 'yaml' in sys.modules"]
    subprocess.run([sys.executable, "-c", "\n".join(lines)], check=True)
