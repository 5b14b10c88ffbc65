"""A short form of a profile: what makes an applicant itself is given, the rest is drawn as for measurements."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from bench.generate.bodies import COMPANY, Body
from bench.generate.bulk import figures
from bench.generate.bulk.texts import phrases, texts
from bench.generate.dice import Dice
from bench.generate.later import Rereview
from bench.generate.profile import (
    Amount,
    Credential,
    Function,
    Leader,
    Link,
    Money,
    Plan,
    Premises,
    Profile,
    Recommendation,
    Review,
    Slip,
    Staff,
    Survey,
)
from bench.generate.themes.theme import Theme

WAN_IN_FEN = 1_000_000


@dataclass(frozen=True, kw_only=True)
class Brief:
    """One applicant in short.

    `assets` are in fen, `capital` in 万元, `legal` is left out where the leader is the legal representative, `kinds` where they are
    those of the theme. `said` holds the texts of `Texts` that are the applicant's own. `audit` and `money` as in the profile.
    """

    folder: str
    platform: str
    operator: str
    body: Body = COMPANY
    district: str
    seat_district: str | None = None
    seat: str
    theme: Theme
    founded: str
    expires: str
    capital: int
    legal: str | None = None
    leader: Leader
    contact: tuple[str, str]
    area: str
    cluster: str
    premises: Premises
    staff: Staff
    served: tuple[tuple[int, int], ...]
    firms: int
    large: int = 0
    survey: Survey
    assets: int
    audit: tuple[str, str] | None = None
    instruments: tuple[int, int]
    functions: tuple[tuple[str, str], ...]
    kinds: tuple[str, ...] | None = None
    credentials: tuple[Credential, ...] = ()
    goals: tuple[str, str, str]
    brand: str
    said: Mapping[str, Any] = field(default_factory=dict)
    kind: str = "首次申报"
    previous: str | None = None
    remark: str | None = None
    recommendation: Recommendation | None = None
    review: Review | None = None
    rereviews: tuple[Rereview, ...] = ()
    faults: tuple[str, ...] = ()
    slip: Slip | None = None
    links: tuple[Link, ...] = ()
    phone: str | None = None
    year: int = 2013
    received: str | None = None


def known(brief: Brief, dice: Dice) -> dict[str, object]:
    """Give what the common wordings name."""
    latest_year, latest = brief.served[-1]
    return phrases(brief.theme) | {
        "operator": brief.operator, "area": brief.area, "district": brief.district, "staff": brief.staff.total,
        "founded": brief.founded[:4], "year": latest_year, "until": latest_year + 3, "latest": latest, "earlier": brief.served[0][1],
        "rate": brief.survey.rate, "crowd": dice.between(3, 6) * latest, "courses": dice.between(6, 18),
        "trainees": latest * dice.between(4, 9), "orders": latest * dice.between(8, 20), "goal": latest * 3 // 2,
    }  # fmt: skip


def money(brief: Brief, dice: Dice) -> Money:
    """Draw the statement; figures that are the same by chance look like a slip, and are drawn again."""
    drawn = figures.money(brief.body, dice, brief.assets)
    if len({*drawn.assets, *drawn.income, *drawn.cost}) < len(drawn.assets + drawn.income + drawn.cost):
        return money(brief, dice.fork("again"))
    return replace(drawn, audit=brief.audit)


def capital(brief: Brief) -> Amount:
    """Give the registered capital in yuan."""
    return brief.capital * 10_000


def profile_of(brief: Brief) -> Profile:
    """Make the profile."""
    dice = Dice(f"{brief.folder}/brief")
    latest = brief.served[-1][0]
    return Profile(
        folder=brief.folder,
        platform=brief.platform,
        operator=brief.operator,
        body=brief.body,
        district=brief.district,
        seat_district=brief.seat_district or brief.district,
        seat=brief.seat,
        kind=brief.kind,
        previous=brief.previous,
        theme=brief.theme,
        founded=brief.founded,
        expires=brief.expires,
        capital=capital(brief),
        legal=brief.legal or brief.leader.name,
        scope=brief.theme.scope,
        website=f"www.{brief.folder.rpartition('/')[2]}.example",
        contact=brief.contact,
        area=brief.area,
        cluster=brief.cluster,
        leader=brief.leader,
        premises=brief.premises,
        staff=brief.staff,
        served=brief.served,
        firms=brief.firms,
        large=brief.large,
        survey=brief.survey,
        money=money(brief, dice.fork("money")),
        instruments=brief.instruments[0],
        instruments_value=brief.instruments[1],
        functions=tuple(Function(kind=kind, text=text) for kind, text in brief.functions),
        kinds=brief.kinds or brief.theme.kinds,
        credentials=brief.credentials,
        plan=Plan(
            name=f"{brief.platform}发展规划（{latest + 1}—{latest + 3}年）",
            goals=tuple(enumerate(brief.goals, latest + 1)),
            brand=brief.brand,
            first=latest + 1,
            last=latest + 3,
        ),
        texts=replace(texts(known(brief, dice.fork("known")), dice.fork("texts")), **brief.said),
        remark=brief.remark,
        recommendation=brief.recommendation,
        review=brief.review,
        rereviews=brief.rereviews,
        faults=brief.faults,
        slip=brief.slip,
        links=brief.links,
        phone=brief.phone,
        year=brief.year,
        signed=f"{brief.year}-02-26",
        received=brief.received or f"{brief.year}-02-26",
        reported=f"{brief.year}-02-28",
        arrived=f"{brief.year}-02-28 15:20",
    )


def honour(name: str, by: str, day: str) -> Credential:
    """Give an honour."""
    return Credential(name=name, kind="荣誉", number=None, by=by, day=day)


def licence(name: str, number: str, by: str, day: str, until: str) -> Credential:
    """Give a licence to do a trade."""
    return Credential(name=name, kind="从业资格", number=number, by=by, day=day, until=until)


def agreed(clerk: str, head: str, *reasons: str, visit: str | None = None) -> Recommendation:
    """Give a district's consent."""
    visitors = (clerk,) if visit else ()
    return Recommendation(opinion="同意推荐", reasons="\n".join(reasons), visit=visit, clerk=clerk, head=head, visitors=visitors)
