"""Assessments made by hand, with every kind of answer that a printer must show."""

from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from smepp.model.assessment import Action, Assessment, Decision, NextStep
from smepp.model.finding import Alternative, Finding, Measured, Open, Required, Source
from smepp.model.outcome import Outcome
from smepp.model.people import Interpretation, Judgement
from smepp.model.place import Place
from smepp.model.problem import Owner
from smepp.model.quantity import Bounds, exactly
from tests.printers.programme import APPLICATION


def place(*route: str | int, file: str = APPLICATION) -> Place:
    return Place(file=file, route=route)


def required(word: str, value: object = None, unit: str | None = None, region: str | None = None) -> Required:
    return Required(word=word, value=value, unit=unit, region=region)


SIXTY = required("不低于", 60, "%", "一般")

MET_ASSETS = Finding(
    clause="5.1.assets",
    outcome=Outcome.MET,
    measured=Measured(
        bounds=exactly(Decimal("1234567.89")), sources=(Source(place=place("资产总计"), value=Decimal("1234567.89")),)
    ),
    required=required("不低于", 1000000, "元", "一般"),
    margin=Fraction(23456789, 100),
)
MET_YEARS = Finding(
    clause="5.1.operation",
    outcome=Outcome.MET,
    measured=Measured(value="2010-05-12", parts=(("on", "2013-02-28"),)),
    required=required("以上", 2, "年", "一般"),
    margin=292,
)
JUDGED_FINANCES = Finding(
    clause="5.1.finances",
    outcome=Outcome.MET,
    measured=Measured(parts=(("本年盈亏", 120000), ("资产负债率", Fraction(100, 3))), doubt=True),
    required=required("由人认定"),
    judgement=Judgement(
        clause="5.1.finances", outcome=Outcome.MET, who="评审组", when="2013-03-12", why="连续盈利。", facts=(), at=place()
    ),
)
MET_RATIO = Finding(
    clause="5.3.ratio",
    outcome=Outcome.MET,
    measured=Measured(bounds=exactly(Fraction(1100, 18)), parts=(("qualified", 11), ("total", 18))),
    required=SIXTY,
    margin=Fraction(10, 9),
    reading="任一",
    alternatives=(
        Alternative(
            reading="同时", outcome=Outcome.NOT_MET, measured=Measured(bounds=exactly(Fraction(500, 18))), required=SIXTY
        ),
        Alternative(reading="分别", outcome=Outcome.MET, measured=Measured(bounds=exactly(Fraction(1100, 18))), required=SIXTY),
    ),
)
OPEN_RATIO = Finding(
    clause="5.3.ratio",
    outcome=Outcome.UNDECIDED,
    why_open=Open.FACTS,
    measured=Measured(
        bounds=Bounds(Fraction(1000, 18), Fraction(1200, 18)),
        missing=tuple(place("人员", row, "学历", file="05-personnel.yaml") for row in range(6)),
    ),
    required=SIXTY,
    reading="任一",
    interpretation=Interpretation(
        clause="5.3.ratio", reading="任一", authority="重庆市中小企业局", document="渝中小企函〔2013〕9号", when="2013-01-05"
    ),
)
SHORT_STAFF = Finding(
    clause="5.3.staff",
    outcome=Outcome.NOT_MET,
    measured=Measured(bounds=exactly(18), sources=(Source(place=place("从业人数"), value=18, declared=25, verified=True),)),
    required=required("不少于", 20, "人", "一般"),
    margin=-2,
    alternatives=(
        Alternative(
            reading="渝东北翼",
            outcome=Outcome.MET,
            measured=Measured(bounds=exactly(18)),
            required=required("不少于", 10, "人", "两翼"),
            by_region=True,
        ),
    ),
)
MET_STAFF = replace(SHORT_STAFF, outcome=Outcome.MET, measured=Measured(bounds=exactly(20)), margin=0, alternatives=())
OPEN_FIRMS = Finding(
    clause="5.4.firms",
    outcome=Outcome.UNDECIDED,
    why_open=Open.FACTS,
    measured=Measured(
        bounds=Bounds(75, 96),
        parts=(("counted", 75), ("listed", 77), ("claimed", 96)),
        missing=(place("企业", file="06-services.yaml"),),
    ),
    required=required("不少于", 80, "家", "一般"),
)
MET_GROWTH = Finding(
    clause="5.4.growth",
    outcome=Outcome.MET,
    measured=Measured(value=((2011, 90), (2012, 1091))),
    required=required("逐年增长", None, "家"),
    margin=1001,
)
OPEN_GROWTH = replace(
    MET_GROWTH,
    outcome=Outcome.UNDECIDED,
    why_open=Open.JUDGEMENT,
    measured=Measured(value=((2011, 90), (2012, 90)), doubt=True),
    margin=0,
)
FOLDED = Finding(
    clause="6.p1", outcome=Outcome.UNDECIDED, why_open=Open.JUDGEMENT, required=required("任一符合"), members=("6.1",)
)
NAMED_KIND = Finding(
    clause="6.1",
    outcome=Outcome.UNDECIDED,
    decides=False,
    why_open=Open.JUDGEMENT,
    measured=Measured(parts=(("功能和作用的说明", "为二百家建材商户开通网上洽谈和下单，并且提供物流跟踪。"),), doubt=True),
    required=required("由人认定"),
)
OTHER_KIND = Finding(clause="6.2", outcome=Outcome.UNDECIDED, applies=False, decides=False)
MET_REPORT = Finding(clause="8.1", outcome=Outcome.MET, measured=Measured(value="申请报告"), required=required("齐备"))
LACKING = Finding(
    clause="8.10",
    outcome=Outcome.UNDECIDED,
    why_open=Open.FACTS,
    measured=Measured(missing=(Place(file="10-declaration.yaml"),)),
    required=required("齐备"),
)
SHOWN = Finding(
    clause="2.p2.open",
    outcome=Outcome.UNDECIDED,
    decides=False,
    why_open=Open.FACTS,
    measured=Measured(missing=(place("开放"),)),
    required=required("属于", ["是"], None, "一般"),
)

EVERYTHING_MET = (MET_ASSETS, MET_YEARS, JUDGED_FINANCES, MET_RATIO, MET_STAFF, MET_GROWTH, MET_REPORT)
MANY_KINDS = (
    SHOWN,
    MET_ASSETS,
    MET_YEARS,
    JUDGED_FINANCES,
    OPEN_RATIO,
    SHORT_STAFF,
    OPEN_FIRMS,
    OPEN_GROWTH,
    FOLDED,
    NAMED_KIND,
    OTHER_KIND,
    MET_REPORT,
    LACKING,
)


def assessment(**changes) -> Assessment:
    usual = Assessment(
        dossier="yunlian-wuliu",
        platform="云联智慧物流公共服务平台",
        operator="重庆云联物流信息有限公司",
        programme="test",
        edition="2013-02-26",
        year=2013,
        kind="首次申报",
        district="江北区",
        region="一小时经济圈",
        deadline="2013-02-28",
        problems=(),
        findings=EVERYTHING_MET,
        decision=Decision.ELIGIBLE,
        because="none",
        next_steps=(NextStep(owner=Owner.DISTRICT, action=Action.RECOMMEND, until="2013-02-28"),),
    )
    return replace(usual, **changes)
