"""Exactly on every threshold, and judged."""

from bench.generate.bodies import COMPANY
from bench.generate.examples.said.yongchuan_zhizao import TEXTS
from bench.generate.profile import (
    Credential,
    Function,
    Leader,
    Money,
    Plan,
    Premises,
    Profile,
    Recommendation,
    Review,
    Staff,
    Survey,
)
from bench.generate.themes import MACHINERY
from bench.generate.values import para

FUNCTION = Function(
    kind="经营管理服务机构",
    text=para(
        "向小加工厂出租生产管理、图纸管理、库存管理软件，2012年有46家在用，按月付费，随时可停。",
        "实施顾问驻厂教排产、教报工、教盘点，并为企业做供应商交货评估。",
    ),
)
LEADER = Leader(
    name="蒋学成",
    sex="男",
    born="1974-11",
    post="总经理",
    education="大学本科",
    major="机械设计制造及其自动化",
    title="工程师",
    level="中级",
    years=15,
    since="2011-02-28",
    career=para(
        "当过七年机加车间主任、六年企业信息化主管，知道小厂的计划为什么排不下去。",
        "2011年辞职办公司，提出驻厂“教会为止”，两年把46家小厂的生产管理软件用了起来。",
    ),
)
PROFILE = Profile(
    folder="yongchuan-zhizao",
    platform="永川机械制造管理云服务平台",
    operator="重庆永匠信息技术有限公司",
    body=COMPANY,
    district="永川区",
    seat_district="永川区",
    seat="重庆市永川区兴龙工业园标准厂房3号楼2层",
    theme=MACHINERY,
    founded="2011-02-28",
    expires="2031-02-27",
    capital=600000,
    legal="蒋学成",
    scope="计算机软硬件开发、销售、技术服务；机械产品设计；企业管理咨询；信息系统集成。",
    website="www.yongchuan-zhizao.example",
    contact=("凌雪梅", "行政主管"),
    area="永川工业园机械加工产业集群",
    cluster="产业集群",
    leader=LEADER,
    premises=Premises(address="重庆市永川区兴龙工业园标准厂房3号楼2层", area=520, until="2014-02-28"),
    staff=Staff(total=20, listed=20, both=12, education_only=0, title_only=0),
    served=((2011, 66), (2012, 80)),
    firms=88,
    survey=Survey(sent=80, very=25, content=35, fair=12, poor=3, by="重庆永匠信息技术有限公司"),
    money=Money(
        assets=(1000000, 912500),
        debts_end=265400,
        current=(412000, 396500),
        income=(2386500, 1642300),
        cost=(1683200, 1187600),
        surplus=(86300, 48300),
        service=(2105000, 1466000),
    ),
    instruments=24,
    instruments_value=642000,
    functions=(FUNCTION,),
    kinds=("软件租用", "产品研发", "信息技术培训"),
    credentials=(
        Credential(
            name="软件产品登记证书",
            kind="认定证书",
            number="渝DGY-2012-0217",
            by="重庆市经济和信息化委员会",
            day="2012-04-18",
            until="2017-04-17",
        ),
        Credential(
            name="质量管理体系认证证书",
            kind="资质",
            number="06912Q10358R0S",
            by="重庆明信认证有限公司",
            day="2012-08-30",
            until="2015-08-29",
        ),
    ),
    plan=Plan(
        name="永川机械制造管理云服务平台发展规划（2013—2015年）",
        goals=(
            (2013, "服务中小企业96家，软件租用60家"),
            (2014, "服务中小企业112家，软件租用75家"),
            (2015, "服务中小企业130家，软件租用90家"),
        ),
        brand="“教会为止”服务品牌方案",
    ),
    texts=TEXTS,
    recommendation=Recommendation(
        opinion="同意推荐",
        reasons=para(
            "逐项核对，资产、人数、专业人员比例、服务家数、满意度和运营时间都正好达到办法的起点。",
            "办法写的是“不低于”“不少于”“以上”，含本数，同意推荐。",
        ),
        visit=para("到公司和两家用户的车间看了报工终端，都在用。", "核对了社保缴费名册，20人相符。"),
        clerk="秦小川",
        head="龙向东",
        visitors=("秦小川",),
    ),
    review=Review(
        day="2013-03-19",
        experts=5,
        opinion="各项指标踩线达到，服务真实有效，合格；建议继续扩大服务面。",
        reasons={
            "5.1.prospects": "成立两年服务80家，园区三期在招商，软件租用的需求还没有被满足，前景良好。",
            "5.3.features": "驻厂“教会为止”、用不起来不收实施费，抓住了小厂买软件最怕的事，有特色。",
            "5.6.principal": "蒋学成当过车间主任又做过信息化主管，懂工厂也懂软件，办法是自己摸索出来的，具备条件。",
        },
    ),
    signed="2013-02-27",
    received="2013-02-27",
)
