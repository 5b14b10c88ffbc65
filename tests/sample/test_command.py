"""`smepp sample` as a user runs it."""

import hashlib
import json
import shutil
from pathlib import Path

import pytest

from tests.cli.running import DOSSIERS, smepp

LIST = "平台名称,运营单位,区县\n" + "".join(
    f"{district}平台{number},{district}公司{number},{district}\n"
    for district, n in (("渝北区", 12), ("万州区", 5), ("黔江区", 2), ("开县", 1))
    for number in range(n)
)
DAY = ("--on", "2012-06-01")


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An office with twenty titles from before."""
    shutil.copy(DOSSIERS / "office.yaml", tmp_path)
    (tmp_path / "a.csv").write_text(LIST, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    about = ("--dated", "2011-07-05", "--number", "9号", "--basis", "2010年的办法")
    assert smepp("new", "legacy", "a.csv", *about).code == 0
    return tmp_path


def test_a_sample_is_drawn_by_region_and_can_be_drawn_again_with_hashlib(office):
    done = smepp("sample", *DAY, "--n", "6", "--seed", "8", "--format", "json")
    assert (done.code, done.err) == (0, "")
    again = []
    rows = [line.split(",") for line in LIST.splitlines()[1:]]
    for districts, n in ((["渝北区"], 3), (["万州区", "开县"], 2), (["黔江区"], 1)):
        names = [f"8|{platform}|{operator}" for platform, operator, district in rows if district in districts]
        again += sorted(names, key=lambda each: hashlib.sha256(each.encode()).hexdigest())[:n]
    assert [each["hashed"] for each in json.loads(done.out)["titles"] if each["drawn"]] == again


@pytest.mark.parametrize(
    ("share", "n"), [("10%", 2), ("12%", 3), ("0.1", 2), ("１０％".translate({0xFF11: "1", 0xFF10: "0"}), 2), ("100%", 20)]
)
def test_a_share_rounds_up(office, share, n):
    assert f"抽取{n}个（按" in smepp("sample", *DAY, "--share", share, "--seed", "8").out


def test_the_same_seed_prints_the_same_bytes(office):
    first, second = (smepp("sample", *DAY, "--n", "5", "--seed", " 抽查 8 ").out for _ in range(2))
    assert first == second
    assert "种子：抽查 8\n" in first


def test_a_workbook_is_written_and_one_with_other_contents_left_alone(office):
    done = smepp("sample", *DAY, "--n", "5", "--seed", "8", "--format", "xlsx")
    assert (done.code, done.out) == (0, "抽查名单写在 out/sample-2012-06-01.xlsx，共5个。\n")
    path = office / "out/sample-2012-06-01.xlsx"
    data = path.read_bytes()
    assert smepp("sample", *DAY, "--n", "6", "--seed", "8", "--format", "xlsx").code == 1
    assert path.read_bytes() == data


def test_a_day_before_every_title_ends_with_one(office):
    done = smepp("sample", "--on", "2011-07-04", "--n", "5", "--seed", "8")
    assert done.code == 1
    assert "没有可以抽的" in done.out


def test_events_that_cannot_be_read_are_told(office):
    (office / "rounds/2011/2011-08-01-x.yaml").write_text("类别: 认定\n", encoding="utf-8")
    done = smepp("sample", *DAY, "--n", "5", "--seed", "8")
    assert done.code == 1
    assert "2011-08-01-x.yaml" in done.err


@pytest.mark.parametrize(
    "arguments",
    [
        ("--n", "5"),
        ("--seed", "8"),
        ("--n", "5", "--share", "5%", "--seed", "8"),
        ("--n", "0", "--seed", "8"),
        ("--n", "x", "--seed", "8"),
        ("--share", "0%", "--seed", "8"),
        ("--share", "101%", "--seed", "8"),
        ("--share", "5", "--seed", "8"),
        ("--n", "5", "--seed", " "),
        ("--n", "5", "--seed", "a\nb"),
        ("--n", "5", "--seed", "8", "--format", "csv"),
        ("nowhere", "--n", "5", "--seed", "8"),
    ],
)
def test_a_wrong_command_line_draws_nothing(office, arguments):
    done = smepp("sample", *DAY, *arguments)
    assert (done.code, done.out) == (2, "")
    assert done.err
