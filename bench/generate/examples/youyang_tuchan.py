"""Eligible only because the two wings have lower thresholds."""

from bench.generate.bodies import COMPANY
from bench.generate.examples.said.youyang_tuchan import TEXTS
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
from bench.generate.themes import FARM
from bench.generate.values import para

FUNCTION = Function(
    kind="行业信息化平台",
    text=para(
        "依托八个乡镇的产地信息员，把合作社和加工企业的货放到网上卖，买家网上下单、平台验货拼车、货到付款结算。",
        "每周发布茶油、青花椒、野生菌等十二种土特产的产地行情，帮企业定价和找销路。",
    ),
)
LEADER = Leader(
    name="冉茂林",
    sex="男",
    born="1976-09",
    post="经理",
    education="大学专科",
    major="市场营销",
    title="农艺师",
    level="中级",
    years=14,
    since="2009-09-08",
    career=para(
        "在乡镇农技站工作八年，走遍了全县的山货产地；2009年回县城办平台，自己学网店、学摄影。",
        "三年里带出十四家能自己打理网店的合作社，摸索出“每周拼车”的办法，被县里推广。",
    ),
)
PROFILE = Profile(
    folder="youyang-tuchan",
    platform="武陵山货网上产销服务平台",
    operator="重庆酉州山货电子商务有限公司",
    body=COMPANY,
    district="酉阳土家族苗族自治县",
    seat_district="酉阳土家族苗族自治县",
    seat="重庆市酉阳土家族苗族自治县钟多镇城南小区8号",
    theme=FARM,
    founded="2009-09-01",
    expires="2029-08-31",
    capital=300000,
    legal="冉茂林",
    scope="网上销售农副产品；农业技术信息咨询；农产品收购（国家有专项规定的除外）；仓储服务。",
    website="www.youyang-tuchan.example",
    contact=("向小芳", "办公室主任"),
    area="酉阳县武陵山土特产加工基地",
    cluster="农产品加工基地",
    leader=LEADER,
    premises=Premises(address="重庆市酉阳土家族苗族自治县钟多镇城南小区8号底楼", area=310, until="2014-12-31"),
    staff=Staff(total=13, listed=13, both=8, education_only=2, title_only=0),
    served=((2010, 25), (2011, 34), (2012, 41)),
    firms=47,
    survey=Survey(sent=41, very=22, content=15, fair=2, poor=1, by="重庆酉州山货电子商务有限公司", how="电话"),
    money=Money(
        assets=(620000, 548300),
        debts_end=158420,
        current=(268000, 231500),
        income=(1486200, 1128400),
        cost=(982300, 763900),
        surplus=(61280, 42150),
        service=(1186400, 902700),
    ),
    instruments=22,
    instruments_value=398000,
    functions=(FUNCTION,),
    kinds=("网上在线专业市场", "商务信息", "信息技术培训"),
    credentials=(
        Credential(
            name="食品流通许可证",
            kind="从业资格",
            number="SP5002421110003862",
            by="酉阳土家族苗族自治县工商行政管理局",
            day="2011-06-15",
            until="2014-06-14",
        ),
        Credential(name="县级农业信息化示范单位", kind="荣誉", number=None, by="酉阳土家族苗族自治县人民政府", day="2012-12-06"),
    ),
    plan=Plan(
        name="武陵山货网上产销服务平台三年发展规划",
        goals=(
            (2013, "服务企业和合作社50家，乡镇服务点8个"),
            (2014, "服务60家，上线溯源系统"),
            (2015, "服务70家，网上销售过一千万元"),
        ),
        brand="“武陵山货”品牌建设方案",
    ),
    texts=TEXTS,
    recommendation=Recommendation(
        opinion="同意推荐",
        reasons=para(
            "材料齐全，数字与账册、名单核对一致。",
            "我县属渝东南翼，该单位资产、人数、服务家数均达到办法对“两翼”的要求，同意推荐。",
        ),
        visit=para(
            "看了办公室、摄影棚和冷藏库，当天正在打包发往主城的货。", "走访了两家合作社，都说网上的单子比等人上门收的价钱好。"
        ),
        clerk="石建国",
        head="白友光",
        visitors=("石建国", "田小琴"),
    ),
    review=Review(
        day="2013-03-20",
        experts=5,
        opinion="规模不大，服务扎实，符合办法对两翼地区的要求，合格。",
        reasons={
            "5.2.cluster": "茶油、青花椒、野生菌的加工企业和合作社集中在武陵山土特产加工基地，名单九成在酉阳和相邻区县，属于农产品加工基地。",
            "5.3.features": "信息员田头采集、每周拼车发货，是按山区的路和货想出来的办法，别处学不走，特色突出。",
            "5.6.principal": "冉茂林有八年农技工作经历，懂产地、懂货，带出十四家会开网店的合作社，事业心强。",
        },
    ),
)
