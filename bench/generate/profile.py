"""What distinguishes one applicant from another: everything that is chosen, nothing that follows from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from bench.generate.bodies import Body
from bench.generate.themes.theme import Theme

if TYPE_CHECKING:
    from bench.generate.later import Rereview

Amount = Decimal | int


@dataclass(frozen=True, kw_only=True)
class Staff:
    """Heads: all staff, those on the list, and how the listed ones are qualified (each person in one group)."""

    total: int
    listed: int
    both: int
    education_only: int
    title_only: int

    @property
    def educated(self) -> int:
        """大专及以上学历."""
        return self.both + self.education_only

    @property
    def titled(self) -> int:
        """中级及以上职称."""
        return self.both + self.title_only

    @property
    def qualified(self) -> int:
        """Give those who have at least one of the two."""
        return self.both + self.education_only + self.title_only


@dataclass(frozen=True, kw_only=True)
class Survey:
    """The users' answers: forms sent out and the four kinds of valid answers."""

    sent: int
    very: int
    content: int
    fair: int
    poor: int
    by: str
    how: str = "问卷"
    day: str = "2013-01-18"

    @property
    def valid(self) -> int:
        """有效份数."""
        return self.very + self.content + self.fair + self.poor

    @property
    def rate(self) -> Amount:
        """Give the share of content users in per cent; the numbers are chosen so that it has at most two places."""
        rate = Decimal(100 * (self.very + self.content)) / self.valid
        return int(rate) if rate == rate.to_integral_value() else rate.normalize()


@dataclass(frozen=True, kw_only=True)
class Money:
    """The statement's chosen figures in yuan, (this year, last year) or (end, beginning).

    `surplus` is net profit, balance of income and expenditure, or change of net assets, whichever the form has; own capital
    at the beginning is that at the end less this year's surplus. `subsidy` is an institution's; `audit` names the
    auditor and its report.
    """

    assets: tuple[Amount, Amount]
    debts_end: Amount
    current: tuple[Amount, Amount]
    income: tuple[Amount, Amount]
    cost: tuple[Amount, Amount]
    surplus: tuple[Amount, Amount]
    service: tuple[Amount, Amount]
    subsidy: tuple[Amount, Amount] = (0, 0)
    audit: tuple[str, str] | None = None
    note: str | None = None


@dataclass(frozen=True, kw_only=True)
class Leader:
    """主要负责人."""

    name: str
    sex: str
    born: str
    post: str
    education: str
    major: str
    title: str
    level: str
    years: int
    since: str
    career: str


@dataclass(frozen=True, kw_only=True)
class Premises:
    """经营场所; area in square metres."""

    address: str
    area: Amount
    tenure: str = "租赁"
    until: str = "2015-12-31"


@dataclass(frozen=True, kw_only=True)
class Function:
    """One of the kinds of platform that the application names, and how."""

    kind: str
    text: str


@dataclass(frozen=True, kw_only=True)
class Credential:
    """A certificate or an honour."""

    name: str
    kind: str
    number: str | None
    by: str
    day: str
    until: str = "长期"


@dataclass(frozen=True, kw_only=True)
class Plan:
    """Plan, goals and brand scheme by name."""

    name: str
    goals: tuple[tuple[int, str], ...]
    brand: str
    first: int = 2013
    last: int = 2015


@dataclass(frozen=True, kw_only=True)
class Texts:
    """The longer texts of the application. `papers` words the supporting papers by clause where the common words do not do."""

    overview: str
    features: str
    sharing: str
    needs: str
    influence: str
    standing: str
    prospects: str
    sustainability: str
    effects: str
    plan: str
    operation: str
    brand: str
    papers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Correction:
    """A figure that somebody checked and found otherwise (核实)."""

    file: str
    route: str
    declared: Amount | str
    verified: Amount | str
    why: str
    evidence: str
    by: str
    day: str


@dataclass(frozen=True, kw_only=True)
class Recommendation:
    """The district's opinion. `visit` tells what was seen on the spot, None when nobody went."""

    opinion: str
    reasons: str
    visit: str | None
    clerk: str
    head: str
    visitors: tuple[str, ...] = ()
    corrections: tuple[Correction, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Review:
    """The panel's work. `reasons` by clause replace the common wording; `seen` is the statement that the panel saw, when another.

    `against` gives the reasons for clauses that the panel finds not met, `left_open` the clauses that it has not answered yet;
    without an `opinion` it has not concluded.
    """

    day: str
    experts: int
    opinion: str | None = None
    reasons: Mapping[str, str] = field(default_factory=dict)
    against: Mapping[str, str] = field(default_factory=dict)
    left_open: tuple[str, ...] = ()
    seen: Money | None = None


@dataclass(frozen=True, kw_only=True)
class Link:
    """What an applicant shares with another one: the kind of coincidence, and how many rows, or which scan, where that is asked."""

    kind: str
    other: "Profile"
    number: int = 1
    scan: str = ""


@dataclass(frozen=True, kw_only=True)
class Slip:
    """A stretch of a file's text that somebody spoilt with an editor."""

    file: str
    right: str
    wrong: str


@dataclass(frozen=True, kw_only=True)
class Profile:
    """One applicant of one year.

    `served` are the firms of each year, `firms` all rows of the list, `large` how many of these are large enterprises (beyond
    the counts of `served`). `instruments` and `instruments_value` are the rows and the total of the list of equipment. `folder` is
    the path below the workspace. `serial` is the applicant's number among many: codes and phone are then made of it, so that no two
    have them in common by chance. `links` are what it shares with others on purpose.
    """

    folder: str
    platform: str
    operator: str
    body: Body
    district: str
    seat_district: str
    seat: str
    kind: str = "首次申报"
    previous: str | None = None
    theme: Theme
    founded: str
    expires: str
    capital: Amount
    legal: str
    scope: str
    website: str
    contact: tuple[str, str]
    area: str
    cluster: str
    leader: Leader
    premises: Premises
    staff: Staff
    served: tuple[tuple[int, int], ...]
    firms: int
    large: int = 0
    survey: Survey
    money: Money
    instruments: int
    instruments_value: int
    functions: tuple[Function, ...]
    kinds: tuple[str, ...]
    credentials: tuple[Credential, ...]
    plan: Plan
    texts: Texts
    remark: str | None = None
    recommendation: Recommendation | None = None
    review: Review | None = None
    rereviews: tuple["Rereview", ...] = ()
    faults: tuple[str, ...] = ()
    slip: Slip | None = None
    links: tuple[Link, ...] = ()
    serial: int | None = None
    phone: str | None = None
    year: int = 2013
    signed: str = "2013-02-26"
    received: str = "2013-02-26"
    reported: str = "2013-02-28"
    arrived: str = "2013-02-28 15:20"

    @property
    def name(self) -> str:
        """Give the folder's own name."""
        return self.folder.rpartition("/")[2]

    def shared(self, *kinds: str) -> list[Link]:
        """Give the links of some kinds."""
        return [each for each in self.links if each.kind in kinds]
