"""What stands in filled opinion sheets (评审意见表)."""

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from smepp.model.record import Record


class Spot(Record):
    """A cell of a workbook: file and sheet as people see them, the cell as F5; None for the sheet or file as a whole."""

    file: str
    sheet: str | None = None
    cell: str | None = None


class Oddity(Record):
    """Something in a sheet that was read with care: a code of `messages.opinions`, where, and its parameters.

    A `grave` one was not understood, so that nothing may be made of the sheet.
    """

    code: str
    at: Spot
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)
    grave: bool = True


class Opinion(Record):
    """One expert's answer to one question: the folder of the dossier, the clause and the fingerprint of the facts as the sheet has them.

    `outcome` is 符合, 不符合 or 待定, `why` the reason (empty for none), `when` the day (YYYY-MM-DD), `at` the cell of the answer.
    """

    folder: str
    clause: str
    mark: str
    who: str
    outcome: str
    why: str
    when: str
    at: Spot


class Opinions(Record):
    """All that filled sheets say: opinions in the order of the rows, the panel's leader, who has a column, what was odd.

    `folders` are all dossiers that have a row, answered or not; `experts` the names over the columns with their cells.
    """

    opinions: tuple[Opinion, ...] = ()
    leader: str | None = None
    leader_at: Spot | None = None
    folders: tuple[str, ...] = ()
    experts: tuple[tuple[str, Spot], ...] = ()
    oddities: tuple[Oddity, ...] = ()
