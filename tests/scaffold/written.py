"""A scaffolded file as a person reads it: keys in their order, each with the comment that belongs to it."""

import re
from dataclasses import dataclass

_KEY = re.compile(r"( *)(- )?([^\s#:-][^:]*):(.*)").fullmatch
_COLUMN = re.compile(r"  (\S+)(  .*)?").fullmatch

Route = tuple[str, ...]


@dataclass(frozen=True)
class Key:
    """`above` are the comment lines before it without their marks, `rest` is what follows the colon, `line` counts from 0."""

    route: Route
    indent: int
    dash: bool
    above: tuple[str, ...]
    rest: str
    line: int

    @property
    def name(self) -> str:
        return self.route[-1]


@dataclass(frozen=True)
class Form:
    keys: tuple[Key, ...]

    @property
    def by_route(self) -> dict[Route, Key]:
        return {each.route: each for each in self.keys}

    def rows(self) -> set[Route]:
        """The lists that hold rows with columns."""
        return {each.route[:-1] for each in self.keys if each.dash}

    def comment(self, route: Route) -> str:
        """What is said of a field, without blanks: above its key, or for a column among the comments above its list."""
        if route[:-1] in self.rows():
            return _squeezed(_of_column(self.by_route[route[:-1]].above, route[-1]))
        return _squeezed(self.by_route[route].above)


def read_form(text: str) -> Form:
    found: list[Key] = []
    stack: list[Key] = []
    above: list[str] = []
    for number, line in enumerate(text.split("\n")):
        key = _KEY(line)
        if line.lstrip(" ").startswith("#"):
            above.append(line.lstrip(" ")[2:])
            continue
        if key:
            indent = len(key[1]) + len(key[2] or "")
            while stack and stack[-1].indent >= indent:
                stack.pop()
            route = (*(stack[-1].route if stack else ()), key[3])
            found.append(Key(route, indent, bool(key[2]), tuple(above), key[4], number))
            stack.append(found[-1])
        above = []
    return Form(tuple(found))


def _of_column(lines: tuple[str, ...], name: str) -> list[str]:
    taken: list[str] = []
    inside = False
    for line in lines:
        start = _COLUMN(line)
        if start:
            inside = start[1] == name
        if inside:
            taken.append(line)
    return taken


def _squeezed(lines: tuple[str, ...] | list[str]) -> str:
    return re.sub(r"\s", "", "".join(lines))
