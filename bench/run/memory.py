"""The most memory that a command holds at a time, where the system tells (not on Windows)."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from bench.run import commands
from bench.run.papers import Papers
from bench.run.rounds import ROOT, environment

UNITS = 1024 if sys.platform == "darwin" else 1
"""Bytes or kibibytes, by system, to kibibytes."""


def peaks(papers: Papers) -> Mapping[str, float]:
    """MiB of a report on one dossier, and on the many where there are any."""
    if not hasattr(os, "wait4"):
        return {}
    found = {"one dossier": _peak((*commands.entry(), "check", str(papers.clean)))}
    if papers.many:
        found["many"] = _peak((*commands.entry(), "check", *map(str, papers.many)))
    return found


def _peak(call: Sequence[str]) -> float:
    process = subprocess.Popen(call, cwd=ROOT, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, _, usage = os.wait4(process.pid, 0)
    process.returncode = 0
    return float(usage.ru_maxrss) / UNITS / 1024
