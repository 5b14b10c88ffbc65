"""A defect in the papers (材料问题)."""

from dataclasses import field
from typing import Any

from smepp.model import forms
from smepp.model.codes import CODES
from smepp.model.codes.spec import Level, Owner
from smepp.model.place import Place
from smepp.model.record import Record

_WRITERS = {forms.RECOMMENDATION: Owner.DISTRICT, forms.REVIEW: Owner.PANEL, forms.OFFICE: Owner.OFFICE}


class UnknownParameterError(ValueError):
    """A problem was made with parameters that its code does not declare: a bug of the program."""


class Problem(Record):
    """One defect: its code, where it stands, what the message needs, how grave it is.

    `related` names the other places that take part in it (the first of two equal keys, the statement that differs from the
    application). A clause whose facts lie at `place` or at a related place counts as touched by the problem.
    """

    code: str
    place: Place
    params: dict[str, Any] = field(default_factory=dict, hash=False)
    level: Level
    related: tuple[Place, ...] = ()

    @property
    def owner(self) -> Owner:
        """Who can mend it: whoever writes the file that it stands in, else whom the code names."""
        if self.place.file.partition("/")[0] in {forms.ROUNDS, forms.CALENDAR}:
            return Owner.OFFICE
        return _WRITERS.get(self.place.file.rpartition("/")[2], CODES[self.code].owner)

    def touches(self, place: Place) -> bool:
        """Whether the fact at `place` is in doubt because of this problem."""
        return any(mine.covers(place) for mine in (self.place, *self.related))


def problem(code: str, place: Place, *, related: tuple[Place, ...] = (), **params: Any) -> Problem:
    """Make a problem of a registered code, with the level that the registry gives it.

    Raises UnknownParameterError when `params` are not exactly those that the code declares.
    """
    spec = CODES[code]
    if set(params) != set(spec.params):
        message = f"{code}: parameters {sorted(params)}, declared {sorted(spec.params)}"
        raise UnknownParameterError(message)
    return Problem(code=code, place=place, params=params, level=spec.level, related=related)


__all__ = ["Level", "Owner", "Problem", "UnknownParameterError", "problem"]
