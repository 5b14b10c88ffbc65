"""Judged, but the statement was corrected afterwards: one judgement rests on figures that no longer stand."""

from dataclasses import replace

from bench.generate.bodies import COMPANY
from bench.generate.examples.said.fuling_zhacai import TEXTS
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
from bench.generate.values import para, yuan

FUNCTIONS = (
    Function(
        kind="行业信息化平台",
        text=para(
            "网上专业市场连接榨菜企业、批发商和超市，2012年成交1.9亿元，支付、物流在线办理。",
            "每年发布青菜头收购指导价，六个乡镇信息站连着菜农和企业。",
        ),
    ),
    Function(
        kind="信息资源平台",
        text=para("原料行情、检测标准、出口要求三类信息每日更新。", "为小企业提供公益检索，大客户的专题分析收费。"),
    ),
)
LEADER = Leader(
    name="高远志",
    sex="男",
    born="1968-01",
    post="总经理",
    education="大学本科",
    major="食品科学与工程",
    title="高级工程师",
    level="副高级",
    years=21,
    since="2007-10-22",
    career=para("在榨菜厂从化验员做到副厂长，2007年创办平台。", "首创“一坛一码”，主持编写青菜头收购指导价办法，连续五年发布。"),
)
SEEN = Money(
    assets=(yuan("4386210.54"), yuan("3962140.20")),
    debts_end=yuan("1286420.33"),
    current=(yuan("2463180.54"), yuan("2174260.20")),
    income=(yuan("6842390.00"), yuan("5917640.00")),
    cost=(yuan("4236518.40"), yuan("3760285.90")),
    surplus=(yuan("412650.20"), yuan("356420.75")),
    service=(yuan("6215800.00"), yuan("5384260.00")),
)
MENDED = replace(
    SEEN,
    debts_end=yuan("1397795.68"),
    surplus=(yuan("301274.85"), yuan("356420.75")),
    note="2013年3月22日补记2012年12月应付网络服务费139219.19元，应交所得税相应减少27843.84元，利润和负债已更正。",
)
PROFILE = Profile(
    folder="fuling-zhacai",
    platform="涪陵榨菜产业信息化服务平台",
    operator="重庆坛香农业信息科技有限公司",
    body=COMPANY,
    district="涪陵区",
    seat_district="涪陵区",
    seat="重庆市涪陵区李渡新区聚贤大道15号",
    theme=FARM,
    founded="2007-10-15",
    expires="2027-10-14",
    capital=1800000,
    legal="高远志",
    scope="农产品信息咨询；计算机网络技术服务；网上销售农副产品；条码标签制作；会务服务。",
    website="www.fuling-zhacai.example",
    contact=("冯丽娟", "综合部经理"),
    area="涪陵榨菜加工基地",
    cluster="农产品加工基地",
    leader=LEADER,
    premises=Premises(address="重庆市涪陵区李渡新区聚贤大道15号2幢", area=1120, until="2017-10-31"),
    staff=Staff(total=38, listed=36, both=24, education_only=6, title_only=1),
    served=((2010, 118), (2011, 131), (2012, 150)),
    firms=164,
    survey=Survey(sent=150, very=72, content=43, fair=8, poor=2, by="涪陵区榨菜行业商会", how="第三方评价"),
    money=MENDED,
    instruments=33,
    instruments_value=1786000,
    functions=FUNCTIONS,
    kinds=("网上在线专业市场", "商务信息", "信息技术培训", "信息化政策法规咨询"),
    credentials=(
        Credential(
            name="增值电信业务经营许可证",
            kind="从业资格",
            number="渝B2-20090044",
            by="重庆市通信管理局",
            day="2009-06-30",
            until="2014-06-29",
        ),
        Credential(name="农业产业化信息服务先进单位", kind="荣誉", number=None, by="重庆市农业产业化促进会", day="2010-12-22"),
    ),
    plan=Plan(
        name="涪陵榨菜产业信息化服务平台2013—2015年规划",
        goals=(
            (2013, "服务企业165家，溯源覆盖产量五成"),
            (2014, "服务企业180家，开通出口频道"),
            (2015, "服务企业200家，溯源覆盖产量七成"),
        ),
        brand="“一坛一码”品牌建设方案",
    ),
    texts=TEXTS,
    recommendation=Recommendation(
        opinion="同意推荐",
        reasons=para("材料齐全，与原件核对一致。", "平台多年服务榨菜企业和菜农，作用明显，同意推荐。"),
        visit=para("看了机房、标签车间和一个乡镇信息站，收购行情正在发布。"),
        clerk="夏小红",
        head="任光荣",
        visitors=("夏小红", "彭飞"),
    ),
    review=Review(
        day="2013-03-19",
        experts=5,
        opinion="产业带动作用强，溯源有特色，合格。",
        seen=SEEN,
        reasons={
            "5.1.finances": "2012年净利润41.27万元，上年35.64万元，负债128.64万元、资产负债率29.3%，收支状况良好。",
            "5.3.features": "从收砍到出池一坛一码，质量责任追得到地块，特色突出。",
            "6.1": "网上专业市场成交1.9亿元，信息站连到乡镇，符合第六条第一项关于农村信息化的要求。",
        },
    ),
)
