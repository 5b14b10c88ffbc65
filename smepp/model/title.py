"""What the round's events (办理记录) tell: which platforms they name, and the titles (称号) that hang on them."""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import Any

from smepp.model.place import Place
from smepp.model.record import Record


class EventKind(Enum):
    """What an event of a round does with the platforms that it lists (类别); in the order in which those of one day happen."""

    RETURN = "补正"
    REJECTION = "不予受理"
    ACCEPTANCE = "受理"
    APPROVAL = "审定"
    PUBLICITY = "公示"
    RECOGNITION = "认定"
    REREVIEW = "复核结果"
    RECTIFICATION = "整改"
    REVOCATION = "撤销"
    CORRECTION = "更正"
    DOCUMENT = "发文"
    """A document that changes nothing in anybody's life; that it was issued is recorded, and nothing follows from it."""


class Named(Record):
    """A platform on the list of an event: its operator, its district, the codes on the operator's licence.

    `folder` is the dossier's path from the workspace, `reason` why a title is taken back or papers are not taken (事由); None where
    the list does not say. `place` is the row, in a file named from the workspace. `decision` (核对结果) and `fingerprint` (指纹) are
    those of the day on which it was listed, `note` why it is listed although not eligible (理由), `outcome` that of a re-review
    (结论). `data` is the whole row.
    """

    platform: str
    operator: str
    district: str
    place: Place
    codes: tuple[str, ...] = ()
    folder: str | None = None
    reason: str | None = None
    decision: str | None = None
    fingerprint: str | None = None
    outcome: str | None = None
    note: str | None = None
    data: Mapping[str, Any] = field(default_factory=dict, hash=False)


class Event(Record):
    """One dated thing that happened to platforms (办理记录): `date` as YYYY-MM-DD, `number` the document's (文号).

    `year` is that of the round whose folder it lies in. `data` is the whole file, for what only its kind has (公示起).
    """

    kind: EventKind
    date: str
    number: str | None
    file: str
    named: tuple[Named, ...]
    year: int | None = None
    data: Mapping[str, Any] = field(default_factory=dict, hash=False)


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
