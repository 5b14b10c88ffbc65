"""`smepp notice`."""

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from smepp.cli.boundary import say
from smepp.cli.options import LANG, choice, day
from smepp.cli.streams import write_utf8
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.messages import LANGS, Lang

if TYPE_CHECKING:
    from smepp.jobs.notices.desk import Wish
    from smepp.model.drawn import Drawn

FORMATS = ("text", "json")
ALL = "all"
"""In place of a kind: all that the round owes."""


def notice(
    kind: str = typer.Argument(..., metavar="文书", help="哪一种文书，例如 publicity 或“公示”；all 列出这一年度该发的全部文书。"),
    dossier: str = typer.Argument("", metavar="[案卷]", show_default=False, help="案卷的文件夹；只有管一个案卷的文书要写。"),
    year: int | None = typer.Option(
        None, "--year", metavar="年度", min=1000, max=9999, show_default=False, help="哪一年度的；不写就是文书日期的那一年。"
    ),
    office: str = typer.Option(
        "", "--office", metavar="文件夹", show_default=False, help="机关的文件夹；不写就从这里找 office.yaml。"
    ),
    district: str = typer.Option("", "--district", metavar="区县", show_default=False, help="哪个区县的（推荐函）。"),
    issue: str = typer.Option("", "--issue", metavar="文号", show_default=False, help="发文：文书的文号；不写就只拟草稿。"),
    dated: str = typer.Option("", "--dated", metavar="日期", show_default=False, help="发文：成文日期（2013-04-01 的样子）。"),
    start: str = typer.Option("", "--start", metavar="日期", show_default=False, help="公示从哪一天开始；不写就是成文日期。"),
    file: str = typer.Option("", "--file", metavar="文件", show_default=False, help="发文：登记改好的这一份 Word，不另外生成。"),
    given: list[str] = typer.Option(
        [], "--set", metavar="名称=内容", help="文书里要另外写明的，例如 until=2013-03-20；可以写几次。"
    ),
    out: str = typer.Option(
        "", "--out", metavar="文件夹", show_default=False, help="草稿写到哪个文件夹；不写就是 out/notices/年度/文书。"
    ),
    pdf: bool = typer.Option(False, "--pdf", help="再打印一份 PDF；要装有 LibreOffice 或者 Chrome、Edge 浏览器。"),
    form: str = typer.Option("text", "--format", metavar="text|json", help="输出的格式：text 给人看，json 给程序用。"),
    lang: str = LANG,
    on: str = typer.Option("", "--on", metavar="日期", help="按哪一天的情况（2013-04-01 的样子）；那天以后的不算。默认今天。"),
) -> None:
    """拟一份文书的草稿（Word 和网页），说明发文以前还要办什么；写明文号和日期的，核对无误就正式发文。

    发文时写一份办理记录 rounds/年份/日期-文书.yaml，文书放在旁边的 documents 文件夹，只给当事人的放在 private 文件夹。

    该办的步骤没有办完、文号或者日期有错、文书里有错的，不发，什么也不写。已有的文件不改，有人改过的草稿留着不动。

    退出码：0 已写好；1 没有发，或者登记的文书有问题；2 命令写错；4 无法读取，写不了文件，算不出期限。
    """
    choice("--format", form, FORMATS)
    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    if bool(issue) != bool(dated):
        raise JobError("notice_number_and_day", exit_code=ExitCode.USAGE)
    if file and not issue:
        raise JobError("notice_only_issued", exit_code=ExitCode.USAGE, option="--file")
    if out and issue:
        raise JobError("not_together", exit_code=ExitCode.USAGE, one="--issue", other="--out")
    from smepp.jobs.notices.desk import Wish

    wish = Wish(
        kind=kind,
        on=day(on),
        place=office,
        dossier=_dossier(dossier) if dossier else None,
        year=year,
        number=issue or None,
        dated=day(dated) if dated else None,
        start=day(start) if start else None,
        district=district or None,
        options=_options(given),
    )
    if kind == ALL:
        raise typer.Exit(_all(wish, file, Path(out) if out else None, form, language))
    made = _made(wish, Path(file) if file else None, Path(out) if out else None, pdf=pdf)
    raise typer.Exit(_answer(made, form, language))


def _made(wish: "Wish", file: Path | None, out: Path | None, *, pdf: bool) -> "Drawn":
    if wish.number:
        from smepp.jobs.notices.issue import issue

        return issue(wish, file, pdf=pdf)
    from smepp.jobs.notices.draft import draft

    return draft(wish, out, pdf=pdf)


def _answer(drawn: "Drawn", form: str, lang: Lang) -> int:
    from smepp.messages.failures import failure_text
    from smepp.model.drawn import Came

    _show(drawn, form, lang)
    if drawn.unprinted:
        say(failure_text(drawn.unprinted.code, lang, **drawn.unprinted.params))
    return int(drawn.came is Came.REFUSED)


def _all(wish: "Wish", file: str, out: Path | None, form: str, lang: Lang) -> int:
    """All that the round owes. Raises JobError (command line) for what is only of one document."""
    if wish.year is None:
        raise JobError("notice_no_year", exit_code=ExitCode.USAGE)
    for option, value in (
        ("--issue", wish.number),
        ("--start", wish.start),
        ("--set", wish.options),
        ("--file", file),
        ("案卷", wish.dossier),
    ):
        if value:
            raise JobError("not_together", exit_code=ExitCode.USAGE, one="all", other=option)
    from smepp.jobs.notices.owed import owed
    from smepp.jobs.places import places

    found = owed(wish, out)
    folder = Path(found.root)
    locate = places(lambda file: folder / file)
    if form == "json":
        from smepp.printers.owed_json import render

        write_utf8(render(found, lang, locate))
    else:
        from smepp.printers.console import show
        from smepp.printers.owed_text import shown

        show(shown(found, lang, lambda file: (folder / file).as_posix(), locate), sys.stdout)
    if found.failed:
        return ExitCode.IMPOSSIBLE
    return ExitCode.WRONG if found.wrong else ExitCode.DONE


def _show(drawn: "Drawn", form: str, lang: Lang) -> None:
    from smepp.jobs.places import places

    folder = Path(drawn.root)
    locate = places(lambda file: folder / file)
    if form == "json":
        from smepp.printers.drawn_json import render

        write_utf8(render(drawn, lang, locate))
        return
    from smepp.printers.console import show
    from smepp.printers.drawn_text import shown

    def path(file: str) -> str:
        """What is not written yet is called by the document's name."""
        return drawn.notice.kind.name if file == drawn.record and not drawn.event else (folder / file).as_posix()

    show(shown(drawn, lang, path, locate), sys.stdout)


def _dossier(typed: str) -> Path:
    from smepp.jobs.check import dossier_folder

    return dossier_folder(Path(typed))


def _options(given: Iterable[str]) -> dict[str, str]:
    found = {}
    for each in given:
        name, sign, value = each.partition("=")
        if not sign or not name.strip() or not value.strip():
            raise JobError("notice_bad_option", exit_code=ExitCode.USAGE, text=each)
        found[name.strip()] = value.strip()
    return found
