"""The measurements inside of a process: where a check spends its time, and what libyaml alone would need."""

import json
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from statistics import median

from bench.run.rounds import ROOT, environment

Shares = Mapping[str, float]
"""Parts of a whole process by stage; together they are 1."""

REST = "interpreter, start and end"


def shares(dossier: Path, rounds: int, *, quiet: bool) -> Shares:
    """The median part of each stage, and what is left for the interpreter itself."""
    found = [_stages(dossier, quiet=quiet) for _ in range(rounds)]
    middle = {stage: median(each[stage] for each in found) for stage in found[0]}
    return {stage: part / sum(middle.values()) for stage, part in middle.items()}


def libyaml(dossier: Path, rounds: int) -> Mapping[str, float]:
    """The strict loader as a multiple of libyaml's events, and of libyaml without any Python object, on the same bytes."""
    found = [_run("floor", str(dossier))[0] for _ in range(rounds)]
    return {
        "× libyaml alone": median(each["read"] / each["parse"] for each in found),
        "× its events, thrown away": median(each["read"] / each["events"] for each in found),
    }


def _stages(dossier: Path, *, quiet: bool) -> dict[str, float]:
    seconds, whole = _run("stages", str(dossier), *(["quiet"] if quiet else []))
    return {**seconds, REST: whole - sum(seconds.values())}


def _run(module: str, *given: str) -> tuple[dict[str, float], float]:
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-m", f"bench.run.{module}", *given],
        cwd=ROOT,
        env=environment(),
        stdout=subprocess.PIPE,
        check=True,
        stderr=subprocess.DEVNULL,
    )
    return json.loads(done.stdout), time.perf_counter() - began
