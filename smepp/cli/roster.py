"""`smepp roster`."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from smepp.cli.boundary import say
from smepp.cli.options import LANG, choice, day
from smepp.cli.streams import write_utf8
from smepp.cli.told import warn, warn_uncounted
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.messages import LANGS, Lang

if TYPE_CHECKING:
    from smepp.jobs.lived import Lived
    from smepp.model.roster import Roster

FORMATS = ("text", "html", "csv", "xlsx", "json")
ANSWERS = ("text", "json")


def roster(
    folder: str = typer.Argument("", metavar="[文件夹]", show_default=False, help="机关的文件夹；不写就从这里找 office.yaml。"),
    on: str = typer.Option("", "--on", metavar="日期", help="哪一天有效的（2016-12-31 的样子），以前的日子也可以。默认今天。"),
    valid: str | None = typer.Option(
        None,
        "--valid",
        metavar="名称|代码",
        show_default=False,
        help="只问一个：平台名称、运营单位名称（以前的也可以）或者代码。",
    ),
    form: str = typer.Option("text", "--format", metavar="text|html|csv|xlsx|json", help="名单的格式；html 可以放上网站。"),
    out: str = typer.Option(
        "", "--out", metavar="文件", show_default=False, help="写到哪个文件；网页和表格不写就放在 out 文件夹。"
    ),
    lang: str = LANG,
) -> None:
    """列出某一天有效的称号：文号、平台、运营单位、区县、认定和复核确认的日期、下次复核；也可以只问一个称号是否有效。

    名单只有可以公开的内容，按行政区划排列，区县和机关用当天的名称。网页和表格写成文件，屏幕上输出文件的路径。

    退出码：0 名单列出，或者问的称号有效；1 问的称号无效或查不到，或者有办理记录没有计入、写的有问题、和材料对不上；2 命令写错；4 无法读取或写不了文件。
    """
    from smepp.jobs.lived import lived

    choice("--format", form, FORMATS if valid is None else ANSWERS)
    if valid is not None and not valid.strip():
        raise JobError("empty_value", exit_code=ExitCode.USAGE, option="--valid")
    if valid and out:
        raise JobError("not_together", exit_code=ExitCode.USAGE, one="--valid", other="--out")
    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    found = lived(folder, day(on), papers=valid is None)
    warn(found, language)
    if valid:
        raise typer.Exit(_answer(valid, found, form, language))
    from smepp.jobs.roster import roster as listed

    made = listed(found)
    warn_uncounted(made.uncounted, language)
    if form in ANSWERS and not out:
        _show(made, form, language)
    else:
        _write(made, form, Path(out) if out else None, found, language)
    raise typer.Exit(int(made.incomplete or found.wrong))


def _answer(asked: str, found: "Lived", form: str, lang: Lang) -> int:
    from smepp.jobs.roster import holding

    verdict = holding(asked, found)
    if form == "json":
        from smepp.printers.valid_json import render

        write_utf8(render(verdict, lang))
    else:
        from smepp.printers.console import show
        from smepp.printers.valid_text import shown

        show(shown(verdict, lang), sys.stdout)
    asked_for = {each.folder for each in verdict.known if each.folder}
    warn(replace(found, problems=found.changed(asked_for)), lang)
    return int(not verdict.holds or verdict.incomplete)


def _show(made: "Roster", form: str, lang: Lang) -> None:
    if form == "json":
        from smepp.jobs.roster import rendered

        write_utf8(rendered(made, form, lang))
        return
    from smepp.printers.console import show
    from smepp.printers.roster_text import shown

    show(shown(made, lang), sys.stdout)


def _write(made: "Roster", form: str, out: Path | None, found: "Lived", lang: Lang) -> None:
    """The path to the output; what the public is not told, to the error stream."""
    from smepp.jobs.roster import write_roster
    from smepp.messages.words import word
    from smepp.wording.acting import doubt

    path = write_roster(made, form, out, office=found.bench.office_path, lang=lang)
    sys.stdout.write(word("roster.written", lang, path=path.as_posix(), n=len(made.lines)) + "\n")
    unknown = doubt(made.acting, made.on, lang)
    for each in (*([unknown] if unknown else []), *made.notes, *([word("roster.incomplete", lang)] if made.incomplete else [])):
        say(each)
