"""`smepp new …`: scaffolds."""

import sys
from collections.abc import Iterable
from pathlib import Path

import typer

from smepp.cli import new_blank, new_legacy
from smepp.cli.boundary import say
from smepp.cli.options import LANG, ON, choice, day
from smepp.jobs.exit_codes import ExitCode, worst
from smepp.messages import LANGS, Lang

app = typer.Typer(help="新建：每一栏都有填写说明的空白材料。", no_args_is_help=True)


@app.callback()
def new() -> None:
    """新建：每一栏都有填写说明的空白材料。"""


@app.command("dossier")
def dossier(
    path: str = typer.Argument(..., metavar="路径", help="新案卷的文件夹；还不存在，或者是空的。"),
    kind: str = typer.Option("", "--kind", metavar="申报类别", help="例如 首次申报、再次申报。"),
    year: int = typer.Option(0, "--year", metavar="年度", show_default=False, help="申报年度。"),
    programme: str = typer.Option("", "--programme", metavar="代号", help="认定办法的代号。"),
    platform: str = typer.Option("", "--platform", metavar="名称", help="平台名称，替你填好。"),
    operator: str = typer.Option("", "--operator", metavar="名称", help="运营单位，替你填好。"),
    district: str = typer.Option("", "--district", metavar="区县", help="推荐区县，替你填好。"),
    lang: str = LANG,
) -> None:
    """新建一套空白案卷。已有的文件一个也不改。"""
    from smepp.jobs.new_dossier import Wishes, new_dossier
    from smepp.messages.scaffold import said

    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    wishes = Wishes(
        kind=kind or None,
        year=year or None,
        programme=programme or None,
        platform=platform or None,
        operator=operator or None,
        district=district or None,
    )
    done = new_dossier(Path(path), wishes)
    text = said(done.code, language, **done.params)
    if done.exit_code is ExitCode.DONE:
        sys.stdout.write(f"{text}\n")
    else:
        say(text)
    raise typer.Exit(done.exit_code)


@app.command("review")
def review(
    paths: list[str] = typer.Argument(..., metavar="案卷…", help="一个或几个案卷文件夹；按意见表填的，也可以是放案卷的文件夹。"),
    sheets: list[str] = typer.Option(
        [], "--from", metavar="意见表", help="填好的评审意见表（.xlsx .xls .et .ods），可以有几张。"
    ),
    year: int = typer.Option(0, "--year", metavar="年度", show_default=False, help="哪一年的复核；不写就是申报。"),
    lang: str = LANG,
    on: str = ON,
) -> None:
    """新建评审意见 review.yaml：列出待人认定的要点和要看的内容，由评审组填写，或者照填好的意见表填写。

    已有的 review.yaml 不改，只列出里面还没有的条目，供粘贴。
    退出码：0 已完成；1 意见表有看不明白的地方，或者有不能采用的意见；2 命令写错；3 还要评审组议定；4 无法核对或写不了文件。
    """
    from smepp.cli.failures import show
    from smepp.jobs.failure import JobError
    from smepp.jobs.new_reviews import Wish, new_reviews, prepare
    from smepp.jobs.panel.telling import of_dossier, of_sheets

    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    wish = Wish(paths=tuple(map(Path, paths)), on=day(on), year=year or None, sheets=tuple(map(Path, sheets)))
    prepared = prepare(wish)
    read = of_sheets(prepared.oddities, language)
    if prepared.grave:
        say("\n".join(read))
        raise typer.Exit(ExitCode.WRONG)
    _print(read)
    codes = []
    for number, done in enumerate(new_reviews(prepared)):
        codes.append(done.exit_code)
        if isinstance(done, JobError):
            show(done, language)
        else:
            _print(["", *of_dossier(done, language)][not number and not prepared.oddities :])
    raise typer.Exit(worst(codes))


def _print(lines: Iterable[str]) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))


app.command("legacy")(new_legacy.legacy)
app.command("round")(new_blank.round_)
app.command("rereview")(new_blank.rereview)
app.command("annual")(new_blank.annual)
app.command("inspection")(new_blank.inspection)
app.command("change")(new_blank.change)
app.command("approval")(new_blank.approval)
app.command("objection")(new_blank.objection)
