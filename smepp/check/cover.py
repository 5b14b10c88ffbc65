"""What a dossier's cover (案卷首页) says that everything else is held against."""

from collections.abc import Mapping
from typing import Any

from smepp.model.quantity import is_number

FIRST_YEAR, LAST_YEAR = 1949, 2100
"""The years that the form takes; one beyond them is a slip of the pen, and nothing is held against it."""


def application_year(front: Mapping[str, Any]) -> int | None:
    """The application year (年度), however it is typed as a number (2013, 2013.0); None when there is none that can be meant."""
    year = front.get("年度")
    if not is_number(year) or year != int(year):
        return None
    return int(year) if FIRST_YEAR <= year <= LAST_YEAR else None
