"""The exit codes (退出码): what each means, which of them each decision ends with, and which one stands for several dossiers."""

from collections.abc import Iterator

from smepp.jobs.exit_codes import ExitCode, of, worst
from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.assessment import Assessment, Decision
from tools.reference.markdown import page, table

LANG: Lang = "zh"

MEANINGS = {
    ExitCode.DONE: "完成，没有要改的（可以有提示）",
    ExitCode.WRONG: "完成，有问题：不符合条件、退回补正，或某一步被拒绝",
    ExitCode.USAGE: "命令写错，或路径不存在",
    ExitCode.PERSON: "完成，材料没有问题，待人认定",
    ExitCode.IMPOSSIBLE: "无法完成：文件夹或机关信息读不了，没有认定办法",
    ExitCode.BUG: "程序出错（已写日志）",
    ExitCode.INTERRUPTED: "被中断",
}


def exit_codes() -> str:
    """The page `exit-codes.md`."""
    return page("退出码", _lines())


def order() -> list[ExitCode]:
    """The codes that a check of several dossiers can end with, the one that goes before all others first."""
    left: set[ExitCode] = {ExitCode.IMPOSSIBLE, *map(_ending, Decision)}
    found: list[ExitCode] = []
    while left:
        found.append(worst(left))
        left.discard(found[-1])
    return found


def _lines() -> Iterator[str]:
    yield "命令结束时给操作系统的一个数，供脚本判断。PowerShell 用 `$LASTEXITCODE` 查看，Linux 和 macOS 用 `echo $?` 查看。"
    yield ""
    yield from table(("退出码", "意思"), ((str(int(each)), MEANINGS[each]) for each in ExitCode))
    yield "核对一个案卷时，退出码由核对结果决定："
    yield ""
    rows = ((word(f"decision.{each.value}", LANG), str(int(_ending(each)))) for each in Decision)
    yield from table(("核对结果", "退出码"), rows)
    yield f"一次核对几个案卷时，依次取 {'、'.join(str(int(each)) for each in order())}：只要有一个案卷属于前面的情形，就取前面的。"
    yield ""
    yield "一份材料读不了，不是命令的失败，而是材料问题，退出码是 1；案卷文件夹、机关信息或认定办法读不了，退出码才是 4。"


def _ending(decision: Decision) -> ExitCode:
    return of(
        Assessment(
            dossier="",
            platform=None,
            operator=None,
            programme="",
            edition="",
            year=None,
            kind=None,
            district=None,
            region=None,
            deadline=None,
            problems=(),
            findings=(),
            decision=decision,
            because="",
        )
    )
