"""`smepp sample`."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from smepp.cli.boundary import say
from smepp.cli.options import LANG, choice, day
from smepp.cli.streams import write_utf8
from smepp.cli.told import warn, warn_uncounted
from smepp.messages import LANGS, Lang

if TYPE_CHECKING:
    from smepp.model.sample import Sample

FORMATS = ("text", "json", "xlsx")


def sample(
    folder: str = typer.Argument("", metavar="[文件夹]", show_default=False, help="机关的文件夹；不写就从这里找 office.yaml。"),
    on: str = typer.Option("", "--on", metavar="日期", help="从哪一天有效的称号里抽（2016-12-31 的样子）。默认今天。"),
    n: int | None = typer.Option(None, "--n", metavar="数目", show_default=False, help="抽几个；和 --share 写一个。"),
    share: str = typer.Option("", "--share", metavar="比例", show_default=False, help="抽百分之几，例如 10%；不足1个的算1个。"),
    seed: str = typer.Option(..., "--seed", metavar="种子", help="抽取以前定下的一行文字或数字；同一个种子总是抽出同样的名单。"),
    form: str = typer.Option("text", "--format", metavar="text|json|xlsx", help="输出的格式；xlsx 写成文件。"),
    out: str = typer.Option("", "--out", metavar="文件", show_default=False, help="xlsx 写到哪里；不写就是 out 文件夹。"),
    lang: str = LANG,
) -> None:
    """抽查名单：从某一天有效的称号里按区域随机抽取，按种子计算，任何人不用本程序也能重抽一遍核对。

    各区域按个数比例分配，够分的每个区域至少1个；抽取办法连同种子印在名单后面。

    退出码：0 已抽取；1 这一天没有有效的称号，或者有办理记录没有计入、写的有问题、和材料对不上；2 命令写错；4 无法读取或写不了文件。
    """
    from smepp.jobs.lived import lived
    from smepp.jobs.sample import sample as drawn
    from smepp.jobs.sample import wish

    choice("--format", form, FORMATS)
    language: Lang = "en" if choice("--lang", lang, LANGS) == "en" else "zh"
    wished = wish(n, share, seed)
    found = lived(folder, day(on))
    warn(found, language)
    made = drawn(found, wished)
    warn_uncounted(made.uncounted, language)
    _show(made, form, Path(out) if out else None, language)
    raise typer.Exit(int(made.incomplete or found.wrong or not made.total))


def _show(made: "Sample", form: str, out: Path | None, lang: Lang) -> None:
    if form == "json":
        from smepp.printers.sample_json import render

        write_utf8(render(made, lang))
    elif form == "text":
        from smepp.printers.console import show
        from smepp.printers.sample_text import shown

        show(shown(made, lang), sys.stdout)
    else:
        from smepp.jobs.sample import write_sample
        from smepp.messages.words import word

        path = write_sample(made, out)
        sys.stdout.write(word("sample.written", lang, path=path.as_posix(), n=made.n) + "\n")
        for each in (*made.notes, *([word("sample.incomplete", lang)] if made.incomplete else [])):
            say(each)
