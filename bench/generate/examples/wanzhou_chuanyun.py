"""Run in a wing, registered outside the wings: the verdict depends on which place counts."""

from bench.generate.bodies import COMPANY
from bench.generate.examples.said.wanzhou_chuanyun import TEXTS
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
from bench.generate.themes import LOGISTICS
from bench.generate.values import para, yuan

FUNCTION = Function(
    kind="行业信息化平台",
    text=para(
        "船期、货量网上发布和撮合，电子合同签约，运费网上结算，2012年配载回程货1180航次。",
        "水位、闸口、运价动态每天两次短信发给船东。",
    ),
)
LEADER = Leader(
    name="向东海",
    sex="男",
    born="1975-05",
    post="总经理",
    education="大学专科",
    major="航海技术",
    title="工程师",
    level="中级",
    years=15,
    since="2009-12-10",
    career=para("跑过六年船、做过五年货代，知道船东最怕回程放空。", "2009年创办平台，设计了按吃水和船闸时间排船的算法。"),
)
PROFILE = Profile(
    folder="wanzhou-chuanyun",
    platform="万州航运配载信息服务平台",
    operator="重庆江帆航运信息服务有限公司",
    body=COMPANY,
    district="万州区",
    seat_district="渝北区",
    seat="重庆市渝北区龙溪街道新溉路6号附12号",
    theme=LOGISTICS,
    founded="2009-12-03",
    expires="2029-12-02",
    capital=500000,
    legal="向东海",
    scope="航运信息咨询；船舶代理；货运代理；计算机软件开发、销售。",
    website="www.wanzhou-chuanyun.example",
    contact=("郎小英", "办公室主任"),
    area="万州港口航运物流集聚区",
    cluster="产业集群",
    leader=LEADER,
    premises=Premises(address="重庆市万州区红溪沟港区路31号航运楼3层", area=380, until="2014-12-31"),
    staff=Staff(total=16, listed=16, both=10, education_only=2, title_only=0),
    served=((2010, 24), (2011, 30), (2012, 36)),
    firms=44,
    large=2,
    survey=Survey(sent=36, very=13, content=10, fair=2, poor=0, by="万州船东协会", how="电话"),
    money=Money(
        assets=(yuan("712480.60"), yuan("631520.15")),
        debts_end=yuan("148326.20"),
        current=(yuan("386150.60"), yuan("322460.15")),
        income=(yuan("1864300.00"), yuan("1527600.00")),
        cost=(yuan("1213840.50"), yuan("1016275.30")),
        surplus=(yuan("72618.35"), yuan("53204.10")),
        service=(yuan("1716500.00"), yuan("1398700.00")),
    ),
    instruments=21,
    instruments_value=402000,
    functions=(FUNCTION,),
    kinds=("物流服务", "商务信息", "信息技术培训"),
    credentials=(
        Credential(
            name="船舶代理经营资格登记证",
            kind="从业资格",
            number="渝港航代2010-036",
            by="重庆市港航管理局",
            day="2010-03-18",
            until="2015-03-17",
        ),
    ),
    plan=Plan(
        name="万州航运配载信息服务平台发展规划（2013—2015年）",
        goals=((2013, "服务企业44家，配载1400航次"), (2014, "服务企业52家，手机报港上线"), (2015, "服务企业60家，配载2000航次")),
        brand="“回程不空”品牌方案",
    ),
    texts=TEXTS,
    recommendation=Recommendation(
        opinion="同意推荐",
        reasons=para(
            "公司注册地在渝北区，平台、人员、服务点和服务对象都在我区，2010年起在我区纳税。",
            "按平台运行所在地适用“两翼”标准，各项达到要求，同意推荐。",
        ),
        visit=para("红溪沟、江南两个服务点都在办公，16人全部在岗。"),
        clerk="牟小勇",
        head="熊建国",
        visitors=("牟小勇", "谭莉"),
    ),
    review=Review(
        day="2013-03-20",
        experts=5,
        opinion="平台在万州运行、为渝东北航运企业服务，按两翼标准衡量，合格。",
        reasons={
            "5.2.cluster": "服务对象为万州港口的船东和货代，运行地在渝东北翼，名单所列企业多数在万州，符合要求。",
            "5.3.features": "按吃水和船闸时间排船，回程配得上货才收费，特色突出。",
        },
    ),
)
