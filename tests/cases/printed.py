"""What the program says of a case: its problems as they are printed, and how the process would end."""

from collections.abc import Mapping
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from smepp.cli.check import _paths
from smepp.jobs import bench
from smepp.jobs.check import Checked, check
from smepp.jobs.failure import JobError
from smepp.messages import LANGS, Lang
from smepp.model.problem import Problem
from smepp.printers.console import show
from smepp.printers.text_problems import listed, problems

ON = "2013-04-01"


@dataclass(frozen=True, kw_only=True)
class Said:
    """The problems of a dossier, their printed texts by language, and the exit code."""

    problems: tuple[Problem, ...]
    exit_code: int
    texts: Mapping[Lang, str]

    @property
    def codes(self) -> set[str]:
        return {each.code for each in self.problems}


def ask(dossier: Path, year: int | None = None) -> Said:
    """Check a dossier named by a relative path, or its re-review of a year, from the current folder."""
    forget()
    try:
        done = check(dossier, ON if year is None else f"{year}{ON[4:]}", year)
    except JobError as error:
        texts = {lang: _failure(error, lang) for lang in LANGS}
        return Said(problems=error.problems, exit_code=int(error.exit_code), texts=texts)
    found = done.assessment.problems
    return Said(problems=found, exit_code=int(done.exit_code), texts={lang: _text(done, dossier, lang) for lang in LANGS})


def forget() -> None:
    """Office, rounds and programmes are read once a process; a test changes them."""
    bench._office.cache_clear()
    bench._round.cache_clear()
    bench._programme.cache_clear()


def _text(done: Checked, dossier: Path, lang: Lang) -> str:
    stream = StringIO()
    show(problems(done.assessment.problems, lang, _paths(dossier.as_posix(), done.office), done.locate), stream)
    return stream.getvalue()


def _failure(error: JobError, lang: Lang) -> str:
    """What is wrong with the office's or the round's file, for which the dossier could not be assessed."""
    stream = StringIO()
    show(listed(error.problems, lang, error.path_of, error.locate), stream)
    return stream.getvalue()
