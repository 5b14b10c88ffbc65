"""Routes as people write them in verifications and judgements: 人员/3/学历, rows counted from 1."""

from smepp.model.forms import REREVIEW_FILES
from smepp.model.place import Place, Route

LONGEST = 9
"""Digits of a row's number; nobody means a longer one."""


def parse_route(text: str) -> Route:
    """The route of keys and list indexes that a text names; a number is a row, counted from 1 in the text and from 0 in the route."""
    return tuple(int(step) - 1 if _is_number(step) else step for step in text.split("/"))


def file_meant(name: str, at: Place) -> str:
    """The file that a verification or judgement at a place names: of a re-review's papers, one beside it by its name alone."""
    folder = at.file.rpartition("/")[0]
    return f"{folder}/{name}" if folder and name in REREVIEW_FILES else name


def _is_number(step: str) -> bool:
    return step.isascii() and step.isdigit() and len(step) <= LONGEST
