"""What of a dossier is compared with the other dossiers of its round (比对要素): small, so that it can travel between processes.

A dossier has hundreds of such things. They are tuples, a third of the size of records; `shown` is what was written, `key` the same
brought into the form in which it is compared.
"""

from typing import NamedTuple

from smepp.model import forms
from smepp.model.place import Place, Route
from smepp.model.record import Record
from smepp.model.stage import Stage

PEOPLE, FIRMS = "人员", "企业"
"""The lists of the forms for staff and for firms served."""


class Mention(NamedTuple):
    """Something that is written in a field: a name, a code, a telephone number, an address, a district."""

    shown: str
    key: str
    file: str
    route: Route

    @property
    def place(self) -> Place:
        """The field."""
        return Place(file=self.file, route=self.route)


class Person(NamedTuple):
    """A row of the staff list: `birth` as YYYY-MM and `certificate` normalised, None where they say nothing; `row` from 0."""

    shown: str
    key: str
    birth: str | None
    certificate: str | None
    row: int

    @property
    def place(self) -> Place:
        """The person's name in the list."""
        return Place(file=forms.PERSONNEL, route=(PEOPLE, self.row, "姓名"))


class Firm(NamedTuple):
    """A row of the list of firms served: the `mark` of its code (`model.marks`), None without a right one; `row` from 0."""

    shown: str
    key: str
    mark: str | None
    row: int

    @property
    def place(self) -> Place:
        """The firm's name in the list."""
        return Place(file=forms.SERVICES, route=(FIRMS, self.row, "企业名称"))


class Scan(NamedTuple):
    """An attachment: its path in the dossier, its size in bytes, its SHA-256, and where a paper names it.

    `file` is the attachment itself where none does.
    """

    path: str
    size: int
    sha256: str
    file: str
    route: Route

    @property
    def place(self) -> Place:
        """Where it is named."""
        return Place(file=self.file, route=self.route)


class Trace(Record):
    """The things of one dossier by which it may touch another one.

    `folder` is its path from the workspace, `name` what to call the applicant. `recommended` is false when its district has said
    that it does not recommend it. Staff and firms are those of an application alone: a platform's own lists are years old when it
    is re-reviewed. Names and codes may stand in several papers, each under another spelling.
    """

    folder: str
    stage: Stage
    name: str | None = None
    recommended: bool = True
    operators: tuple[Mention, ...] = ()
    platforms: tuple[Mention, ...] = ()
    codes: tuple[Mention, ...] = ()
    recommender: Mention | None = None
    seat: Mention | None = None
    phones: tuple[Mention, ...] = ()
    addresses: tuple[Mention, ...] = ()
    representatives: tuple[Mention, ...] = ()
    previous: Mention | None = None
    people: tuple[Person, ...] = ()
    firms: tuple[Firm, ...] = ()
    scans: tuple[Scan, ...] = ()
