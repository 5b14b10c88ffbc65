"""`smepp report`."""

import sys
from pathlib import Path

import typer

from smepp.cli.options import LANG, ON, choice, day
from smepp.messages import LANGS, Lang

FORMATS = ("html", "docx")


def report(
    path: str = typer.Argument(..., metavar="案卷", help="案卷文件夹。"),
    form: str = typer.Option(
        "html", "--format", metavar="html|docx", help="报告的格式：html 用浏览器看，docx 用 Word 或 WPS 看。"
    ),
    out: str = typer.Option("", "--out", metavar="文件", show_default=False, help="写到哪个文件或文件夹；不写就是 out 文件夹。"),
    year: int | None = typer.Option(None, "--year", metavar="年度", help="写哪一年度的；不写就写申报，认定以后写最近一次复核。"),
    lang: str = LANG,
    on: str = ON,
) -> None:
    """写一个单位申报或复核的核对报告：基本情况、材料目录、问题和改法、逐条核对、请评审组回答的问题、签字栏。

    屏幕上只输出写好的文件的路径。案卷里的文件一个也不改；已有的 Word 报告可能有人改过，不会覆盖。
    退出码：0 报告写好了，不管核对结果如何；1 已有不同的 Word 报告；2 命令写错；4 无法核对或写不了文件。
    """
    from smepp.jobs.report import Order
    from smepp.jobs.report import report as run

    choice("--format", form, FORMATS)
    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    order = Order(dossier=Path(path), form=form, on=day(on), lang=language, out=Path(out) if out else None, year=year)
    sys.stdout.write(f"{run(order).as_posix()}\n")
