"""How a clause is measured, in words: the operator's sentence, then its operands with the fields that they are read from."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from smepp.messages import Lang
from smepp.messages.words import term, word
from smepp.model.programme import FieldRef
from smepp.printers.layout import Block, line

FILE, ROUTE, ROUTES = "文件", "栏目", "栏目之一"
NAME, UNIT, FIELD = "名称", "单位", "字段"
INDENT = 4


def measure(operator: str, operands: Mapping[str, Any], lang: Lang) -> Iterator[Block]:
    """The sentence of the operator, then a line an operand; a single field stands in one line with no name."""
    yield line(term(f"measure.{operator}", lang, operator), indent=INDENT)
    if is_field(operands):
        yield line(field(operands, lang), indent=INDENT + 2, hang=2)
        return
    for name, operand in operands.items():
        if operand not in ([], ()):
            yield from _operand(_label(name, lang), operand, lang)


def needs(fields: Sequence[Mapping[str, Any]], lang: Lang) -> Iterator[Block]:
    """The fields that must be filled in too, where there are any."""
    if fields:
        yield from _operand(_label("须有", lang), fields, lang)


def changes(operands: Mapping[str, Any], lang: Lang) -> str:
    """What a reading changes in the operands, in one line."""
    texts = (word("explain.change", lang, name=_label(name, lang), value=_short(each, lang)) for name, each in operands.items())
    return word("join_parts", lang).join(texts)


def is_field(value: Any) -> bool:
    """Whether a value names a field of a form."""
    return isinstance(value, FieldRef) or (isinstance(value, Mapping) and FILE in value and (ROUTE in value or ROUTES in value))


def field(value: Any, lang: Lang) -> str:
    """File and column; alternatives are joined by 或."""
    file, routes = (value.file, value.routes) if isinstance(value, FieldRef) else (value[FILE], _routes(value))
    return f"{file} {word('or', lang).join(_route(route, lang) for route in routes)}"


def _routes(value: Mapping[str, Any]) -> Any:
    return value[ROUTES] if ROUTES in value else (value[ROUTE],)


def _route(route: Any, lang: Lang) -> str:
    steps: list[str] = []
    for step in route:
        if isinstance(step, Mapping):
            steps[-1:] = [word("in_brackets", lang, main=each, more=_pairs(step, lang)) for each in steps[-1:]]
        else:
            steps.append(str(step))
    return "/".join(steps)


def _operand(label: str, operand: Any, lang: Lang) -> Iterator[Block]:
    several = isinstance(operand, (list, tuple)) and any(isinstance(each, Mapping) for each in operand)
    if not several:
        yield line(_named(label, _short(operand, lang), lang), indent=INDENT + 2, hang=2)
        return
    yield line(_named(label, "", lang), indent=INDENT + 2)
    for each in operand:
        yield line(_short(each, lang), indent=INDENT + 4, hang=2)


def _short(operand: Any, lang: Lang) -> str:
    if is_field(operand):
        return field(operand, lang)
    if isinstance(operand, Mapping):
        return _figure(operand, lang) if NAME in operand else _sets(operand, lang)
    if isinstance(operand, (list, tuple)):
        return word("join", lang).join(_short(each, lang) for each in operand)
    return term(f"value.{operand}", lang, str(operand))


def _sets(columns: Mapping[str, Any], lang: Lang) -> str:
    """Columns, each with the words that are meant in it."""
    texts = (word("in_brackets", lang, main=name, more=_short(each, lang)) for name, each in columns.items())
    return word("join_parts", lang).join(texts)


def _pairs(columns: Mapping[str, Any], lang: Lang) -> str:
    return word("join", lang).join(_named(str(name), _short(each, lang), lang) for name, each in columns.items())


def _figure(figure: Mapping[str, Any], lang: Lang) -> str:
    name = word("in_brackets", lang, main=figure[NAME], more=figure[UNIT]) if UNIT in figure else figure[NAME]
    if FIELD in figure:
        return _named(name, field(figure[FIELD], lang), lang)
    rest = (_named(_label(key, lang), _short(each, lang), lang) for key, each in figure.items() if key not in {NAME, UNIT})
    return _named(name, word("join_parts", lang).join(rest), lang)


def _label(operand: str, lang: Lang) -> str:
    return term(f"operand.{operand}", lang, operand)


def _named(name: str, text: str, lang: Lang) -> str:
    return word("named", lang, name=name, text=text).rstrip()
