"""`smepp review` as a clerk uses it."""

import json
import shutil

import pytest

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.output import manifest
from tests.cli.running import DOSSIERS, ON, process, smepp

YEAR = ("--year", "2013", "--on", ON)


@pytest.fixture
def office(tmp_path):
    """A small office: four applicants of the year, one of another, in folders within folders."""
    for name in ("office.yaml", "rounds/2013.yaml"):
        (tmp_path / "office" / name).parent.mkdir(exist_ok=True, parents=True)
        shutil.copy(DOSSIERS / name, tmp_path / "office" / name)
    places = {"yunlian-wuliu": "a", "dadukou-jiancai": "2013/b", "nanan-huishang": "2013/c", "fuling-zhacai": "d"}
    for name, place in places.items():
        shutil.copytree(DOSSIERS / name, tmp_path / "office" / place)
    other = tmp_path / "office" / "other-year"
    shutil.copytree(DOSSIERS / "yunlian-wuliu", other)
    front = (other / "dossier.yaml").read_text(encoding="utf-8").replace("年度: 2013", "年度: 2015")
    (other / "dossier.yaml").write_text(front, encoding="utf-8")
    return tmp_path / "office"


def entries(office, *arguments):
    done = smepp("review", str(office), *YEAR, "--no-out", "--format", "json", *arguments)
    return [(each["folder"], each["decision"]) for each in json.loads(done.out)["entries"]]


def test_the_year_of_the_round_and_no_other(office):
    assert entries(office) == [
        ("d", "needs_judgement"),
        ("2013/b", "not_eligible"),
        ("a", "eligible"),
        ("2013/c", "return"),
    ]


@pytest.mark.parametrize(("day", "name"), [("2013-04-01", "重庆市中小企业局"), ("2007-12-31", None), ("2026-01-01", None)])
def test_the_authority_is_that_of_the_day_and_none_where_a_successor_is_seen(office, day, name):
    done = smepp("review", str(office), "--year", "2013", "--on", day, "--no-out", "--format", "json")
    assert json.loads(done.out)["authority"] == name


def test_the_same_with_any_number_of_processes(office, tmp_path):
    for number in range(20):
        shutil.copytree(office / "a", office / f"copy-{number}")
    found = {}
    for jobs in ("1", "2"):
        done = process(["review", str(office), *YEAR, "--jobs", jobs, "--out", str(tmp_path / jobs), "--format", "jsonl"])
        found[jobs] = done.out, manifest.read(tmp_path / jobs)
    assert found["1"] == found["2"]
    assert found["1"][0].count("\n") == 24


def test_it_says_of_each_what_a_check_of_it_says(office):
    for folder, decision in entries(office):
        checked = json.loads(smepp("check", str(office / folder), "--on", ON, "--format", "json").out)
        assert checked["dossiers"][0]["decision"] == decision


@pytest.mark.parametrize(
    ("arguments", "folders"),
    [
        (["--district", "江北区"], ["a"]),
        (["--district", "江北区", "--district", "涪陵"], ["d", "a"]),
        (["--decision", "退回补正"], ["2013/c"]),
        (["--decision", "return", "--decision", "eligible"], ["a", "2013/c"]),
        (["--kind", "复核"], []),
        (["--kind", "首次申报", "--district", "大渡口区"], ["2013/b"]),
    ],
)
def test_narrowing(office, arguments, folders):
    assert [folder for folder, _ in entries(office, *arguments)] == folders


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--district", "江比区"], "江北区"),
        (["--decision", "退回"], "退回补正、待评审认定、复核合格"),
        (["--kind", "首次"], "首次申报、再次申报、复核"),
        (["--jobs", "-1"], "--jobs"),
    ],
)
def test_what_cannot_be_meant_is_refused_before_any_work(office, tmp_path, arguments, told):
    done = smepp("review", str(office), *YEAR, "--out", str(tmp_path / "out"), *arguments)
    assert done.code == ExitCode.USAGE
    assert told in done.err
    assert not (tmp_path / "out").exists()


def test_one_that_cannot_be_read_is_a_row_and_stops_no_other(office, monkeypatch):
    from smepp.jobs.round import assess

    check = assess.check

    def failing(folder, on, year=None):
        if folder.name == "a":
            raise PermissionError(13, "Permission denied")
        return check(folder, on, year)

    monkeypatch.setattr(assess, "check", failing)
    done = smepp("review", str(office), *YEAR, "--no-out", "--district", "涪陵区")
    assert done.code == ExitCode.IMPOSSIBLE
    assert "无法核对" in done.out
    assert "Permission denied" in done.out
    assert "涪陵榨菜" in done.out


