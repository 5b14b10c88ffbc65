"""A round that is ended at any moment leaves nothing that the next one would stumble over."""

import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.output.folder import WORKSHOP
from smepp.jobs.round.pool import CHUNK
from tests.cli.running import DOSSIERS, ON, ROOT

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are sent as POSIX knows them")
MOMENTS = 8


@pytest.fixture(scope="module")
def office(tmp_path_factory) -> Path:
    """A small office whose round still takes two processes."""
    folder: Path = tmp_path_factory.mktemp("office")
    shutil.copy(DOSSIERS / "office.yaml", folder)
    shutil.copytree(DOSSIERS / "rounds", folder / "rounds")
    small = sorted(path.parent.name for path in DOSSIERS.glob("*/dossier.yaml"))[: CHUNK + 2]
    for name in small:
        shutil.copytree(DOSSIERS / name, folder / name)
    assert len(small) > CHUNK
    return folder


def start(office: Path, out: Path) -> subprocess.Popen[bytes]:
    command = ["-m", "smepp", "review", str(office), "--year", "2013", "--on", ON, "--jobs", "2", "--out", str(out)]
    return subprocess.Popen(
        [sys.executable, *command], cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )


def finish(run: subprocess.Popen[bytes]) -> int:
    run.communicate()
    return run.returncode


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def undisturbed(office, tmp_path_factory) -> tuple[dict[str, bytes], float]:
    out = tmp_path_factory.mktemp("undisturbed") / "2013"
    begun = time.monotonic()
    assert finish(start(office, out)) in {ExitCode.WRONG, ExitCode.IMPOSSIBLE}
    took = time.monotonic() - begun
    found = contents(out)
    assert len(found) > 1
    return found, took


@pytest.mark.parametrize("moment", range(1, MOMENTS + 1))
def test_killed_at_any_moment(office, tmp_path, undisturbed, moment):
    expected, took = undisturbed
    out = tmp_path / "2013"
    run = start(office, out)
    time.sleep(took * moment / MOMENTS)
    run.kill()
    finish(run)
    finish(start(office, out))
    assert contents(out) == expected
    assert [each.name for each in (tmp_path / WORKSHOP).iterdir()] == ["2013.lock"]


@pytest.mark.parametrize("moment", [1, 4, 8])
def test_interrupted_by_the_user(office, tmp_path, undisturbed, moment):
    """Ctrl-C goes to all processes of the terminal."""
    expected, took = undisturbed
    out = tmp_path / "2013"
    finish(start(office, out))
    run = start(office, out)
    time.sleep(0.2 + took * moment / MOMENTS)
    os.killpg(run.pid, signal.SIGINT)
    _, said = run.communicate()
    assert run.returncode in {ExitCode.INTERRUPTED, ExitCode.WRONG, ExitCode.IMPOSSIBLE}, said
    assert b"Traceback" not in said
    assert contents(out) == expected
    assert [each.name for each in (tmp_path / WORKSHOP).iterdir()] == ["2013.lock"]
