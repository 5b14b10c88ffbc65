"""Not eligible on one clause: seventeen staff where twenty are asked for; everything else is in order."""

from bench.generate.bodies import COMPANY
from bench.generate.examples.said.dadukou_jiancai import TEXTS
from bench.generate.profile import Function, Leader, Money, Plan, Premises, Profile, Staff, Survey
from bench.generate.themes import BUILDING
from bench.generate.values import para, yuan

FUNCTION = Function(
    kind="行业信息化平台",
    text=para(
        "为市场内外的建材企业提供网上报价、询价、下单和共同配送，每天发布六大类建材的成交均价。",
        "诚信档案登记每一笔履约和欠款，买卖双方下单前都能查。",
    ),
)
LEADER = Leader(
    name="谭世勇",
    sex="男",
    born="1972-02",
    post="总经理",
    education="大学专科",
    major="工商管理",
    title="经济师",
    level="中级",
    years=16,
    since="2009-06-18",
    career=para(
        "在建材市场做过十年经营户，2009年和五个同行合办平台。",
        "首创“每日一价”，把市场的口头报价变成公开均价，三年没有停更过一天。",
    ),
)
PROFILE = Profile(
    folder="dadukou-jiancai",
    platform="建桥建材网上交易服务平台",
    operator="重庆建桥汇建材信息有限公司",
    body=COMPANY,
    district="大渡口区",
    seat_district="大渡口区",
    seat="重庆市大渡口区建桥大道112号附6号",
    theme=BUILDING,
    founded="2009-06-11",
    expires="2019-06-10",
    capital=1500000,
    legal="谭世勇",
    scope="建材信息咨询；网上销售建筑材料、装饰材料；计算机网络技术服务；货运信息服务。",
    website="www.dadukou-jiancai.example",
    contact=("杨慧", "综合部主管"),
    area="建桥片区建材商贸集聚区",
    cluster="都市工业园",
    leader=LEADER,
    premises=Premises(address="重庆市大渡口区建桥大道112号附6号3层", area=640, until="2015-06-30"),
    staff=Staff(total=17, listed=17, both=11, education_only=2, title_only=0),
    served=((2010, 79), (2011, 88), (2012, 104)),
    firms=116,
    survey=Survey(sent=104, very=54, content=37, fair=7, poor=2, by="建桥建材市场商会", how="走访"),
    money=Money(
        assets=(yuan("3186420.75"), yuan("2794315.60")),
        debts_end=yuan("884216.30"),
        current=(yuan("1765380.75"), yuan("1487220.60")),
        income=(yuan("4628350.00"), yuan("3861720.00")),
        cost=(yuan("2954310.40"), yuan("2513806.70")),
        surplus=(yuan("318642.15"), yuan("246310.05")),
        service=(yuan("4216800.00"), yuan("3507450.00")),
    ),
    instruments=28,
    instruments_value=1386000,
    functions=(FUNCTION,),
    kinds=("网上在线专业市场", "商务信息", "物流服务"),
    credentials=(),
    plan=Plan(
        name="建桥建材网上交易服务平台发展规划",
        goals=(
            (2013, "服务中小企业120家，成交额1亿元"),
            (2014, "服务中小企业135家，接入两家银行"),
            (2015, "服务中小企业150家，成交额1.5亿元"),
        ),
        brand="“每日一价”品牌建设方案",
    ),
    texts=TEXTS,
)
