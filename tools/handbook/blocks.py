"""The fenced blocks of a page that do something: commands with their output, changes to files, whole files."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

PROMPT = "$ "
_OPENING = re.compile(r"^```(\w+)(?: +(\S+))?$")
_CLOSING = "```"
_NAMED = "--- "


@dataclass(frozen=True, kw_only=True)
class Command:
    """A command line and the lines shown below it; these are the lines `start` to `end` of the page (from 0, as a slice)."""

    line: str
    shown: tuple[str, ...]
    start: int
    end: int


@dataclass(frozen=True, kw_only=True)
class Change:
    """Lines of a file to be found, and what shall stand in their place; nothing to be found means the whole file."""

    file: str
    old: tuple[str, ...]
    new: tuple[str, ...]


def steps(page: Sequence[str]) -> Iterator[Command | Change]:
    """What the lines of a page do, from top to bottom. Raises ValueError for a block that is not understood."""
    for start, language, path, inside in _blocks(page):
        if language == "console":
            yield from _commands(inside, start)
        elif language == "diff":
            yield from _changes(inside)
        elif path:
            yield Change(file=path, old=(), new=tuple(inside))


def _blocks(page: Sequence[str]) -> Iterator[tuple[int, str, str | None, list[str]]]:
    """Each fenced block: its first line's number, its language, the path behind that, its lines."""
    number = 0
    while number < len(page):
        opening = _OPENING.match(page[number])
        number += 1
        if opening:
            end = page.index(_CLOSING, number)
            yield number, opening[1], opening[2], list(page[number:end])
            number = end + 1


def _commands(inside: list[str], start: int) -> Iterator[Command]:
    prompts = [number for number, line in enumerate(inside) if line.startswith(PROMPT)]
    if not prompts or prompts[0]:
        raise ValueError(f"no command in line {start + 1}")
    for here, after in zip(prompts, [*prompts[1:], len(inside)], strict=True):
        yield Command(
            line=inside[here].removeprefix(PROMPT),
            shown=tuple(inside[here + 1 : after]),
            start=start + here + 1,
            end=start + after,
        )


def _changes(inside: list[str]) -> Iterator[Change]:
    """One change for every stretch of lines between lines `@@`; a blank in front is context."""
    if not inside or not inside[0].startswith(_NAMED):
        raise ValueError("a change names no file")
    file = inside[0].removeprefix(_NAMED)
    stretch: list[str] = []
    for line in [*inside[1:], "@@"]:
        if line != "@@":
            stretch.append(line)
        elif stretch:
            old = tuple(each[1:] for each in stretch if each[:1] in {"-", " "})
            new = tuple(each[1:] for each in stretch if each[:1] in {"+", " "})
            yield Change(file=file, old=old, new=new)
            stretch = []
