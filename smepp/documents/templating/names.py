"""Names that a template takes and that are not there, found without filling it in: also in parts that this round does not print."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from smepp.documents.notices.variables import Variable
from smepp.model.nearest import nearest
from smepp.model.record import Record

ALWAYS = frozenset({"loop", "self", "super", "caller", "varargs", "kwargs"})
"""Names that the language of templates itself gives."""
SAME = frozenset({"sort", "list", "reverse", "unique", "selectattr", "rejectattr"})
"""Filters that leave a list of rows one."""
ONE = frozenset({"first", "last", "random"})

Env = dict[str, "Known | None"]


class Known(Record):
    """What is known of a value: the names inside it; `rows` when it is a list of such."""

    inside: Mapping[str, Variable]
    rows: bool = False


class Unknown(Record):
    """A name that is not there, the line of the source, the right one that is most like it; `inside`: those beside it, behind a dot."""

    name: str
    line: int
    nearest: str | None = None
    inside: tuple[str, ...] = ()

    @property
    def params(self) -> dict[str, Any]:
        """What a sentence about it needs."""
        return {"name": self.name, "nearest": self.nearest or "", "inside": self.inside}


def unknown_names(tree: Any, known: Mapping[str, Variable | None]) -> list[Unknown]:
    """The unknown names of a parsed template, by line; of a variable that is None here, nobody knows what is inside."""
    from jinja2 import meta, nodes

    lacking = meta.find_undeclared_variables(tree) - set(known) - ALWAYS
    found = [
        Unknown(
            name=name,
            line=min((each.lineno for each in tree.find_all(nodes.Name) if each.name == name), default=1),
            nearest=nearest(name, known),
        )
        for name in lacking
    ]
    env: Env = {name: _of(each) if each else None for name, each in known.items()}
    found += _inside(tree, env)
    return sorted({(each.line, each.name): each for each in found}.values(), key=lambda each: (each.line, each.name))


def _inside(node: Any, env: Env) -> Iterator[Unknown]:
    """Names behind a dot, of lists and groups whose names are known."""
    from jinja2 import nodes

    if isinstance(node, nodes.For):
        yield from _in_loop(node, env)
        return
    if isinstance(node, nodes.Macro):
        yield from _in_all(node.body, {**env, **{each.name: None for each in node.args}})
        return
    if isinstance(node, (nodes.Getattr, nodes.Getitem)):
        yield from _lacking(node, env)
    yield from _in_all(node.iter_child_nodes(), env)
    if isinstance(node, nodes.Assign):
        env.update(dict.fromkeys(_targets(node.target)))
        if isinstance(node.target, nodes.Name):
            env[node.target.name] = _type(node.node, env)


def _in_all(found: Iterable[Any], env: Env) -> Iterator[Unknown]:
    for each in found:
        yield from _inside(each, env)


def _in_loop(node: Any, env: Env) -> Iterator[Unknown]:
    from jinja2 import nodes

    yield from _inside(node.iter, env)
    inner: Env = {**env, **dict.fromkeys(_targets(node.target))}
    listed = _type(node.iter, env)
    if isinstance(node.target, nodes.Name) and listed and listed.rows:
        inner[node.target.name] = Known(inside=listed.inside)
    yield from _in_all((*([node.test] if node.test else []), *node.body), inner)
    yield from _in_all(node.else_, env)


def _lacking(node: Any, env: Env) -> Iterator[Unknown]:
    owner, name = _type(node.node, env), _key(node)
    if owner is None or owner.rows or name is None or name in owner.inside or hasattr(dict, name):
        return
    near = nearest(name, owner.inside)
    before = _words(node.node)
    yield Unknown(name=f"{before}{name}", line=node.lineno, nearest=near and f"{before}{near}", inside=tuple(owner.inside))


def _type(node: Any, env: Env) -> Known | None:
    from jinja2 import nodes

    if isinstance(node, nodes.Name):
        return env.get(node.name)
    if isinstance(node, nodes.Filter) and node.node is not None and node.name in SAME | ONE:
        found = _type(node.node, env)
        return Known(inside=found.inside) if found and node.name in ONE else found
    if isinstance(node, (nodes.Getattr, nodes.Getitem)):
        owner, name = _type(node.node, env), _key(node)
        if owner is None:
            return None
        if owner.rows:
            return Known(inside=owner.inside) if name is None else None
        inner = owner.inside.get(name or "")
        return _of(inner) if inner else None
    return None


def _of(variable: Variable) -> Known | None:
    return Known(inside=variable.columns, rows=variable.rows) if variable.columns else None


def _key(node: Any) -> str | None:
    """The name behind the dot or in the brackets; None for a number, or for what is only known when it is filled in."""
    from jinja2 import nodes

    if isinstance(node, nodes.Getattr):
        return str(node.attr)
    return node.arg.value if isinstance(node.arg, nodes.Const) and isinstance(node.arg.value, str) else None


def _targets(node: Any) -> list[str]:
    from jinja2 import nodes

    return [each.name for each in ([node] if isinstance(node, nodes.Name) else node.find_all(nodes.Name))]


def _words(node: Any) -> str:
    from jinja2 import nodes

    if isinstance(node, nodes.Name):
        return f"{node.name}."
    return f"{_words(node.node)}{node.attr}." if isinstance(node, nodes.Getattr) else ""
