"""What the registry knows of a problem code."""

from enum import Enum

from smepp.model.record import Record


class Level(Enum):
    """How grave it is; only errors bear on the decision.

    A hint is no problem of anybody's papers but of several dossiers side by side; advice is what may be left as it is.
    """

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"
    ADVICE = "advice"


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


def hint(*params: str) -> Code:
    """Declare a code of what several dossiers have in common."""
    return Code(level=Level.HINT, params=params, owner=Owner.OFFICE)


def advice(*params: str) -> Code:
    """Declare a code of what would be better otherwise in an office's own document, and is not wrong."""
    return Code(level=Level.ADVICE, params=params, owner=Owner.OFFICE)
