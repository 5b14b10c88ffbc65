"""`smepp check`."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import typer

from smepp.cli.options import LANG, ON, choice, day
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.messages import LANGS, Lang

FORMATS = ("text", "json")


def check(
    paths: list[str] = typer.Argument(..., metavar="案卷…", help="一个或几个案卷文件夹。"),
    output: str = typer.Option("text", "--format", metavar="text|json", help="输出的格式：text 给人看，json 给程序用。"),
    lang: str = LANG,
    on: str = ON,
    quiet: bool = typer.Option(False, "--quiet", "-q", help="每个案卷只输出一行核对结果。"),
) -> None:
    """核对案卷：材料有什么问题，办法的每一条是否符合，结果如何，下一步怎么办。

    退出码：0 符合或已完成；1 不符合或要补正；2 命令写错；3 待人认定；4 无法核对。
    """
    from smepp.jobs.check import check as check_one
    from smepp.jobs.check import dossier_folder
    from smepp.jobs.exit_codes import of, worst

    choice("--format", output, FORMATS)
    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    asked = day(on)
    folders = [(typed, dossier_folder(Path(typed))) for typed in paths]
    codes: list[ExitCode] = []

    def each() -> Iterator[tuple[str, object]]:
        for typed, folder in folders:
            try:
                done = check_one(folder, asked)
            except JobError as error:
                codes.append(error.exit_code)
                yield typed, error
                continue
            codes.append(of(done.assessment))
            yield typed, done

    _print(each(), output, language, quiet=quiet)
    raise typer.Exit(worst(codes))


def _print(results: Iterable[tuple[str, object]], output: str, lang: Lang, *, quiet: bool) -> None:
    from smepp.cli.failures import show as show_failure
    from smepp.jobs.check import Checked
    from smepp.printers.console import show
    from smepp.printers.text import closing, report, under, verdict

    if output == "json":
        from smepp.printers.json_v1 import run

        sys.stdout.write(run([done for _, done in results if isinstance(done, Checked)], lang))
        return
    done = []
    for typed, result in results:
        if isinstance(result, JobError):
            show_failure(result, lang)
        elif isinstance(result, Checked):
            done.append(result.assessment)
            if quiet:
                sys.stdout.write(verdict(result.assessment, lang) + "\n")
            else:
                blocks = report(result.assessment, result.programme, lang=lang, path=under(typed), locate=result.locate)
                show(blocks, sys.stdout)
    if len(done) > 1 and not quiet:
        show(closing(tuple(done), lang), sys.stdout)
