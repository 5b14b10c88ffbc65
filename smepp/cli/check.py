"""`smepp check`."""

import sys
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from smepp.cli.options import LANG, ON, choice, day
from smepp.cli.streams import write_utf8
from smepp.jobs.exit_codes import ExitCode, worst
from smepp.jobs.failure import JobError
from smepp.messages import LANGS, Lang

if TYPE_CHECKING:
    from smepp.jobs.check import Checked

    Result = tuple[str, Checked | JobError]

FORMATS = ("text", "json")


def check(
    paths: list[str] = typer.Argument(..., metavar="案卷…", help="一个或几个案卷文件夹。"),
    output: str = typer.Option("text", "--format", metavar="text|json", help="输出的格式：text 给人看，json 给程序用。"),
    lang: str = LANG,
    on: str = ON,
    year: int | None = typer.Option(
        None, "--year", metavar="年度", help="核对哪一年度的；不写就核对申报，认定以后核对最近一次复核。"
    ),
    quiet: bool = typer.Option(False, "--quiet", "-q", help="每个案卷只输出一行核对结果。"),
) -> None:
    """核对案卷：材料有什么问题，办法的每一条是否符合，结果如何，下一步怎么办。

    退出码：0 符合或已完成；1 不符合或要补正；2 命令写错；3 待人认定；4 无法核对。
    """
    from smepp.jobs.check import check_each  # not for `--help`

    choice("--format", output, FORMATS)
    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    codes: list[ExitCode] = []

    def noted(results: "Iterable[Result]") -> "Iterator[Result]":
        for typed, result in results:
            codes.append(result.exit_code)
            yield typed, result

    write = _verdicts if quiet else _reports if output == "text" else _json
    write(noted(check_each([(each, Path(each)) for each in paths], day(on), year)), language)
    raise typer.Exit(worst(codes))


def _verdicts(results: "Iterable[Result]", lang: Lang) -> None:
    from smepp.printers.verdict import verdict

    for done, _ in _sound(results, lang):
        sys.stdout.write(f"{verdict(done.assessment, lang)}\n")


def _reports(results: "Iterable[Result]", lang: Lang) -> None:
    from smepp.printers.console import show
    from smepp.printers.text import closing, report

    decisions = []
    for done, typed in _sound(results, lang):
        decisions.append((done.assessment.stage, done.assessment.decision))
        show(report(done.assessment, done.programme, lang=lang, path=_paths(typed, done.office), locate=done.locate), sys.stdout)
    if len(decisions) > 1:
        show(closing(decisions, lang), sys.stdout)


def _paths(typed: str, office: Path | None) -> Callable[[str], str]:
    from smepp.jobs.check import folder_typed, is_of_office, office_folder
    from smepp.printers.text import under

    own = under(folder_typed(typed))
    theirs = under(office_folder(typed, office)) if office else own
    return lambda file: theirs(file) if is_of_office(file) else own(file)


def _json(results: "Iterable[Result]", lang: Lang) -> None:
    from smepp.printers.json_v1 import dossier, render

    every = [
        dossier(done.assessment, done.programme, done.values, lang=lang, locate=done.locate) for done, _ in _sound(results, lang)
    ]
    write_utf8(render(every, lang))


def _sound(results: "Iterable[Result]", lang: Lang) -> "Iterator[tuple[Checked, str]]":
    """What could be assessed; what could not is told on the error stream at its turn."""
    for typed, result in results:
        if isinstance(result, JobError):
            from smepp.cli.failures import show

            show(result, lang)
        else:
            yield result, typed
