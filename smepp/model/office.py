"""The office that uses the program, and one year's round (年度批次)."""

from smepp.model.people import Interpretation
from smepp.model.problem import Problem
from smepp.model.record import Record


class Authority(Record):
    """One name of the office over a stretch of time; `until` None means still in use. Dates are YYYY-MM-DD."""

    name: str
    since: str
    until: str | None = None
    short: str | None = None
    prefix: str | None = None


class Ground(Record):
    """A ground of revocation (撤销事由) that the rules do not name, made one by a document of the authority that interprets them."""

    name: str
    authority: str
    document: str
    when: str


class Contact(Record):
    """Where to turn to (联系方式), from the office's own file; None for what it does not say."""

    section: str | None = None
    person: str | None = None
    phone: str | None = None
    address: str | None = None
    postcode: str | None = None
    mail: str | None = None


class Office(Record):
    """An office (机关): names by date, its programme, the readings that it follows, further grounds of revocation, where to turn to."""

    path: str
    municipal: bool
    district: str | None
    authorities: tuple[Authority, ...]
    programme: str | None
    interpretations: tuple[Interpretation, ...] = ()
    grounds: tuple[Ground, ...] = ()
    site: str | None = None
    contact: Contact = Contact()
    problems: tuple[Problem, ...] = ()


class Expert(Record):
    """A member of the panel (评审专家)."""

    name: str
    unit: str | None = None
    title: str | None = None


class Round(Record):
    """One year's applications. `deadline` is a date or a date and time (`2013-02-28 17:30`), None for the programme's own.

    `quotas` are how many applications each recommending district may hand up, in the file's order.
    """

    path: str
    year: int
    deadline: str | None = None
    basis: str | None = None
    panel: tuple[Expert, ...] = ()
    quotas: tuple[tuple[str, int], ...] = ()
    problems: tuple[Problem, ...] = ()
