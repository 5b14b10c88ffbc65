"""A private non-profit school that lacks only the panel's judgement."""

from bench.generate.bodies import PRIVATE_NON_PROFIT
from bench.generate.examples.said.hechuan_peixun import TEXTS
from bench.generate.profile import Credential, Function, Leader, Money, Plan, Premises, Profile, Recommendation, Staff, Survey
from bench.generate.themes import TRAINING
from bench.generate.values import para, yuan

FUNCTIONS = (
    Function(
        kind="人才培养机构",
        text=para(
            "承办区中小企业信息化培训工程，2012年办班64期、2360人次，重点培训企业负责人和系统管理员。",
            "远程课堂、创业辅导、送教上门都已开展，结业学员可以在网上人才库挂简历。",
        ),
    ),
    Function(
        kind="信息资源平台",
        text=para("网上课堂、讲义和案例库全部公开，按行业分类检索。", "每月汇编一期信息化政策和补助申报指南，发给全部服务企业。"),
    ),
)
LEADER = Leader(
    name="秦文秀",
    sex="女",
    born="1969-03",
    post="校长",
    education="大学本科",
    major="教育技术学",
    title="高级讲师",
    level="副高级",
    years=22,
    since="2008-08-20",
    career=para(
        "在职业学校任教十七年，2008年牵头办学，提出“用企业自己的账来上课”。",
        "主编培训讲义九种，把学校由两间教室办成全区最大的企业信息化培训点。",
    ),
)
PROFILE = Profile(
    folder="hechuan-peixun",
    platform="合川中小企业信息化培训服务平台",
    operator="合川区知行致用信息技术培训学校",
    body=PRIVATE_NON_PROFIT,
    district="合川区",
    seat_district="合川区",
    seat="重庆市合川区南津街学府路21号",
    theme=TRAINING,
    founded="2008-08-12",
    expires="2016-08-11",
    capital=800000,
    legal="秦文秀",
    scope="计算机应用、电子商务、企业信息化管理非学历职业技能培训。",
    website="www.hechuan-peixun.example",
    contact=("文静", "教务主管"),
    area="合川食品、建材、机械加工企业集聚区",
    cluster="小企业创业基地",
    leader=LEADER,
    premises=Premises(address="重庆市合川区南津街学府路21号", area=1480, until="2016-08-31"),
    staff=Staff(total=27, listed=27, both=17, education_only=4, title_only=0),
    served=((2010, 93), (2011, 108), (2012, 124)),
    firms=138,
    survey=Survey(sent=124, very=63, content=31, fair=5, poor=1, by="合川区中小企业服务协会", how="第三方评价"),
    money=Money(
        assets=(yuan("2318640.00"), yuan("2106385.00")),
        debts_end=yuan("352180.00"),
        current=(yuan("1024360.00"), yuan("918470.00")),
        income=(yuan("3264700.00"), yuan("2786900.00")),
        cost=(yuan("3128450.00"), yuan("2688320.00")),
        surplus=(yuan("136250.00"), yuan("98580.00")),
        service=(yuan("2946300.00"), yuan("2487500.00")),
    ),
    instruments=32,
    instruments_value=1562000,
    functions=FUNCTIONS,
    kinds=("信息技术培训", "信息化政策法规咨询", "商务信息"),
    credentials=(
        Credential(
            name="民办学校办学许可证",
            kind="从业资格",
            number="渝合教民25003",
            by="重庆市合川区教育委员会",
            day="2011-08-01",
            until="2014-07-31",
        ),
        Credential(name="中小企业信息化培训先进单位", kind="荣誉", number=None, by="重庆市合川区中小企业局", day="2012-12-28"),
    ),
    plan=Plan(
        name="合川中小企业信息化培训服务平台三年发展规划",
        goals=((2013, "培训企业140家、2800人次"), (2014, "培训企业160家，远程课堂覆盖三区县"), (2015, "培训企业180家、3500人次")),
        brand="“今晚学、明天用”品牌方案",
    ),
    texts=TEXTS,
    recommendation=Recommendation(
        opinion="同意推荐",
        reasons=para("材料齐全，登记证、办学许可证在有效期内，报表与民政年检一致。", "企业反映好，培训有成效，同意推荐。"),
        visit=para("晚上七点到校，两个班正在上课，学员都是企业在职人员。", "查看了学员登记册和网上课堂后台。"),
        clerk="游晓兰",
        head="蒲正刚",
        visitors=("游晓兰", "易建"),
    ),
)
