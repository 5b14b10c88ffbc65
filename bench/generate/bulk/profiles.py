"""One profile after another, each another applicant."""

from enum import Enum

from bench.generate.bodies import ASSOCIATION, COMPANY, INSTITUTION, PRIVATE_NON_PROFIT, Body
from bench.generate.bulk import figures
from bench.generate.bulk.texts import CAREER, FUNCTION, phrases, texts, worded
from bench.generate.dice import Dice
from bench.generate.faults import FAULTS
from bench.generate.people import person_name
from bench.generate.profile import Credential, Function, Leader, Plan, Premises, Profile, Recommendation, Review
from bench.generate.themes import THEMES
from bench.generate.themes.theme import Theme
from bench.generate.values import para
from bench.generate.words import districts
from bench.generate.words.firms import BUILDINGS, FIRST, ROADS, SECOND

BODIES = (COMPANY,) * 17 + (INSTITUTION, ASSOCIATION, PRIVATE_NON_PROFIT)
SUFFIXES = {
    "企业": "信息技术有限公司",
    "事业单位": "中小企业服务中心",
    "社会团体": "信息化促进会",
    "民办非企业单位": "信息技术培训学校",
}
FAULTS_EACH = 5
TOO_LITTLE = 47_000_000
"""Assets in fen that no region's threshold is content with."""
LATER = tuple(dict.fromkeys(SECOND))
BRANDS = len(FIRST) * len(LATER) * len(LATER)
STEP = 7_919
"""A prime that divides no number of brands: steps of it come to every brand before one comes again."""


class Shape(Enum):
    """What an applicant is like: judged and sound, not judged yet, one figure too low, or papers with faults."""

    SOUND = "sound"
    OPEN = "open"
    ASSETS = "assets"
    RATIO = "ratio"
    SATISFACTION = "satisfaction"
    FAULTY = "faulty"


