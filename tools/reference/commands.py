"""Every command with its arguments and options, from the tree that the program itself runs."""

from collections.abc import Iterator
from typing import Any

import typer

from smepp.cli.app import app
from tools.reference.markdown import code, page, plain, table

NAME = "smepp"


def commands() -> str:
    """The page `commands.md`."""
    root: Any = typer.main.get_command(app)
    return page("命令一览", _lines(root))


def _lines(root: Any) -> Iterator[str]:
    yield plain(root.help)
    yield ""
    yield "各命令结束时的退出码见[退出码](exit-codes.md)。"
    yield ""
    yield from _options(root)
    for path, command in _tree(root, (NAME,)):
        yield f"## {' '.join(path)}"
        yield ""
        yield "\n\n".join(plain(each) for each in command.help.split("\n\n"))
        yield ""
        yield from ("```text", _usage(path, command), "```", "")
        yield from _arguments(command)
        yield from _options(command)


def _tree(group: Any, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], Any]]:
    """The commands that do something, in the order of the program's own help."""
    for name, command in group.commands.items():
        if hasattr(command, "commands"):
            yield from _tree(command, (*path, name))
        else:
            yield (*path, name), command


def _usage(path: tuple[str, ...], command: Any) -> str:
    arguments = (each.metavar or each.name for each in _of(command, "argument"))
    return " ".join([*path, *(["[选项]"] if _of(command, "option") else []), *arguments])


def _arguments(command: Any) -> Iterator[str]:
    found = _of(command, "argument")
    if found:
        rows = ((code(each.metavar or each.name), "是" if each.required else "否", plain(each.help or "")) for each in found)
        yield from table(("参数", "必填", "说明"), rows)


def _options(command: Any) -> Iterator[str]:
    found = _of(command, "option")
    if found:
        rows = ((_names(each), code(str(each.default)) if _has_default(each) else "", plain(each.help or "")) for each in found)
        yield from table(("选项", "默认", "说明"), rows)


def _names(option: Any) -> str:
    names = "、".join(code(each) for each in option.opts)
    return names if option.is_flag or not option.metavar else f"{names} {plain(option.metavar)}"


def _has_default(option: Any) -> bool:
    """An empty text, zero or no stand for an option that was not given."""
    return bool(option.default)


def _of(command: Any, kind: str) -> list[Any]:
    return [each for each in command.params if each.param_type_name == kind and not getattr(each, "hidden", False)]
