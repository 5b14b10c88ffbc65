"""`smepp timeline`."""

import sys
from pathlib import Path

import typer

from smepp.cli.options import LANG, ON_LIFE, choice, day
from smepp.cli.streams import write_utf8
from smepp.messages import LANGS, Lang

FORMATS = ("text", "json", "html")


def timeline(
    path: str = typer.Argument(..., metavar="案卷", help="案卷文件夹。"),
    on: str = ON_LIFE,
    output: str = typer.Option("text", "--format", metavar="text|json|html", help="输出的格式；html 是一个网页，可以打印。"),
    out: str = typer.Option("", "--out", metavar="文件", show_default=False, help="网页写到哪里；不写就是 out 文件夹。"),
    lang: str = LANG,
) -> None:
    """列出一个平台的全部经历：哪一天、办了什么、由谁、文号、记在哪个文件、到了哪个状态、依据哪一条；名称沿革，接下来的日子。

    网页不联网，带一张时间图，内部使用：里面没有异议人的姓名，但是有案卷里的文件名。屏幕上输出网页的路径。

    退出码：0 没有问题；1 有问题：次序或日期不对、材料和办理记录对不上、过期未办；2 命令写错；4 无法读取或写不了文件。
    """
    from smepp.jobs.status import of_dossier
    from smepp.jobs.timeline import timeline_of, write_page

    choice("--format", output, FORMATS)
    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    seen = of_dossier(path, day(on))
    found = timeline_of(seen)
    if output == "html":
        sys.stdout.write(f"{write_page(found, seen, Path(out) if out else None, language).as_posix()}\n")
    elif output == "json":
        from smepp.printers.timeline_json import render

        write_utf8(render(found, language, seen.locate))
    else:
        from smepp.printers.console import show
        from smepp.printers.timeline_text import shown

        folder = seen.path_of(seen.outlooks[0].one.subject.folder or "")
        show(shown(found, language, seen.path_of, seen.locate, folder), sys.stdout)
    raise typer.Exit(seen.exit_code)
