"""`smepp review`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from smepp.cli.boundary import say
from smepp.cli.options import LANG, ON, choice, day
from smepp.cli.streams import write_utf8
from smepp.messages import LANGS, Lang

if TYPE_CHECKING:
    from smepp.jobs.round.narrow import Narrowing
    from smepp.jobs.round.review import Reviewed

FORMATS = ("text", "json", "jsonl")


def review(
    folder: str = typer.Argument("", metavar="[文件夹]", show_default=False, help="机关的文件夹；不写就从这里找 office.yaml。"),
    year: int = typer.Option(..., "--year", metavar="年度", help="哪一年度的申报和复核。"),
    district: list[str] = typer.Option([], "--district", metavar="区县", help="只列出这个区县推荐的；可以写几次。"),
    kind: list[str] = typer.Option([], "--kind", metavar="类别", help="只列出这一类：首次申报、再次申报、复核；可以写几次。"),
    decision: list[str] = typer.Option([], "--decision", metavar="结果", help="只列出这个核对结果的；可以写几次。"),
    jobs: int = typer.Option(0, "--jobs", min=0, metavar="数目", show_default=False, help="同时用几个进程；不写就用全部处理器。"),
    output: str = typer.Option("text", "--format", metavar="text|json|jsonl", help="屏幕输出的格式。"),
    out: str = typer.Option("", "--out", metavar="文件夹", show_default=False, help="结果写在哪里；不写就是 out/年度。"),
    no_out: bool = typer.Option(False, "--no-out", help="只列表，不写结果文件。"),
    lang: str = LANG,
    on: str = ON,
) -> None:
    """评审一个年度：核对全部申报和复核，互相比对，写出汇总页面、各家的报告和评审用表。

    筛选只管屏幕上列出哪些，写出的结果总是全部。已经写好的结果会整个换新，有人改过或放进去的文件原样保留。
    退出码：0 都符合；1 有不符合或要补正的；2 命令写错；3 有待人认定的；4 有无法核对的；130 中断。
    """
    from smepp.jobs.round.review import Wish
    from smepp.jobs.round.review import review as run
    from smepp.jobs.round.workspace import workspace
    from smepp.printers.progress import progress

    choice("--format", output, FORMATS)
    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    narrowing = _narrowing(district, kind, decision)
    target = None if no_out else Path(out or f"out/{year}")
    wish = Wish(workspace=workspace(folder, year), year=year, on=day(on), narrowing=narrowing, jobs=jobs, out=target)
    with progress(sys.stderr, language) as advance:
        done = run(wish, lambda number, count, one: advance(number, count, one.folder, one.problems))
    _show(done, output, language)
    _tell(done, target, language)
    raise typer.Exit(done.exit_code)


def _narrowing(districts: list[str], kinds: list[str], wanted: list[str]) -> "Narrowing":
    from smepp.jobs.round.narrow import Narrowing
    from smepp.messages.words import word
    from smepp.model.assessment import Decision
    from smepp.model.stage import Stage
    from smepp.wording.decisions import decision

    by_name = {name: each for stage in Stage for each in Decision for name in (each.value, decision(each, "zh", stage))}
    stages = {name: each for each in Stage for name in (each.value, word(f"stage.{each.value}", "zh"))}
    for each in wanted:
        if each not in by_name:
            choice("--decision", each, [name for name in by_name if not name.isascii()])
    return Narrowing(
        districts=tuple(districts),
        kinds=tuple(each for each in kinds if each not in stages),
        stages=tuple(stages[each] for each in kinds if each in stages),
        decisions=tuple(by_name[each] for each in wanted),
    )


def _show(done: "Reviewed", output: str, lang: Lang) -> None:
    if output == "text":
        from smepp.printers.console import show
        from smepp.printers.round_text import table, tally

        show(table(done.review, done.shown, lang), sys.stdout)
        show(tally(done.review, done.shown, lang), sys.stdout)
        return
    from smepp.printers.round_json import lines, render

    write_utf8(render(done.review, done.shown, lang) if output == "json" else "".join(lines(done.shown, lang)))


def _tell(done: "Reviewed", target: Path | None, lang: Lang) -> None:
    """Where the results are, and what else a person at the keyboard should know: beside the output, not in it."""
    from smepp.messages.failures import failure_text
    from smepp.messages.words import word

    sys.stdout.flush()  # into one pipe, what is said of the table must not stand before it
    if done.problems or done.changed:
        _tell_problems(done, lang)
    if target and done.written:
        say(word("round.written", lang, path=target.as_posix()))
    if done.carried.kept:
        say(word("round.kept", lang, names=word("join", lang).join(done.carried.kept)))
    for name, new in done.carried.beside:
        say(word("round.beside", lang, name=name, new=new))
    for log in done.logs:
        say(failure_text("bug", lang, path=log))


def _tell_problems(done: "Reviewed", lang: Lang) -> None:
    from smepp.jobs.places import places
    from smepp.printers.console import show
    from smepp.printers.text_problems import listed

    locate = places(lambda file: done.office / file)
    show(listed((*done.problems, *done.changed), lang, lambda file: (done.office / file).as_posix(), locate), sys.stderr)
