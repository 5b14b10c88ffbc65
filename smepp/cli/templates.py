"""`smepp templates …`: templates of documents."""

import sys
from collections.abc import Iterable
from typing import TYPE_CHECKING

import typer

from smepp.cli.options import LANG, choice
from smepp.messages import LANGS, Lang

if TYPE_CHECKING:
    from smepp.printers.layout import Block

FORMS = ("docx", "html")
OFFICE = typer.Option("", "--office", metavar="文件夹", show_default=False, help="机关的文件夹；不写就从这里往上找 office.yaml。")

app = typer.Typer(help="模板：列出、复制一份自己改、改完试填。", no_args_is_help=True)


@app.callback()
def templates() -> None:
    """模板：列出、复制一份自己改、改完试填。"""


@app.command("list")
def listing(office: str = OFFICE, lang: str = LANG) -> None:
    """列出全部文书和网页的模板，哪些用的是机关自己的。

    退出码：0 已列出；2 命令写错；4 机关的文件读不了或者不能用。
    """
    from smepp.jobs.templates.catalogue import catalogue
    from smepp.printers.templates_text import listed

    language = _lang(lang)
    found = catalogue(office)
    _show(listed(found.files, found.seen, language))


@app.command("copy")
def copying(
    kind: str = typer.Argument(..., metavar="代号", help="哪一种，例如 publicity 或“公示”；smepp templates list 列出全部。"),
    form: str = typer.Option(
        "", "--form", metavar="docx|html", show_default=False, help="只复制一种格式：docx 打印的，html 放上网站的。"
    ),
    office: str = OFFICE,
    lang: str = LANG,
) -> None:
    """把内置的模板复制到机关自己的 templates 文件夹，从此用这一份，可以自己改。

    文件夹放在 office.yaml 旁边；Word 模板用 Word 或者 WPS 改。已有的文件一个也不动。

    退出码：0 已复制；1 已经有了，没有复制；2 命令写错，或者没有 office.yaml；4 写不了文件，机关的文件不能用。
    """
    from smepp.jobs.templates.copying import copy
    from smepp.printers.templates_text import copied

    language = _lang(lang)
    paths = copy(kind, choice("--form", form, FORMS) if form else "", office)
    _show(copied(paths, kind, language))


@app.command("check")
def checking(
    kind: str = typer.Argument("", metavar="[代号]", show_default=False, help="只试填一种；不写就是机关自己的全部模板。"),
    every: bool = typer.Option(False, "--all", help="内置的模板也试填。"),
    office: str = OFFICE,
    lang: str = LANG,
) -> None:
    """用内容齐全的和空着的年度试填机关自己的模板：写错的变量、没有配对的标签、全角的花括号、放错地方的文件，说明在哪里、怎样改。

    填出来的文书没有署名、日期、标题、名单的，也提醒。不写任何文件。

    退出码：0 没有要改的（可以有提醒）；1 有要改的；2 命令写错；4 模板读不了，机关的文件不能用。
    """
    from smepp.jobs.templates.checking import look
    from smepp.printers.templates_text import looked

    language = _lang(lang)
    found = look(office, kind, built_in=every)
    _show(looked(found, language))
    raise typer.Exit(int(found.wrong))


def _lang(lang: str) -> Lang:
    return "en" if choice("--lang", lang, LANGS) == "en" else "zh"


def _show(blocks: "Iterable[Block]") -> None:
    from smepp.printers.console import show

    show(blocks, sys.stdout)
