"""`smepp status`."""

import sys
from typing import TYPE_CHECKING

import typer

from smepp.cli.options import LANG, ON_LIFE, choice, day
from smepp.cli.streams import write_utf8
from smepp.messages import LANGS, Lang

if TYPE_CHECKING:
    from smepp.jobs.status import Seen

FORMATS = ("text", "json")


def status(
    path: str = typer.Argument(
        "",
        metavar="[案卷|文件夹]",
        show_default=False,
        help="一个案卷，或者机关的文件夹（里面的文件夹也可以）；不写就看全部平台。",
    ),
    on: str = ON_LIFE,
    output: str = typer.Option("text", "--format", metavar="text|json", help="输出的格式：text 给人看，json 给程序用。"),
    lang: str = LANG,
) -> None:
    """查看平台办到哪一步：状态、依据哪一条、轮到谁、可以办什么、还有几天、缺哪一份材料，以及经历中的问题。

    状态不保存在任何文件里，由有日期的文件推出来。写案卷的看一个；写文件夹或不写的列出全部，按轮到谁排列。

    退出码：0 没有问题；1 有问题：次序或日期不对、材料和办理记录对不上、过期未办；2 命令写错；4 无法读取。
    """
    from smepp.jobs.status import is_dossier, of_dossier, of_office

    choice("--format", output, FORMATS)
    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    alone = is_dossier(path)
    found = of_dossier(path, day(on)) if alone else of_office(path, day(on))
    if output == "json":
        from smepp.printers.status_json import render

        write_utf8(render(found.overview, language, found.locate))
    elif alone:
        _show_one(found, language)
    else:
        _show_all(found, language)
    raise typer.Exit(found.exit_code)


def _show_one(found: "Seen", lang: Lang) -> None:
    from smepp.printers.console import show
    from smepp.printers.status_text import shown

    [outlook] = found.outlooks
    folder = found.path_of(outlook.one.subject.folder or "")
    show(shown(outlook, lang, found.path_of, found.locate, folder), sys.stdout)


def _show_all(found: "Seen", lang: Lang) -> None:
    from smepp.printers.console import show
    from smepp.printers.status_list import table
    from smepp.printers.text_problems import listed

    show(listed(found.problems, lang, found.path_of, found.locate), sys.stderr)
    show(table(found.overview, lang), sys.stdout)
