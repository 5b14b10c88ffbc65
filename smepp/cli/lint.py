"""`smepp lint`."""

import sys
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

import typer

from smepp.cli.options import LANG, choice, day
from smepp.cli.streams import write_utf8
from smepp.jobs.exit_codes import ExitCode, worst
from smepp.jobs.failure import JobError
from smepp.messages import LANGS, Lang

if TYPE_CHECKING:
    from smepp.model.examined import Examined

FORMATS = ("text", "json")


def lint(
    files: list[str] = typer.Argument(..., metavar="文件…", help="一个或几个公文：Word 文档（.docx）或网页（.html）。"),
    kind: str = typer.Option(
        "", "--kind", metavar="文书", show_default=False, help="按哪一种公文核对，例如 publicity 或 公示；不写就从标题认。"
    ),
    office: str = typer.Option(
        "",
        "--office",
        metavar="文件夹",
        show_default=False,
        help="对照哪个机关的案卷；不写就从公文所在的文件夹往上找 office.yaml，再从这里找。",
    ),
    year: int | None = typer.Option(None, "--year", metavar="年度", help="哪一年度的公文；不写就是成文日期那一年。"),
    on: str = typer.Option("", "--on", metavar="日期", help="公文没有成文日期的，名称按哪一天核对。默认今天。"),
    strict: bool = typer.Option(False, "--strict", help="公示开始的当天不计入，从下一天算起。"),
    output: str = typer.Option("text", "--format", metavar="text|json", help="输出的格式：text 给人看，json 给程序用。"),
    lang: str = LANG,
    quiet: bool = typer.Option(False, "--quiet", "-q", help="每个文件只输出一行。"),
) -> None:
    """核对写好的公文：条款、家数和名单、附件、期限、文号、日期、名称写错没有，该有的漏了没有。

    修订、批注、没填的空也会指出。不改文件，只说哪里可能写错、怎样改。有 office.yaml 的，名单上的名称还对照案卷和办理记录。

    退出码：0 没有错误（可以有提示和建议）；1 有错误；2 命令写错；4 文件读不了，或者案卷不能用。
    """
    from smepp.jobs.lint import Asked, lint_each  # not for `--help`

    choice("--format", output, FORMATS)
    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    codes: list[ExitCode] = []
    asked = Asked(on=day(on), kind=kind or None, office=office, year=year, strict=strict)
    write = _quiet if quiet else _text if output == "text" else _json
    write(_sound(lint_each(files, asked), codes, language), language)
    raise typer.Exit(worst(codes))


def _sound(results: "Iterable[Examined | JobError]", codes: list[ExitCode], lang: Lang) -> "Iterator[Examined]":
    """What could be looked through; what could not is told on the error stream at its turn."""
    from smepp.jobs.lint import exit_code

    for each in results:
        codes.append(exit_code(each))
        if isinstance(each, JobError):
            from smepp.cli.failures import show

            show(each, lang)
        else:
            yield each


def _text(found: "Iterable[Examined]", lang: Lang) -> None:
    from smepp.printers.console import show
    from smepp.printers.layout import BLANK
    from smepp.printers.lint_text import shown

    for count, each in enumerate(found):
        show([*([BLANK] if count else []), *shown(each, lang)], sys.stdout)


def _quiet(found: "Iterable[Examined]", lang: Lang) -> None:
    from smepp.printers.lint_text import quiet

    for each in found:
        sys.stdout.write(f"{quiet(each, lang)}\n")


def _json(found: "Iterable[Examined]", lang: Lang) -> None:
    from smepp.printers.lint_json import render

    write_utf8(render(found, lang))
