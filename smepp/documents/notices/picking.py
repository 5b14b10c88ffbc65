"""The whitelist at work: of what was gathered only what is declared is taken, and only in the declared shape."""

from collections.abc import Mapping
from typing import Any

from smepp.documents.notices.variables import Variable
from smepp.messages.days import written_day

PLAIN = (str, int, bool, type(None))


def picked(said: Mapping[str, Any], variables: Mapping[str, Variable]) -> dict[str, Any]:
    """The declared variables and no others; what was not said is None, of a list of rows the empty list.

    Raises TypeError for a value of another shape than the declared one: a mapping could carry along anything.
    """
    return {name: _one(name, said.get(name), variable) for name, variable in variables.items()}


def _one(name: str, value: Any, variable: Variable) -> Any:
    if variable.rows:
        return [picked(each, variable.columns) for each in value or ()]
    if isinstance(value, (list, tuple)):
        return [_plain(name, each, variable) for each in value]
    return _plain(name, value, variable)


def _plain(name: str, value: Any, variable: Variable) -> Any:
    if not isinstance(value, PLAIN):
        raise TypeError(f"{name}: {type(value).__name__}")
    return written_day(value, "zh") if variable.day and isinstance(value, str) else value
