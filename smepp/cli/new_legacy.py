"""`smepp new legacy`."""

import sys
from pathlib import Path

import typer

from smepp.cli.boundary import say
from smepp.cli.new_blank import given_day
from smepp.cli.options import LANG, choice
from smepp.jobs.exit_codes import ExitCode
from smepp.messages import LANGS, Lang


def legacy(
    path: str = typer.Argument(
        ..., metavar="名单", help="名单文件（.xlsx .xls .et .ods .csv），有平台名称、运营单位、区县三栏。"
    ),
    folder: str = typer.Argument("", metavar="[文件夹]", show_default=False, help="机关的文件夹；不写就从这里找 office.yaml。"),
    dated: str = typer.Option(..., "--dated", metavar="日期", help="授予称号的文件的落款日期。"),
    number: str = typer.Option(..., "--number", metavar="文号", help="授予称号的文件的文号。"),
    basis: str = typer.Option(..., "--basis", metavar="依据", help="按什么办法认定的，例如以前的办法的名称和文号。"),
    nth: int = typer.Option(1, "--nth", metavar="件号", help="同一天的第几份文件；第2份起写进文件名。"),
    lang: str = LANG,
) -> None:
    """登记以往认定的称号：照名单写一份认定记录 rounds/年份/日期-recognition.yaml，不用案卷。两批写两次。

    名单有错的，逐行列出，什么也不写。已有的文件一个也不改。
    退出码：0 已写好；1 名单有错，或者已经有了；2 命令写错；4 读不了名单，写不了文件，或者机关、认定办法的文件有错。
    """
    from smepp.jobs.blank.office import office_file
    from smepp.jobs.legacy.make import Wish, new_legacy
    from smepp.messages.legacy import said, told

    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    wish = Wish(path=Path(path), dated=given_day(dated), number=number, basis=basis, nth=nth)
    done = new_legacy(office_file(folder), wish)
    text = said(done.code, language, **done.params)
    if done.exit_code is ExitCode.DONE:
        lines = [text, *(f"  {told(each, language)}" for each in done.notes)]
        sys.stdout.write("".join(f"{line}\n" for line in lines))
    else:
        for line in (text, *(f"  {told(each, language)}" for each in done.notes if each.grave)):
            say(line)
    raise typer.Exit(done.exit_code)
