"""The command lines that are measured."""

import os
import sys
import sysconfig
from collections.abc import Iterable
from pathlib import Path

from bench.run import aims
from bench.run.papers import Papers
from bench.run.rounds import Command

PARSE_ALL = """\
import sys, yaml
from pathlib import Path
for folder in sys.argv[1:]:
    for file in Path(folder).glob("*.yaml"):
        yaml.CSafeLoader(file.read_bytes()).raw_parse()
"""


def entry() -> tuple[str, ...]:
    """The command as a user has it, installed beside this Python; else the package by name."""
    script = Path(sysconfig.get_path("scripts")) / ("smepp.exe" if os.name == "nt" else "smepp")
    return (str(script),) if script.is_file() else (sys.executable, "-m", "smepp")


def command(name: str, *call: str, ends_with: int = 0) -> Command:
    """A command of one call."""
    return Command(name=name, calls=(call,), ends_with=ends_with)


def of_one(papers: Papers, cpp: Path | None, other: Path | None) -> list[Command]:
    """One dossier, its peers on the same papers, and the yardsticks."""
    program, python = entry(), (sys.executable, "-c")
    commands = [
        command(aims.QUIET, *program, "check", "--quiet", str(papers.clean)),
        command(aims.TABLE, *program, "check", str(papers.clean)),
        command(aims.FAULTY, *program, "check", str(papers.faulty), ends_with=1),
        command(aims.VERSION, *program, "--version"),
        command(aims.HELP, *program, "--help"),
        command(aims.IMPORTS, *python, aims.IMPORTS),
        command(aims.TYPER, *python, aims.TYPER),
        command(aims.NOTHING, *python, aims.NOTHING),
    ]
    if cpp:
        commands.append(command(aims.CPP, str(cpp), "validate", str(papers.schema), str(papers.merged), "-F"))
    if other:
        commands.append(command(aims.OTHER, str(other), "--schemafile", str(papers.schema), str(papers.merged)))
    return commands


def of_many(papers: Papers, cpp: Path | None) -> Iterable[Command]:
    """Many dossiers in one call, libyaml alone on the same bytes, and the peer called once for each kind of file."""
    folders = tuple(map(str, papers.many))
    yield command(aims.MANY, *entry(), "check", "--quiet", *folders)
    yield command(aims.FLOOR_MANY, sys.executable, "-c", PARSE_ALL, *folders)
    if cpp:
        calls = ((str(cpp), "validate", str(each / "schema.json"), str(each / "files"), "-F") for each in papers.kinds)
        yield Command(name=aims.CPP_MANY, calls=tuple(calls))
