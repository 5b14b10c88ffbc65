"""A round that is ended at any moment leaves nothing that the next one would stumble over."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.output.folder import WORKSHOP
from tests.cli.running import DOSSIERS, ON, ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are sent as POSIX knows them")
MOMENTS = 12


def start(out: Path) -> subprocess.Popen[bytes]:
    command = ["-m", "smepp", "review", str(DOSSIERS), "--year", "2013", "--on", ON, "--jobs", "2", "--out", str(out)]
    return subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )


def finish(run: subprocess.Popen[bytes]) -> int:
    run.communicate()
    return run.returncode


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory) -> tuple[dict[str, bytes], float]:
    out = tmp_path_factory.mktemp("undisturbed") / "2013"
    begun = time.monotonic()
    assert finish(start(out)) in {ExitCode.WRONG, ExitCode.IMPOSSIBLE}
    took = time.monotonic() - begun
    found = contents(out)
    assert len(found) > 1
    return found, took


@pytest.mark.parametrize("moment", range(1, MOMENTS + 1))
def test_killed_at_any_moment(tmp_path, undisturbed, moment):
    expected, took = undisturbed
    out = tmp_path / "2013"
    run = start(out)
    time.sleep(took * moment / MOMENTS)
    run.kill()
    finish(run)
    finish(start(out))
    assert contents(out) == expected
    assert [each.name for each in (tmp_path / WORKSHOP).iterdir()] == ["2013.lock"]


@pytest.mark.parametrize("moment", [1, 4, 8])
def test_interrupted_by_the_user(tmp_path, undisturbed, moment):
    """Ctrl-C goes to all processes of the terminal."""
    expected, took = undisturbed
    out = tmp_path / "2013"
    finish(start(out))
    run = start(out)
    time.sleep(0.2 + took * moment / MOMENTS)
    os.killpg(run.pid, signal.SIGINT)
    _, said = run.communicate()
    assert run.returncode in {ExitCode.INTERRUPTED, ExitCode.WRONG, ExitCode.IMPOSSIBLE}, said
    assert b"Traceback" not in said
    assert contents(out) == expected
    assert [each.name for each in (tmp_path / WORKSHOP).iterdir()] == ["2013.lock"]
