"""An association, applying again, judged."""

from bench.generate.bodies import ASSOCIATION
from bench.generate.examples.said.bishan_xieye import TEXTS
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
from bench.generate.themes import SHOES
from bench.generate.values import para

FUNCTIONS = (
    Function(
        kind="中介组织和行业协会",
        text=para(
            "制定县域行业标准一项，订立自律公约，受理并调解压价投诉27件，维护公平竞争。",
            "定期发布行业信息，为会员做信息化评估和咨询，编制《鞋企信息化入门》。",
        ),
    ),
    Function(
        kind="信息资源平台",
        text=para("款式库、外贸行情库、标准库三库在线，2012年发布行情52期、新款式1800款。", "公益信息免费，增值信息按次收费。"),
    ),
)
LEADER = Leader(
    name="周淑琼",
    sex="女",
    born="1970-10",
    post="秘书长",
    education="大学本科",
    major="轻化工程",
    title="高级工程师",
    level="副高级",
    years=20,
    since="2007-05-28",
    career=para(
        "做过八年鞋厂技术科长，2007年当选秘书长，两次连任。", "牵头制定县域标准，说服五十多家企业签自律公约，压价投诉逐年下降。"
    ),
)
PROFILE = Profile(
    folder="bishan-xieye",
    platform="璧山鞋业信息化公共服务平台",
    operator="璧山县鞋业信息化促进会",
    body=ASSOCIATION,
    district="璧山县",
    seat_district="璧山县",
    seat="重庆市璧山县璧城街道皮鞋城路88号",
    kind="再次申报",
    previous="bishan-xieye-2011",
    theme=SHOES,
    founded="2007-05-21",
    expires="2015-05-20",
    capital=300000,
    legal="龙德昌",
    scope="行业信息服务、行业自律、标准推广、业务培训、展览交流、咨询服务。",
    website="www.bishan-xieye.example",
    contact=("艾小琴", "办公室主任"),
    area="璧山制鞋产业集群",
    cluster="产业集群",
    leader=LEADER,
    premises=Premises(address="重庆市璧山县璧城街道皮鞋城路88号4层", area=720, until="2015-05-31"),
    staff=Staff(total=24, listed=22, both=15, education_only=3, title_only=0),
    served=((2010, 84), (2011, 97), (2012, 109)),
    firms=121,
    large=1,
    survey=Survey(sent=109, very=51, content=38, fair=9, poor=2, by="璧山县鞋业信息化促进会"),
    money=Money(
        assets=(1528640, 1392760),
        debts_end=203180,
        current=(846320, 752180),
        income=(2136800, 1894300),
        cost=(2048560, 1832800),
        surplus=(88240, 61500),
        service=(1456200, 1283500),
    ),
    instruments=26,
    instruments_value=768000,
    functions=FUNCTIONS,
    kinds=("商务信息", "信息化政策法规咨询", "信息技术培训", "网上在线专业市场"),
    credentials=(
        Credential(
            name="五星级社会组织",
            kind="荣誉",
            number="璧民社〔2011〕5A-07",
            by="璧山县民政局",
            day="2011-12-12",
            until="2015-12-11",
        ),
    ),
    plan=Plan(
        name="璧山鞋业信息化公共服务平台发展规划（2013—2015年）",
        goals=(
            (2013, "服务企业120家，款式库6000款"),
            (2014, "服务企业135家，开通鞋材询价"),
            (2015, "服务企业150家，款式库1万款"),
        ),
        brand="“璧山鞋”区域标识推广方案",
    ),
    texts=TEXTS,
    remark="2011年曾按暂行办法申报，当年未认定；上次的案卷是纸质的，编号 bishan-xieye-2011，存县中小企业局。",
    recommendation=Recommendation(
        opinion="同意推荐",
        reasons=para("该会2011年申报未获认定，两年来新增平台专职人员九名，服务面扩大，问题已整改。", "材料齐全，同意推荐。"),
        visit=para("看了展厅、检测室和会员来信登记簿，平台后台数据与申请报告一致。"),
        clerk="赖文彬",
        head="姚家明",
        visitors=("赖文彬",),
    ),
    review=Review(
        day="2013-03-20",
        experts=5,
        opinion="行业组织作用发挥充分，与上次申报相比服务能力明显提高，合格。",
        reasons={
            "5.2.influence": "制鞋是璧山的传统产业，五百多家企业、四万余人从业，推荐意见与之相符，影响力明显。",
            "5.5.brand": "区域标识授权、抽检、公布名单三步清楚，企业愿意用，方案可行。",
            "6.8": "订公约、定标准、调解纠纷都有记录，是行业组织在信息化上做实事的例子，符合第六条第八项。",
        },
    ),
)
