"""A copy of the example office in which commands run and files change."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

from smepp.jobs.exit_codes import ExitCode
from tools.handbook.blocks import Change
from tools.handbook.sheet import fill

ROOT = Path(__file__).parents[2]
COPIED = ("dossiers", "smepp/programmes", "templates")
"""What a reader has in front of him: the example office, and the programmes and templates to copy from."""

TIMEOUT = 60
SHEET = ".xlsx"


class Office:
    """The copy, in a folder that does not exist yet; `code` is what the last command ended with.

    The few commands besides the program's own are those that PowerShell and other shells know by the same name.
    """

    def __init__(self, folder: Path) -> None:
        self.root = self.here = folder
        self.code = 0
        for each in COPIED:
            shutil.copytree(ROOT / each, folder / each, ignore=shutil.ignore_patterns("__pycache__", "*.py"))

    def run(self, line: str) -> list[str]:
        """What a command prints, both streams together, line by line.

        Raises ValueError for a command that is not known, and RuntimeError for a bug of the program: no page shall show that.
        """
        match shlex.split(line):
            case ["smepp", *arguments]:
                return self._smepp(arguments)
            case ["echo", "$?"]:
                return [str(self.code)]
            case ["cat", file]:
                return (self.here / file).read_text(encoding="utf-8").splitlines()
            case ["cd", folder]:
                self.here = (self.here / folder).resolve()
            case ["mkdir", folder]:
                (self.here / folder).mkdir()
            case ["cp", "-r", old, new]:
                shutil.copytree(self.here / old, self.here / new)
            case ["cp", old, new]:
                shutil.copy(self.here / old, self.here / new)
            case _:
                raise ValueError(line)
        return []

    def change(self, change: Change) -> None:
        """Put new lines in place of old ones; in an opinion sheet, fill in what they say.

        Raises ValueError unless the old ones stand there exactly once.
        """
        path = self.root / change.file
        if path.suffix == SHEET:
            fill(path, change.new)
            return
        if not change.old:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("\n".join(change.new) + "\n", encoding="utf-8", newline="\n")
            return
        text = "\n" + path.read_text(encoding="utf-8")
        old, new = ("\n" + "".join(f"{each}\n" for each in lines) for lines in (change.old, change.new))
        if text.count(old) != 1:
            raise ValueError(f"{change.file}: {text.count(old)} × {change.old[0]}")
        path.write_text(text.replace(old, new)[1:], encoding="utf-8", newline="\n")

    def _smepp(self, arguments: list[str]) -> list[str]:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUTF8": "1", "PYTHONIOENCODING": "utf-8"}
        done = subprocess.run(  # noqa: S603 - the command lines are the handbook's own
            [sys.executable, "-m", "smepp", *(found for each in arguments for found in self._expanded(each))],
            cwd=self.here,
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            timeout=TIMEOUT,
            check=False,
        )
        self.code = done.returncode
        if self.code == ExitCode.BUG:
            raise RuntimeError(done.stdout.decode("utf-8"))
        return [each.rstrip() for each in done.stdout.decode("utf-8").rstrip().splitlines()]

    def _expanded(self, argument: str) -> list[str]:
        """A pattern as a shell gives it to a program; anything else as it is."""
        found = sorted(self.here.glob(argument)) if "*" in argument else []
        return [each.relative_to(self.here).as_posix() for each in found] or [argument]
