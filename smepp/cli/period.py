"""`smepp period`."""

import re
import sys
from datetime import date
from typing import TYPE_CHECKING

import typer

from smepp.cli.options import LANG, choice
from smepp.cli.streams import write_utf8
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.messages import LANGS, Lang

if TYPE_CHECKING:
    from smepp.jobs.calendar import Almanac
    from smepp.jobs.period import Answer

FORMATS = ("text", "json")
UNITS = ("工作日", "日")

_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}").fullmatch
_NUMBER = re.compile(r"[0-9]{1,9}").fullmatch


def period(
    start: str = typer.Argument(..., metavar="开始日", help="期限从哪一天开始，例如 2013-04-01；公示的，就是发布的那一天。"),
    n: str = typer.Argument(..., metavar="天数", help="多少个工作日（或日），例如 7。"),
    unit: str = typer.Option("工作日", "--unit", metavar="工作日|日", help="按工作日算，还是每一天都算。"),
    strict: bool = typer.Option(False, "--strict", help="开始的当天不计入，从下一天算起。"),
    until: str = typer.Option("", "--until", metavar="日期", help="核对：通知里写的最后一天。"),
    signed: str = typer.Option("", "--signed", metavar="日期", help="核对：通知的落款日期。"),
    output: str = typer.Option("text", "--format", metavar="text|json", help="输出的格式：text 给人看，json 给程序用。"),
    lang: str = LANG,
    office: str = typer.Option(
        "", "--office", metavar="文件夹", help="用哪个机关的放假安排（calendar 文件夹）；不写就从这里找 office.yaml。"
    ),
) -> None:
    """计算期限：从一天起若干个工作日到哪一天为止，跳过了哪些休息日；也可以核对通知里写好的起止日。

    开始的当天算第1天。放假和调休按国务院办公厅每年的通知，没有通知的年份不猜。

    退出码：0 算出，写的没有错；1 写的起止日有错；2 命令写错；4 没有当年的放假安排，算不出。
    """
    from smepp.jobs.calendar import office_named
    from smepp.jobs.period import Asked, answer
    from smepp.model.period import Unit

    choice("--format", output, FORMATS)
    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    asked = Asked(
        start=_day(start),
        n=_number(n),
        unit=Unit(choice("--unit", unit, UNITS)),
        strict=strict,
        until=_day(until) if until else None,
        signed=_day(signed) if signed else None,
    )
    found = answer(asked, office_named(office))
    if output == "text":
        _show(found, language)
    else:
        from smepp.printers.period_json import render

        write_utf8(render(found.period, found.typed, found.remarks, found.almanac.calendar, language))
    raise typer.Exit(found.exit_code)


def _show(found: "Answer", lang: Lang) -> None:
    from smepp.printers.console import show
    from smepp.printers.period_text import looked_through, shown

    show(shown(found.period, found.almanac.calendar, lang, found.almanac.path_of), sys.stdout)
    if found.typed:
        show(looked_through(found.typed, found.remarks, lang), sys.stdout)
    _warn(found.almanac, lang)


def _warn(almanac: "Almanac", lang: Lang) -> None:
    """What should be looked at in the office's own files."""
    from smepp.printers.console import show
    from smepp.printers.text_problems import listed

    for each in almanac.noticed:
        show(listed(each.problems, lang, almanac.path_of, each.locate), sys.stderr)


def _day(text: str) -> date:
    try:
        if _DAY(text):
            return date.fromisoformat(text)
    except ValueError:
        pass
    raise JobError("bad_date", exit_code=ExitCode.USAGE, text=text)


def _number(text: str) -> int:
    if not _NUMBER(text):
        raise JobError("bad_number_of_days", exit_code=ExitCode.USAGE, text=text)
    return int(text)
