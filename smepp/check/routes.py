"""Routes as people write them in verifications and judgements: 人员/3/学历, rows counted from 1."""

from smepp.model.place import Route

LONGEST = 9
"""Digits of a row's number; nobody means a longer one."""


def parse_route(text: str) -> Route:
    """The route of keys and list indexes that a text names; a number is a row, counted from 1 in the text and from 0 in the route."""
    return tuple(int(step) - 1 if _is_number(step) else step for step in text.split("/"))


def _is_number(step: str) -> bool:
    return step.isascii() and step.isdigit() and len(step) <= LONGEST
