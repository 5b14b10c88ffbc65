"""`smepp explain`."""

import sys
from pathlib import Path

import typer

from smepp.cli.options import LANG, choice
from smepp.jobs.exit_codes import ExitCode
from smepp.messages import LANGS, Lang


def explain(
    what: str = typer.Argument("", metavar="[条款或问题代码]", help="例如 5、5.3、5.3.ratio、第五条、S201；不写则列出全部。"),
    lang: str = LANG,
    programme: str = typer.Option("", "--programme", metavar="代号", help="认定办法的代号；默认用机关信息里的或内置的。"),
    year: int = typer.Option(0, "--year", metavar="年度", show_default=False, help="按哪一年的版本；默认最新的版本。"),
) -> None:
    """解释一条、一款、一个要点（原文、怎样算、标准、口径、例子），或者一个问题代码（意思、原因、改法）。"""
    from smepp.jobs.bench import edition_named
    from smepp.printers.console import show
    from smepp.printers.explain import explain as explanation

    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    edition = edition_named(Path(), programme or None, year or None)
    found = explanation(edition, what or None, language)
    show(found.blocks, sys.stdout if found.found else sys.stderr)
    raise typer.Exit(ExitCode.DONE if found.found else ExitCode.USAGE)
