"""Options that several commands share, and how their values are read."""

from collections.abc import Collection
from datetime import date

import typer

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError

LANG = typer.Option("zh", "--lang", metavar="zh|en", help="输出的语言：zh 中文，en 英文。")
ON = typer.Option("", "--on", metavar="日期", help="按哪一天核对（2013-03-01 的样子）；那天以后的意见不算。默认今天。")
ON_LIFE = typer.Option("", "--on", metavar="日期", help="按哪一天的情况（2016-02-01 的样子）；那天以后的不算。默认今天。")


def day(text: str) -> str:
    """The day of asking; today for an empty text. Raises JobError (command line) for what is no date."""
    if not text:
        return date.today().isoformat()  # noqa: DTZ011 - the office's own day is meant
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError as error:
        raise JobError("bad_date", exit_code=ExitCode.USAGE, text=text) from error


def choice(option: str, value: str, choices: Collection[str]) -> str:
    """The value if it is one of the choices. Raises JobError (command line) otherwise."""
    if value not in choices:
        raise JobError("bad_choice", exit_code=ExitCode.USAGE, option=option, choices=tuple(choices))
    return value
