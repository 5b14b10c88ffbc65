"""`smepp new round`, `rereview`, `annual`, `inspection`, `change`: blank files of what comes beside and after an application."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from smepp.cli.boundary import say
from smepp.cli.options import LANG, choice, day
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.messages import LANGS, Lang

if TYPE_CHECKING:
    from smepp.jobs.blank.made import Made

DOSSIER = typer.Argument(..., metavar="案卷", help="案卷文件夹。")
DATED = typer.Option(..., "--dated", metavar="日期", help="哪一天，例如 2014-05-06。")
NTH = typer.Option(1, "--nth", metavar="件号", help="同一天同一类的第几件；第2件起写进文件名。")


def round_(
    year: int = typer.Argument(..., metavar="年度", help="哪一年度，例如 2014。"),
    folder: str = typer.Argument("", metavar="[文件夹]", show_default=False, help="机关的文件夹；不写就从这里找 office.yaml。"),
    lang: str = LANG,
) -> None:
    """新建年度批次 rounds/年度.yaml：截止时间、评审组、推荐名额，由市局填写。

    已有的文件一个也不改。退出码：0 已建好；1 已经有了；2 命令写错；4 写不了，或者机关、认定办法的文件有错。
    """
    from smepp.jobs.blank.office import office_file
    from smepp.jobs.blank.round import new_round

    language = _language(lang)
    _tell(new_round(office_file(folder), year), language)


def rereview(
    path: str = DOSSIER,
    year: int = typer.Option(..., "--year", metavar="年度", help="哪一年度的复核，例如 2016。"),
    lang: str = LANG,
) -> None:
    """新建一次复核的材料 rereview/年度：三年工作总结、专项审计报告、测评表，名称和年度替你填好。

    不是复核到期的年度会提示，材料照建。已有的文件一个也不改。
    退出码：0 已建好；1 已经有了，或者认定办法没有复核；2 命令写错；4 写不了，或者机关、认定办法的文件有错。
    """
    from smepp.jobs.blank.rereview import new_rereview

    language = _language(lang)
    _tell(new_rereview(_dossier(path), year), language)


def annual(
    path: str = DOSSIER,
    year: int = typer.Option(..., "--year", metavar="年度", help="总结哪一年的工作，例如 2014。"),
    lang: str = LANG,
) -> None:
    """新建一份年度工作总结 annual/年度.yaml，由已认定的平台填写，报市局。

    查不到那一年的称号会提示，文件照建；还没有到的年度不建。已有的文件一个也不改。
    退出码：0 已建好；1 已经有了；2 命令写错；4 写不了，或者机关、认定办法的文件有错。
    """
    from smepp.jobs.blank.after import new_annual

    language = _language(lang)
    _tell(new_annual(_dossier(path), year, day("")), language)


def inspection(
    path: str = DOSSIER,
    kind: str = typer.Option(..., "--kind", metavar="抽查|投诉|弄虚作假", help="检查的类别。"),
    dated: str = DATED,
    nth: int = NTH,
    lang: str = LANG,
) -> None:
    """新建一份检查记录，放在案卷的 inspections 文件夹里：抽查、投诉的核查，或者弄虚作假的查实。

    已有的文件一个也不改。退出码：0 已建好；1 已经有了；2 命令写错；4 写不了。
    """
    from smepp.jobs.blank.after import INSPECTIONS, new_inspection

    language = _language(lang)
    choice("--kind", kind, INSPECTIONS)
    _tell(new_inspection(_dossier(path), kind, given_day(dated), nth), language)


def change(
    path: str = DOSSIER,
    kind: str = typer.Option(..., "--kind", metavar="更名|合并|迁址|法人变更|退出", help="变更的类别。"),
    dated: str = DATED,
    nth: int = NTH,
    lang: str = LANG,
) -> None:
    """新建一份变更记录，放在案卷的 changes 文件夹里；变更以前的名称、地址替你填好。

    已有的文件一个也不改。退出码：0 已建好；1 已经有了；2 命令写错；4 写不了。
    """
    from smepp.jobs.blank.after import CHANGES, new_change

    language = _language(lang)
    choice("--kind", kind, CHANGES)
    _tell(new_change(_dossier(path), kind, given_day(dated), nth), language)


def objection(path: str = DOSSIER, dated: str = DATED, nth: int = NTH, lang: str = LANG) -> None:
    """新建一份异议记录：公示期间对一个平台提出的异议，由市局填写，不对外。

    记录放在 rounds/年份/objections/日期.yaml，日期是收到异议的那一天。已有的文件一个也不改。退出码：0 已建好；1 已经有了；2 命令写错；4 写不了。
    """
    from smepp.jobs.blank.objection import new_objection

    language = _language(lang)
    _tell(new_objection(_dossier(path), given_day(dated), nth), language)


def approval(
    year: int = typer.Argument(..., metavar="年度", help="哪一年度的申报，例如 2014。"),
    folder: str = typer.Argument("", metavar="[文件夹]", show_default=False, help="机关的文件夹；不写就从这里找 office.yaml。"),
    dated: str = typer.Option(..., "--dated", metavar="日期", help="审定的日期，一般是会议的日期。"),
    meeting: str = typer.Option(..., "--meeting", metavar="会议", help="哪次会议审定的，例如 2014年第5次局长办公会。"),
    nth: int = NTH,
    lang: str = LANG,
) -> None:
    """新建审定记录 rounds/年度/日期-approval.yaml：评审通过、可以公示的平台都替你列好，写上核对结果和指纹。

    哪些列入由市局决定：建好以后照会议的决定增减。已有的文件一个也不改。
    退出码：0 已建好；1 没有可以列入的，或者已经有了；2 命令写错；4 读不了案卷，写不了文件，或者机关、认定办法的文件有错。
    """
    from smepp.jobs.blank.approval import Wish, new_approval
    from smepp.jobs.blank.office import office_file

    language = _language(lang)
    _tell(new_approval(office_file(folder), Wish(dated=given_day(dated), year=year, meeting=meeting, nth=nth)), language)


def given_day(text: str) -> str:
    """A day that must be given, as YYYY-MM-DD. Raises JobError (command line) for anything else."""
    if not text.strip():
        raise JobError("bad_date", exit_code=ExitCode.USAGE, text=text)
    return day(text)


def _language(lang: str) -> Lang:
    return "en" if choice("--lang", lang, LANGS) == "en" else "zh"


def _dossier(path: str) -> Path:
    from smepp.jobs.check import dossier_folder

    return dossier_folder(Path(path))


def _tell(made: "Made", lang: Lang) -> None:
    from smepp.messages.blank import said

    text = said(made.code, lang, **made.params)
    if made.exit_code is not ExitCode.DONE:
        say(text)
        raise typer.Exit(made.exit_code)
    lines = [text, *(said(code, lang, **params) for code, params in made.notes)]
    sys.stdout.write("".join(f"{line}\n" for line in lines))
