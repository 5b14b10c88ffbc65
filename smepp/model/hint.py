"""What two or more dossiers have in common, or a round has too many of (跨案卷提示): for a person to look at, no verdict."""

from dataclasses import field
from typing import Any

from smepp.model.codes import CODES
from smepp.model.place import Place
from smepp.model.problem import UnknownParameterError
from smepp.model.record import Record


class Side(Record):
    """One of the sides of a coincidence: the dossier's folder from the workspace, and where in it the thing stands.

    `folder` is empty for a file of the office's own (a round, an earlier recognition); `name` is the applicant's operator or
    platform, for people.
    """

    folder: str
    name: str | None
    place: Place


class Hint(Record):
    """A coincidence: a code of family C, its sides in the order of the round, and what its message needs."""

    code: str
    sides: tuple[Side, ...]
    params: dict[str, Any] = field(default_factory=dict, hash=False)


def hint(code: str, *sides: Side, **params: Any) -> Hint:
    """Make a hint of a registered code. Raises UnknownParameterError when `params` are not exactly those that the code declares."""
    declared = CODES[code].params
    if set(params) != set(declared):
        raise UnknownParameterError(f"{code}: parameters {sorted(params)}, declared {sorted(declared)}")
    return Hint(code=code, sides=sides, params=params)
