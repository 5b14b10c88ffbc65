"""Masking resident identity numbers (居民身份证号码): nobody asks for them, and one that appears is shown to nobody."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Any

from smepp.check.resident_ids import resident_ids
from smepp.model.place import Route

CODE_KEYS = frozenset({"统一社会信用代码", "注册号", "组织机构代码", "登记证号", "代码"})
"""Fields for the codes of legal persons: what is valid as such is taken for one there."""
SHORTEST = 15
"""Characters of the shortest resident number."""
LONGEST = 18
SMALLEST, TOO_LONG = 10 ** (SHORTEST - 1), 10**LONGEST


def mask(text: str) -> str:
    """The text with every resident number reduced to its first four and last two characters, the rest asterisks."""
    return _masked(text, in_code_field=False)


def mask_all(value: Any) -> Any:
    """A tree of values with every resident number masked, in keys, texts and numbers; the same object when there is none."""
    return _tree(value, in_code_field=False)


def safe_route(route: Route) -> Route:
    """A route up to the first key that holds a resident number itself."""
    for length, step in enumerate(route):
        if isinstance(step, str) and mask(step) != step:
            return route[:length]
    return route


def find_resident_ids(value: Any) -> Iterator[tuple[Route, str]]:
    """Each resident number in a tree of values: the route to the text, number or mapping that holds it, and its masked form."""
    waiting: list[tuple[Route, Any, bool]] = [((), value, False)] if _holds(value, in_code_field=False) else []
    while waiting:
        route, each, is_code = waiting.pop()
        inside: list[tuple[Route, Any, bool]] = []
        if isinstance(each, dict):
            for key, child in each.items():
                yield from ((route, found) for found in _found(key, in_code_field=False))
                inside.append(((*route, str(key)), child, key in CODE_KEYS))
        elif isinstance(each, list):
            inside = [((*route, index), child, is_code) for index, child in enumerate(each)]
        else:
            yield from ((route, found) for found in _found(each, in_code_field=is_code))
        waiting.extend(reversed(inside))


def _found(value: Any, *, in_code_field: bool) -> Iterator[str]:
    text = _as_text(value)
    for start, end in resident_ids(text, in_code_field=in_code_field):
        yield _starred(text[start:end])


def _masked(text: str, *, in_code_field: bool) -> str:
    for start, end in resident_ids(text, in_code_field=in_code_field):
        text = text[:start] + _starred(text[start:end]) + text[end:]
    return text


def _starred(found: str) -> str:
    return found[:4] + "*" * (len(found) - 6) + found[-2:]


def _as_text(value: Any) -> str:
    """A text, or a number as its digits: an identity number without quotes is read as one."""
    if isinstance(value, str):
        return value
    if isinstance(value, int):
        return str(value) if SMALLEST <= abs(value) < TOO_LONG else ""
    return (
        f"{value:f}" if isinstance(value, Decimal) and value.is_finite() and SHORTEST <= value.adjusted() + 1 <= LONGEST else ""
    )


def _holds(value: Any, *, in_code_field: bool) -> bool:
    """Whether there is a resident number in a tree; most have none, and are left as they are."""
    return any(
        True for text, is_code in _long_texts(value, is_code=in_code_field) for _ in resident_ids(text, in_code_field=is_code)
    )


def _long_texts(value: Any, *, is_code: bool) -> Iterator[tuple[str, bool]]:
    """The few texts, keys and numbers of a tree that are long enough, and whether each stands in a field for codes."""
    waiting: list[tuple[Any, bool]] = [([value], is_code)]
    while waiting:
        each, inherited = waiting.pop()
        pairs = [(child, inherited) for child in each]
        if isinstance(each, dict):
            pairs += [(child, key in CODE_KEYS) for key, child in each.items()]
        for child, inner in pairs:
            if isinstance(child, str):
                if len(child) >= SHORTEST:
                    yield child, inner
            elif isinstance(child, (dict, list, tuple)):
                waiting.append((child, inner))
            elif isinstance(child, (int, Decimal)):
                yield _as_text(child), inner


def _tree(value: Any, *, in_code_field: bool) -> Any:
    if not _holds(value, in_code_field=in_code_field):
        return value
    if isinstance(value, dict):
        pairs = value.items()
        return {_tree(key, in_code_field=False): _tree(each, in_code_field=key in CODE_KEYS) for key, each in pairs}
    if isinstance(value, (list, tuple)):
        return type(value)(_tree(each, in_code_field=in_code_field) for each in value)
    return _masked(_as_text(value), in_code_field=in_code_field)
