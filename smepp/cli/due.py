"""`smepp due`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from smepp.cli.boundary import say
from smepp.cli.options import LANG, ON_LIFE, choice, day
from smepp.cli.streams import write_utf8
from smepp.cli.told import warn, warn_uncounted
from smepp.messages import LANGS, Lang

if TYPE_CHECKING:
    from smepp.model.due import Dues

FORMATS = ("text", "json", "ics", "csv")
FILES = ("ics", "csv")
"""Forms that are for other programs to open."""


def due(
    folder: str = typer.Argument("", metavar="[文件夹]", show_default=False, help="机关的文件夹；不写就从这里找 office.yaml。"),
    year: int = typer.Option(..., "--year", metavar="年度", min=1000, max=9999, help="哪一年度到期的。"),
    district: list[str] = typer.Option([], "--district", metavar="区县", help="只列出这个区县的；可以写几次。"),
    form: str = typer.Option("text", "--format", metavar="text|json|ics|csv", help="输出的格式；ics 可以导入日历。"),
    out: str = typer.Option(
        "", "--out", metavar="文件", show_default=False, help="写到哪个文件；日历和表格不写就放在 out 文件夹。"
    ),
    lang: str = LANG,
    on: str = ON_LIFE,
) -> None:
    """列出一个年度到期的事项：复核、年度总结、公示期满、异议、整改、补正、公告撤销，谁办了、谁没有办、还有几天。

    按日期排列，同一天的按行政区划。年度总结、异议和公告撤销没有规定日期，排在最后，不算过期。日历里一天一类一项，没有日期的不在日历里。

    退出码：0 没有过期未办的；1 有过期未办的，或者有办理记录没有计入、写的有问题、和材料对不上；2 命令写错；4 无法读取或写不了文件。
    """
    from smepp.jobs.due import dues, exit_code, of_districts, rendered
    from smepp.jobs.lived import lived

    choice("--format", form, FORMATS)
    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    workspace = lived(folder, day(on), year)
    warn(workspace, language)
    every = dues(workspace, year)
    warn_uncounted(every.uncounted, language)
    found = of_districts(every, district, workspace)
    if out or form in FILES:
        _write(found, form, Path(out) if out else None, language)
    elif form == "text":
        from smepp.printers.console import show
        from smepp.printers.due_text import shown

        show(shown(found, language, every=len(every.items)), sys.stdout)
    else:
        write_utf8(rendered(found, form, language))
    raise typer.Exit(int(exit_code(found) or workspace.wrong))


def _write(found: "Dues", form: str, out: Path | None, lang: Lang) -> None:
    from smepp.jobs.due import write_dues
    from smepp.messages.words import word
    from smepp.printers.due_ics import undated

    path = write_dues(found, form, out, lang)
    left_out = undated(found) if form == "ics" else 0
    sys.stdout.write(word("due.written", lang, path=path.as_posix(), n=len(found.items) - left_out) + "\n")
    if left_out:
        say(word("due.undated", lang, n=left_out))
    if found.incomplete:
        say(word("due.incomplete", lang))
