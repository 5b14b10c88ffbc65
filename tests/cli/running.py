"""Running the command as a user does, in a process of its own, and in this one."""

import io
import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

from smepp.cli.boundary import run

ROOT = Path(__file__).parent.parent.parent
DOSSIERS = ROOT / "dossiers"
ON = "2013-04-01"


class Done(NamedTuple):
    code: int
    out: str
    err: str


def smepp(*arguments: str) -> Done:
    """The command line in this process."""
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        code = run(arguments)
    return Done(code, out.getvalue(), err.getvalue())


def process(arguments: Sequence[str], *, cwd: Path = ROOT, encoding: str = "utf-8", **environ: str) -> Done:
    """The command line in a new process, its streams in an encoding."""
    command = [sys.executable, "-m", "smepp", *arguments]
    path = os.pathsep.join([str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])])
    env = {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": encoding, **environ}
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, check=False)
    return Done(done.returncode, done.stdout.decode(encoding), done.stderr.decode(encoding))
