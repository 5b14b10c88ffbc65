"""Measuring whole rounds; no time is held against anything here."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from bench.run.round import aims, commands
from bench.run.round.__main__ import main
from bench.run.round.measure import Measured
from bench.run.round.peaks import TOLD, Peaks, Watch
from bench.run.round.shelf import Shelf, shelves
from bench.run.round.show import lines
from bench.run.rounds import ROOT, Command, spent
from smepp.load.strict import read
from smepp.model import forms

HERE = Path("here")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> list[Shelf]:
    return shelves(tmp_path_factory.mktemp("rounds"), [3, 2], 0)


def test_a_smaller_round_is_the_beginning_of_a_larger_one(made):
    small, large = made
    assert (small.count, large.count) == (2, 3)
    names = [{path.parent.name for path in each.workspace.glob("*/dossier.yaml")} for each in made]
    assert [len(each) for each in names] == [2, 3]
    assert names[0] < names[1]
    assert all((each.workspace / "rounds" / "2013.yaml").is_file() for each in made)
    assert 160_000 < small.size < large.size < 300_000


def test_every_kind_of_file_lies_together_with_its_schema(made):
    for shelf in made:
        assert [each.name for each in shelf.kinds] == sorted(Path(each).stem for each in forms.FILES)
        for kind in shelf.kinds:
            files = list((kind / "files").iterdir())
            assert len(files) == shelf.count
            schema = Draft202012Validator(json.loads((kind / "schema.json").read_text(encoding="utf-8")))
            assert all(schema.is_valid(read(each.read_bytes(), each.name).value) for each in files)


def test_the_halves_hold_all_files_once(made):
    listed = [line for half in made[1].halves for line in half.read_text(encoding="utf-8").split("\n")]
    assert len(listed) == len(set(listed)) == 3 * len(forms.FILES)
    assert all(Path(each).is_file() for each in listed)


def test_libyaml_reads_what_is_listed(made, tmp_path):
    def ends_with(listed: Path) -> int:
        return subprocess.run(
            [sys.executable, "-m", "bench.run.round.parse", str(listed)], cwd=ROOT, check=False, capture_output=True
        ).returncode

    (tmp_path / "list.txt").write_text(str(tmp_path / "missing.yaml"), encoding="utf-8")
    assert ends_with(made[0].halves[0]) == 0
    assert ends_with(tmp_path / "list.txt") != 0


@pytest.mark.parametrize(("codes", "worst"), [((0, 0, 0), 0), ((0, 3, 0), 3)])
def test_several_commands_at_a_time_end_with_the_worst(tmp_path, codes, worst):
    log = tmp_path / "log"
    lines = [
        json.dumps([sys.executable, "-c", f"open({str(log)!r}, 'a').write('x'); raise SystemExit({code})"]) for code in codes
    ]
    (tmp_path / "lines").write_text("\n".join(lines), encoding="utf-8")
    done = subprocess.run([sys.executable, "-m", "bench.run.round.together", "2", str(tmp_path / "lines")], cwd=ROOT, check=False)
    assert done.returncode == worst
    assert log.read_text() == "xxx"


def test_every_aim_has_its_commands_and_every_command_its_use(made):
    named = {each.name for each in commands.of_round(made[0], HERE)}
    assert {name for each in aims.AIMS for name in (each.job, each.yardstick)} == named
    assert named - {each.name for each in commands.of_round(made[0], None)} == {aims.CPP, aims.CPP_TWO}


@pytest.mark.skipif(not TOLD, reason="only Linux tells the most memory of a running process")
def test_memory_is_that_of_the_processes_that_work():
    worker = "import multiprocessing as m, time; x = bytearray(40_000_000); m.get_context('spawn').Process(target=time.sleep, args=(1,)).start()"
    with Watch() as watch:
        subprocess.run([sys.executable, "-c", worker], check=True)
    assert watch.peaks.parent > 40
    assert 5 < watch.peaks.worker < watch.peaks.parent


def test_text_tells_growth_and_memory_against_the_aims():
    names = [each for each in vars(aims).values() if isinstance(each, str) and ("," in each)]
    small, large = (
        Measured(
            count=count,
            size=1024 * count,
            wall={name: [seconds] for name in names},
            work={name: [1.5 * seconds] for name in names},
            memory={aims.TWO: Peaks(parent=50, worker=40)},
        )
        for count, seconds in ((10, 1.0), (100, 20.0))
    )
    told = list(lines(large, small))
    assert [line for line in told if line.endswith("a dossier:   200.0 ms, 2.00 × of 10; of processors   300.0 ms, 2.00 ×")]
    assert [line for line in told if line.endswith("50 MiB in the first process (aim 66)")]
    assert [line for line in told if line.endswith("40 MiB in a worker (aim 60), 1.00 × (aim 1.1)")]
    assert [line.split()[-2:] for line in told if line.startswith("review, two processes           review, one process")] == [
        ["0.55", "missed"],
        ["process", "1.00"],
    ]


def test_a_whole_run(capsys, tmp_path):
    main(["--counts", "2", "--rounds", "1", "--no-peers", "--json", "--folder", str(tmp_path)])
    [found] = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert set(found["wall"]) == {aims.ONE, aims.TWO, aims.PAGES, aims.FLOOR, aims.FLOOR_TWO}
    assert all(each > 0 for times in found["wall"].values() for each in times)
    assert (tmp_path / "2" / "out").is_dir()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell what children have used")
def test_the_work_of_the_processes_of_processes_counts():
    spin = "for _ in range(3_000_000): pass"
    inner = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {spin!r}])"
    found = spent(
        [Command(name=name, calls=((sys.executable, "-c", code),)) for name, code in (("spin", inner), ("idle", "pass"))], 1
    )
    assert found.work["spin"][0] > 2 * found.work["idle"][0] > 0
