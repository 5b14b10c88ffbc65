"""Where the time of one check goes: run as a process of its own, it prints the seconds of each stage as JSON.

    python -m bench.run.stages DOSSIER [quiet]

The stages are those of `smepp check`, one after the other, each with the imports that only it needs.
"""

import gc
import json
import sys
import time
from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Any

START_UP = ("typer", "smepp.cli.boundary", "smepp.cli.app", "smepp.jobs.check", "smepp.load.strict.reader", "jsonschema_rs")
DAY = "2013-12-31"

WATCHED = (
    ("which papers", "smepp.jobs.check", "year_wanted"),
    ("papers: folder", "smepp.jobs.check", "read_dossier"),
    ("papers: YAML", "smepp.load.folder", "read"),
    ("papers: attachments", "smepp.load.folder", "inspect"),
    ("office and round", "smepp.jobs.check", "bench_for"),
    ("programme", "smepp.jobs.programmes", "read_programme"),
    ("rules: other", "smepp.jobs.check", "examine"),
    ("rules: schemas", "smepp.check.paper_problems", "check_schema"),
    ("rules: across papers", "smepp.check.assess", "paper_problems"),
    ("rules: clauses", "smepp.check.assess", "find_all"),
)
"""Stages by the function that does their work, and the module that calls it by that name."""


class Clock:
    """Adds up seconds by stage; a stage inside of another one counts for itself alone."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}
        self._inner = [0.0]

    def time(self, stage: str, work: Callable[..., Any], *given: Any, **named: Any) -> Any:
        """Do the work and count its time for the stage."""
        self._inner.append(0.0)
        began = time.perf_counter()
        try:
            return work(*given, **named)
        finally:
            took = time.perf_counter() - began
            self.seconds[stage] = self.seconds.get(stage, 0.0) + took - self._inner.pop()
            self._inner[-1] += took

    def watch(self, stage: str, module: str, name: str) -> None:
        """Count for the stage whatever calls a module makes of one of its functions."""
        home = import_module(module)
        setattr(home, name, partial(self.time, stage, getattr(home, name)))


def check(folder: Path, clock: Clock, *, quiet: bool) -> None:
    """One check, stage by stage."""
    clock.time("start-up", lambda: [import_module(each) for each in START_UP])
    from smepp.jobs.check import check_each
    from smepp.load.schemas import form_schemas, known_keys
    from smepp.model import forms

    clock.time("schemas", lambda: (form_schemas(), [known_keys(each.removesuffix(".yaml")) for each in forms.FILES]))
    for stage, module, name in WATCHED:
        clock.watch(stage, module, name)
    [(_, done)] = check_each([("dossier", folder)], DAY)
    clock.time("print", _verdict if quiet else _report, done)


def _verdict(done: Any) -> None:
    from smepp.printers.verdict import verdict

    sys.stderr.write(verdict(done.assessment, "zh"))


def _report(done: Any) -> None:
    from smepp.printers.console import show
    from smepp.printers.text import report, under

    blocks = report(done.assessment, done.programme, lang="zh", path=under("dossier"), locate=done.locate)
    show(blocks, sys.stderr)


def main() -> None:
    """Measure one dossier."""
    from smepp.cli import NEW_OBJECTS

    gc.set_threshold(NEW_OBJECTS)
    clock = Clock()
    check(Path(sys.argv[1]), clock, quiet="quiet" in sys.argv[2:])
    print(json.dumps(clock.seconds))
    gc.freeze()


if __name__ == "__main__":
    main()