def test_a_failure_of_the_program_over_one_dossier_is_told_and_stops_no_other(office, monkeypatch):
    from smepp.jobs.round import assess

    check = assess.check

    def failing(folder, on, year=None):
        if folder.name == "a":
            raise ZeroDivisionError
        return check(folder, on, year)

    monkeypatch.setattr(assess, "check", failing)
    done = smepp("review", str(office), *YEAR, "--no-out")
    assert done.code == ExitCode.BUG
    assert "smepp-" in done.err
    assert "Traceback" not in done.out + done.err
    assert "涪陵榨菜" in done.out


def test_a_dossier_whose_year_cannot_be_read_is_not_lost(office):
    (office / "a" / "dossier.yaml").write_text("年度：2013\n", encoding="utf-8")
    assert ("a", "return") in entries(office)


@pytest.mark.parametrize(
    ("folder", "told"),
    [("a", "smepp check"), ("2013", "--district"), ("office.yaml", "smepp check"), ("nowhere", "nowhere")],
)
def test_only_a_whole_office_is_reviewed(office, tmp_path, folder, told):
    """A slip of the path must not put a part of the round, or nothing, in place of the whole."""
    out = tmp_path / "out"
    smepp("review", str(office), *YEAR, "--out", str(out))
    before = manifest.digests(out)
    done = smepp("review", str(office / folder), *YEAR, "--out", str(out))
    assert done.code == ExitCode.USAGE
    assert told in done.err
    assert manifest.digests(out) == before


def test_a_round_without_dossiers_writes_nothing_and_takes_nothing_away(office, tmp_path):
    out = tmp_path / "out"
    smepp("review", str(office), *YEAR, "--out", str(out))
    before = manifest.digests(out)
    done = smepp("review", str(office), "--year", "2001", "--on", ON, "--out", str(out))
    assert (done.code, done.err) == (ExitCode.DONE, "")
    assert "没有申报" in done.out
    assert manifest.digests(out) == before


@pytest.mark.parametrize("year", ["20133", "13", "0", "-1"])
def test_a_year_that_nobody_can_mean(office, year):
    done = smepp("review", str(office), "--year", year, "--no-out")
    assert done.code == ExitCode.USAGE
    assert "2100" in done.err


def test_without_anything_to_review(tmp_path):
    done = smepp("review", str(tmp_path), *YEAR, "--no-out")
    assert done.code == ExitCode.DONE
    assert "没有申报" in done.out


def test_where_it_looks_when_no_folder_is_named(office, monkeypatch):
    for place in (office, office / "2013"):
        monkeypatch.chdir(place)
        assert smepp("review", *YEAR, "--no-out").out.count("[") == 4
    office.rename(office.parent / "dossiers")
    monkeypatch.chdir(office.parent)
    assert smepp("review", *YEAR, "--no-out").out.count("[") == 4


def test_no_folder_and_no_office(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    done = smepp("review", *YEAR)
    assert done.code == ExitCode.USAGE
    assert "office.yaml" in done.err
    assert not list(tmp_path.iterdir())


def test_an_office_file_with_errors_ends_it_and_leaves_the_output(office, tmp_path):
    out = tmp_path / "out"
    smepp("review", str(office), *YEAR, "--out", str(out))
    before = manifest.digests(out)
    (office / "office.yaml").write_text("级别: 省级\n", encoding="utf-8")
    done = process(["review", str(office), *YEAR, "--out", str(out)])
    assert done.code == ExitCode.IMPOSSIBLE
    assert "office.yaml" in done.err
    assert manifest.digests(out) == before


def test_an_output_folder_that_cannot_be_written(office, tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    done = smepp("review", str(office), *YEAR, "--out", str(tmp_path / "file" / "out"))
    assert done.code == ExitCode.IMPOSSIBLE
    assert "file" in done.err


def test_a_full_disk_leaves_the_previous_output(office, tmp_path, monkeypatch):
    from smepp.jobs.round import review

    out = tmp_path / "out"
    smepp("review", str(office), *YEAR, "--out", str(out))
    before = manifest.digests(out)

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(review, "write_results", full)
    done = smepp("review", str(office), *YEAR, "--out", str(out))
    assert done.code == ExitCode.IMPOSSIBLE
    assert "No space left on device" in done.err
    assert manifest.digests(out) == before


def test_what_people_changed_is_named(office, tmp_path):
    out = tmp_path / "out"
    smepp("review", str(office), *YEAR, "--out", str(out))
    (out / "review.json").write_text("{}", encoding="utf-8")
    done = smepp("review", str(office), *YEAR, "--out", str(out))
    assert "review.new.json" in done.err
    assert (out / "review.json").read_text(encoding="utf-8") == "{}"


def test_nothing_is_drawn_where_nobody_watches(office):
    assert smepp("review", str(office), *YEAR, "--no-out").err == ""
