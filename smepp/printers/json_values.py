"""Places and values of a dossier in the JSON output."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from smepp.model.place import Place
from smepp.wording.problem_groups import Locate


def spot(place: Place) -> dict[str, Any]:
    """File and route; rows are counted from 0, as in the file's own structure."""
    return {"file": place.file, "route": list(place.route)}


def located(place: Place, locate: Locate) -> dict[str, Any]:
    """File and route with line and column (from 1), null for what is not in a file's text."""
    position = locate(place)
    return {
        **spot(place),
        "line": position.line if position else None,
        "column": position.column if position else None,
    }


def plain(value: Any) -> Any:
    """A message's parameter: places as file and route, sequences as lists, days as 2013-04-01."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Place):
        return spot(value)
    if isinstance(value, Mapping):
        return {str(key): plain(each) for key, each in value.items()}
    return [plain(each) for each in value] if isinstance(value, (list, tuple)) else value


def content(value: Any) -> dict[str, Any]:
    """A value from the papers: a scalar or a list of scalars as it is; of a longer list only how many rows it has.

    Lists of people and firms stay in the dossier, where they belong.
    """
    rows = isinstance(value, (list, tuple, Mapping)) and any(isinstance(each, (list, Mapping)) for each in _members(value))
    if rows or isinstance(value, Mapping):
        return {"value": None, "rows": len(value)}
    return {"value": plain(value), "rows": None}


def _members(value: Any) -> Any:
    return value.values() if isinstance(value, Mapping) else value
