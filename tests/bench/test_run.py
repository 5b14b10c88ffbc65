"""Measuring itself; no time is held against anything here."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from bench.run import aims, commands, table
from bench.run.__main__ import main
from bench.run.aims import AIMS, Aim
from bench.run.papers import Papers
from bench.run.peers import cpp_peer
from bench.run.rounds import ROOT, Command, UnexpectedEndError, ratio, timed
from bench.run.stages import WATCHED, Clock

DOSSIER = ROOT / "dossiers" / "yunlian-wuliu"
HERE = Path("here")
PAPERS = Papers(clean=HERE, faulty=HERE, many=(HERE,), kinds=(HERE,), merged=HERE, schema=HERE)


def python(code: str) -> tuple[str, ...]:
    return (sys.executable, "-c", code)


def told(module: str, *given: str) -> dict[str, float]:
    done = subprocess.run(
        [sys.executable, "-m", f"bench.run.{module}", str(DOSSIER), *given], cwd=ROOT, capture_output=True, check=True
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def test_commands_are_run_in_turn(tmp_path):
    log = tmp_path / "log"
    note = f"open({str(log)!r}, 'a').write"
    every = [Command(name=each, calls=(python(f"{note}('{each}')"), python(f"{note}('+')"))) for each in "ab"]
    times = timed(every, 2)
    assert log.read_text() == "a+b+" * 3
    assert {name: len(each) for name, each in times.items()} == {"a": 2, "b": 2}


def test_a_command_that_fails_is_not_measured():
    with pytest.raises(UnexpectedEndError, match="bad ended with 1"):
        timed([Command(name="bad", calls=(python("raise SystemExit('no')"),))], 1)
    timed([Command(name="good", calls=(python("raise SystemExit(3)"),), ends_with=3)], 1)
    timed([Command(name="good", calls=(python("raise SystemExit(1)"), python("")), also=(1,))], 1)


def test_ratio_is_the_median_over_the_rounds():
    times = {"a": [2.0, 9.0, 3.0], "b": [1.0, 1.0, 2.0]}
    assert ratio(times, "a", "b") == 2.0
    assert ratio(times, "a", "c") is ratio(times, "c", "b") is None


def test_every_aim_has_its_commands_and_every_command_its_use():
    made = {each.name for each in (*commands.of_one(PAPERS, HERE, HERE), *commands.of_many(PAPERS, HERE))}
    assert {name for each in AIMS for name in (each.job, each.yardstick)} == made
    without = {each.name for each in (*commands.of_one(PAPERS, None, None), *commands.of_many(PAPERS, None))}
    assert made - without == {aims.CPP, aims.OTHER, aims.CPP_MANY}


def test_table_says_what_is_met_and_what_is_missed():
    aim = Aim(job="a", yardstick="b", most=1.5)
    lines = list(table.ratios([(aim, 1.5), (aim, 1.51), (aim, None), (Aim(job="c", yardstick="d"), 2.0)]))
    assert [line.split()[2:] for line in lines[1:]] == [
        ["1.50", "<=", "1.50", "met"],
        ["1.51", "<=", "1.50", "missed"],
        ["-", "<=", "1.50"],
        ["2.00"],
    ]


def test_a_stage_inside_of_another_counts_for_itself_alone():
    clock = Clock()
    clock.time("outer", lambda: [clock.time("inner", sum, range(100_000)) for _ in range(20)])
    assert set(clock.seconds) == {"outer", "inner"}
    assert 0 <= clock.seconds["outer"] < clock.seconds["inner"]


@pytest.mark.parametrize("how", [(), ("quiet",)])
def test_stages_of_a_check(how):
    found = told("stages", *how)
    assert set(found) == {"start-up", "schemas", "print", *(stage for stage, _, _ in WATCHED)}
    assert min(found.values()) > 0


def test_libyaml_on_the_same_bytes():
    assert set(told("floor")) == {"parse", "events", "read"}


def test_a_peer_that_cannot_be_had_is_none(tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", str(tmp_path))
    assert cpp_peer(tmp_path / "peers") is None


def test_a_whole_run(capsys):
    main(["--rounds", "1", "--no-peers", "--json"])
    found = json.loads(capsys.readouterr().out)
    assert {each["job"] for each in found["ratios"]} == {each.job for each in AIMS}
    assert all(sum(each.values()) == pytest.approx(1) for each in found["shares"].values())
    assert len(found["strict loader"]) == 2
    assert all(each > 0 for each in found["memory"].values())
