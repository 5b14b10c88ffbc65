"""Titles that were awarded and taken back (认定、撤销), as the round's events tell them."""

from enum import Enum

from smepp.model.place import Place
from smepp.model.record import Record


class EventKind(Enum):
    """What an event of a round does with the titles that it lists (类别)."""

    RECOGNITION = "认定"
    REVOCATION = "撤销"


class Named(Record):
    """A platform on the list of an event: its operator, its district, the codes on the operator's licence.

    `folder` is the dossier's path from the workspace, `reason` why a title is taken back (事由); None where the list does not say.
    `place` is the row, in a file named from the workspace.
    """

    platform: str
    operator: str
    district: str
    place: Place
    codes: tuple[str, ...] = ()
    folder: str | None = None
    reason: str | None = None


class Event(Record):
    """One dated thing that happened to titles (办理记录): `date` as YYYY-MM-DD, `number` the document's (文号)."""

    kind: EventKind
    date: str
    number: str
    file: str
    named: tuple[Named, ...]


class Title(Record):
    """A title that a platform holds (称号): by whom it is run, since when, by which document; `place` is where the award stands."""

    platform: str
    operator: str
    district: str
    recognised: str
    number: str
    place: Place
    codes: tuple[str, ...] = ()
    folder: str | None = None