def brand(number: int) -> str:
    """Give the brand of one applicant, which is no other's."""
    first, rest = divmod((number + 1) * STEP % BRANDS, len(LATER) * len(LATER))
    return FIRST[first] + LATER[rest // len(LATER)] + LATER[rest % len(LATER)]


def operator(body: Body, district: str, brand: str) -> str:
    """Name the operator as bodies of its kind are named."""
    place = "重庆" if body is COMPANY else district
    return f"{place}{brand}{SUFFIXES[body.nature]}"


def address(district: str, number: int, dice: Dice) -> str:
    """Invent the address of one applicant, which is no other's."""
    return f"重庆市{district}{dice.pick(ROADS)}{2 + number}号{dice.pick(BUILDINGS)}{dice.between(2, 12)}层"


def leader(body: Body, theme: Theme, founded: int, known: dict[str, object], dice: Dice) -> Leader:
    """Invent the person in charge."""
    sex = "女" if dice.chance(30) else "男"
    years = dice.between(9, 24)
    return Leader(
        name=person_name(dice, sex, set(), rare=True),
        sex=sex,
        born=f"{dice.between(1962, 1977)}-{dice.between(1, 12):02d}",
        post=body.leads,
        education="大学本科",
        major=dice.pick(theme.majors),
        title="高级工程师",
        level="副高级",
        years=years,
        since=f"{founded}-{dice.between(7, 12):02d}-{dice.between(1, 28):02d}",
        career=worded(CAREER, known | {"years": years}, dice),
    )


def credentials(district: str, dice: Dice) -> tuple[Credential, ...]:
    """Invent one to three certificates that are still valid."""
    some = (
        Credential(name="质量管理体系认证证书", kind="资质", number=f"069{dice.between(10, 12)}Q1{dice.between(1000, 9999)}R0S", by="重庆明信认证有限公司", day="2011-06-20", until="2014-06-19"),
        Credential(name="软件产品登记证书", kind="认定证书", number=f"渝DGY-2011-{dice.between(1, 999):04d}", by="重庆市经济和信息化委员会", day="2011-09-15", until="2016-09-14"),
        Credential(name=f"{districts.short(district)}优秀中小企业服务机构", kind="荣誉", number=None, by=f"{district}中小企业局", day="2012-12-18"),
    )  # fmt: skip
    return tuple(dice.some(some, dice.between(1, 3)))


def plan(platform: str, latest: int) -> Plan:
    """Set goals a step above what is reached."""
    goals = tuple((2013 + step, f"服务中小企业{latest + 12 * (step + 1)}家") for step in range(3))
    return Plan(name=f"{platform}2013—2015年发展规划", goals=goals, brand=f"{platform}品牌建设方案")


def recommendation(district: str, dice: Dice) -> Recommendation:
    """Invent the district's opinion."""
    names = [person_name(dice, "女" if dice.chance(50) else "男", set()) for _ in range(3)]
    return Recommendation(
        opinion="同意推荐",
        reasons=para(
            "逐项审查了申报材料，核对了原件，数字前后一致，附件齐全。",
            f"该平台服务{district}中小企业成效较好，符合办法第五条的条件，同意推荐。",
        ),
        visit=para("现场设备、人员与清单相符，服务正在开展。"),
        clerk=names[0],
        head=names[1],
        visitors=(names[0], names[2]),
    )


def review(dice: Dice) -> Review:
    """Invent the panel's consent."""
    return Review(day=f"2013-03-{dice.between(18, 20)}", experts=5, opinion="材料齐全，服务有成效，评审组认为合格。")


def profile(number: int, seed: str, *, shape: Shape = Shape.SOUND, nested: bool = False) -> Profile:
    """Make the profile of one applicant; `nested` puts it below the year and its district."""
    dice = Dice(f"{seed}/profile {number}")
    theme, body, district = dice.pick(THEMES), dice.pick(BODIES), dice.pick(districts.NAMES)
    own, name = brand(number), f"{theme.key}-{number:04d}"
    platform, founded = f"{own}{dice.pick(theme.platforms)}", dice.between(2005, 2009)
    served, place = figures.served(dice), address(district, number, dice)
    staff = figures.staff(dice, few_qualified=shape is Shape.RATIO)
    area, cluster = f"{districts.short(district)}{theme.industry}集聚区", dice.pick(theme.clusters)
    survey = figures.survey(
        served[-1][1], f"{districts.short(district)}{own}用户联谊会", dice, poor_service=shape is Shape.SATISFACTION
    )
    known = phrases(theme) | {
        "operator": operator(body, district, own), "area": area, "district": district, "staff": staff.total, "founded": founded,
        "year": served[-1][0], "until": served[-1][0] + 3, "latest": served[-1][1], "earlier": served[0][1], "rate": survey.rate, "crowd": dice.between(120, 900),
        "courses": dice.between(8, 26), "trainees": dice.between(240, 1600), "orders": dice.between(300, 4200), "goal": served[-1][1] + 40,
    }  # fmt: skip
    chief = leader(body, theme, founded, known, dice)
    return Profile(
        folder=f"2013/{districts.latin(district)}/{name}" if nested else name,
        platform=platform,
        operator=str(known["operator"]),
        body=body,
        district=district,
        seat_district=district,
        seat=place,
        theme=theme,
        founded=f"{founded}-{dice.between(1, 6):02d}-{dice.between(1, 28):02d}",
        expires=f"{founded + dice.pick((10, 15, 20))}-12-31",
        capital=dice.between(5, 40) * 100_000,
        legal=chief.name,
        scope=theme.scope,
        website=f"www.{name}.example",
        contact=(person_name(dice, "女", {chief.name}), "综合部主管"),
        area=area,
        cluster=cluster,
        leader=chief,
        premises=Premises(address=place, area=dice.between(30, 160) * 10, until=f"{dice.between(2014, 2017)}-12-31"),
        staff=staff,
        served=served,
        firms=served[-1][1] + dice.between(6, 18),
        survey=survey,
        money=figures.money(body, dice, TOO_LITTLE if shape is Shape.ASSETS else None),
        instruments=dice.between(37, 43),
        instruments_value=dice.between(60, 240) * 10_000,
        functions=tuple(Function(kind=kind, text=worded(FUNCTION, known | {"kind": kind}, dice)) for kind in theme.functions),
        kinds=theme.kinds,
        credentials=credentials(district, dice),
        plan=plan(platform, served[-1][1]),
        texts=texts(known, dice),
        recommendation=recommendation(district, dice),
        review=review(dice) if shape is Shape.SOUND else None,
        faults=tuple(dice.some(tuple(FAULTS), FAULTS_EACH)) if shape is Shape.FAULTY else (),
        serial=number,
    )
