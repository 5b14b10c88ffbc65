"""Rounds of any size made by a seed, with every kind of entry that the page must show."""

from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path
from random import Random

import smepp
from smepp.load.programme import read_programme
from smepp.model.assessment import Decision
from smepp.model.entry import Entry, Failure, Standing
from smepp.model.hint import Hint, Side
from smepp.model.outcome import Outcome
from smepp.model.place import Place
from smepp.model.problem import problem
from smepp.model.programme import Programme
from smepp.model.review import Review
from smepp.model.stage import Stage

PROGRAMME: Programme = read_programme(
    Path(smepp.__file__).parent / "programmes" / "cq-sme-it-platform" / "2013-02-26",
)
TEMPLATES = Path(smepp.__file__).parents[1] / "templates"

FIGURES = {"5.1.assets": (1000000, 500000, "元"), "5.3.staff": (20, 10, "人"), "5.3.ratio": (60, 60, "%"),
           "5.4.firms": (80, 30, "家"), "5.4.satisfaction": (80, 80, "%")}  # fmt: skip
"""Threshold in general, threshold in the two wings, unit."""

TRADES = ("物流信息", "产业云", "电商服务", "软件租用", "质量检测", "工业设计", "人才培训", "农产品追溯", "知识产权", "融资对接")
SEATS = ("江北", "嘉陵", "长江", "巴渝", "山城", "两江", "缙云", "金佛", "乌江", "武陵")
JUDGED = ("5.1.finances", "5.1.prospects", "5.2.needs", "5.3.functions", "5.5.plan")
SUMS = tuple(Decision)


def review(count: int, seed: int = 7, **more) -> Review:
    random = Random(seed)  # noqa: S311 - the same figures on every run
    entries = tuple(entry(number, random) for number in range(1, count + 1))
    given = {"hints": hints(entries)} | more
    return Review(
        year=2013, on="2013-03-20", programme=PROGRAMME.id, title=PROGRAMME.title, document=PROGRAMME.document,
        deadline="2013-02-28 17:30", authority="重庆市中小企业局", entries=entries, **given,
    )  # fmt: skip


def entry(number: int, random: Random) -> Entry:
    slug = f"platform-{number:04d}"
    if number % 15 == 7:
        return failed(slug)
    district = random.choice(PROGRAMME.districts[:38])
    wing = district.region != "一小时经济圈"
    standings = (*(standing(clause, wing, random) for clause in FIGURES), operation(random))
    not_met = tuple(each.clause for each in standings if each.outcome is Outcome.NOT_MET)
    lacking = tuple(each.clause for each in standings if each.outcome is Outcome.UNDECIDED)
    waiting = JUDGED[: random.choice((0, 0, 0, 2, 5))]
    return Entry(
        folder=f"2013/{slug}",
        stage=Stage.REREVIEW if number % 8 == 0 else Stage.APPLICATION,
        slug=slug,
        platform=f"{random.choice(SEATS)}{random.choice(TRADES)}公共服务平台{number}",
        operator=f"重庆{random.choice(SEATS)}{random.choice(TRADES)}有限公司",
        district=district.name_on("2013-02-28"),
        region=district.region,
        kind=None if number % 8 == 0 else random.choice(PROGRAMME.kinds),
        decision=decision(not_met, lacking, waiting),
        because="none",
        not_met=not_met,
        open=waiting,
        lacking=lacking,
        errors=random.choice((0, 0, 0, 1, 3)) if lacking else 0,
        warnings=random.choice((0, 1, 2, 5)),
        standings=standings,
        tightest=min(
            (each for each in standings if each.share is not None), key=lambda each: Fraction(each.share or 0), default=None
        ),
        served=years(standings, random),
    )


def decision(not_met: tuple[str, ...], lacking: tuple[str, ...], waiting: tuple[str, ...]) -> Decision:
    if not_met:
        return Decision.NOT_ELIGIBLE
    return Decision.RETURN if lacking else Decision.NEEDS_JUDGEMENT if waiting else Decision.ELIGIBLE


def failed(slug: str) -> Entry:
    bad = problem("A001", Place(file="dossier.yaml"), folder=slug)
    return Entry(
        folder=f"2013/{slug}", stage=Stage.APPLICATION, slug=slug,
        failure=Failure(code="unreadable", params={"path": f"2013/{slug}", "reason": "拒绝访问"}, problems=(bad,)),
    )  # fmt: skip


def standing(clause: str, wing: bool, random: Random) -> Standing:
    general, wings, unit = FIGURES[clause]
    required = wings if wing else general
    if unit == "%":
        low = Fraction(min(2 * int(required) + random.randint(-11, 60), 198), 2)
    else:
        low = Fraction(int(required * (0.75 + random.paretovariate(1.6) - 0.8)))
    kind = random.random()
    if kind < 0.04:
        return known(clause, None, None, required, unit)
    if kind < 0.2:
        return known(clause, low * Fraction(9, 10), low * Fraction(13, 10) if kind < 0.18 else None, required, unit)
    return known(clause, low, low, required, unit)


def known(clause: str, low, high, required, unit) -> Standing:
    met, short = low is not None and low >= required, high is not None and high < required
    margin = low - required if met else high - required if short else None
    return Standing(
        clause=clause, outcome=Outcome.MET if met else Outcome.NOT_MET if short else Outcome.UNDECIDED,
        low=low, high=high, required=required, unit=unit,
        margin=margin, share=None if margin is None else Fraction(margin) / required,
    )  # fmt: skip


def operation(random: Random) -> Standing:
    margin = (date(2011, 2, 28) - (date(2011, 8, 1) - timedelta(days=random.randint(0, 2400)))).days
    return Standing(
        clause="5.1.operation", outcome=Outcome.MET if margin >= 0 else Outcome.NOT_MET, low=margin, high=margin, required=0,
        unit="天", margin=margin, share=Fraction(margin, 730),
    )  # fmt: skip


def years(standings: tuple[Standing, ...], random: Random) -> tuple[tuple[int, int], ...]:
    firms = next(each for each in standings if each.clause == "5.4.firms")
    last = int(firms.low or random.randint(20, 120))
    return ((2010, int(last * random.uniform(0.6, 1.0))), (2011, int(last * random.uniform(0.75, 1.05))), (2012, last))


def hints(entries: tuple[Entry, ...]) -> tuple[Hint, ...]:
    ours = [each for each in entries if each.failure is None]
    pairs = list(zip(ours[::4], ours[1::4], strict=False))
    found = [
        Hint(code="C401", sides=sides(pair, "01-application.yaml", "联系人", "电话"), params={"ending": "0124"}) for pair in pairs
    ]
    found += [
        Hint(code="C201", sides=sides(pair, "05-personnel.yaml", "人员"), params={"names": ("李青", "王禾"), "count": 2})
        for pair in pairs[::2]
    ]
    if ours:
        quota = Side(folder="", name=None, place=Place(file="rounds/2013.yaml", route=("推荐名额", 0)))
        found.append(
            Hint(code="C602", sides=(quota, *sides(tuple(ours[:3]), "dossier.yaml", "推荐区县")),
                 params={"district": "江北区", "quota": 2, "count": 3})
        )  # fmt: skip
    return tuple(found)


def sides(entries: tuple[Entry, ...], file: str, *route: str) -> tuple[Side, ...]:
    return tuple(Side(folder=each.folder, name=each.operator, place=Place(file=file, route=route)) for each in entries)
