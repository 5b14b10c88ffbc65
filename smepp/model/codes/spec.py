"""What the registry knows of a problem code."""

from enum import Enum

from smepp.model.record import Record


class Level(Enum):
    """How grave a problem is; only errors bear on the decision."""

    ERROR = "error"
    WARNING = "warning"


class Owner(Enum):
    """In whose hands the mend lies."""

    APPLICANT = "applicant"
    DISTRICT = "district"
    PANEL = "panel"
    OFFICE = "office"


class Code(Record):
    """A problem code: a stable id whose texts are found in the message catalogues.

    `params` names exactly the values that a message of this code may use.
    """

    level: Level
    params: tuple[str, ...] = ()
    owner: Owner = Owner.APPLICANT


def error(*params: str, owner: Owner = Owner.APPLICANT) -> Code:
    """Declare a code of level error."""
    return Code(level=Level.ERROR, params=params, owner=owner)


def warning(*params: str, owner: Owner = Owner.APPLICANT) -> Code:
    """Declare a code of level warning."""
    return Code(level=Level.WARNING, params=params, owner=owner)
