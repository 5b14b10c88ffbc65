"""A public institution, judged."""

from bench.generate.bodies import INSTITUTION
from bench.generate.examples.said.beibei_shengchanli import TEXTS
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
from bench.generate.themes import INSTRUMENTS
from bench.generate.values import para, yuan

FUNCTIONS = (
    Function(
        kind="公共技术平台",
        text=para(
            "检测设备网上共享、预约、付费，2012年完成检测2180批次，为17家企业的新产品做认证前摸底。",
            "设有信息化应用体验室，展示智能电表、流量计的通信接入方案。",
        ),
    ),
    Function(
        kind="信息资源平台",
        text=para("标准、专利、政策三个数据库对企业免费检索，2012年检索930件。", "每月向148家企业推送行业信息简报。"),
    ),
    Function(kind="人才培养机构", text=para("2012年办班22期、1150人次，企业负责人班和计量员班各占一半。")),
)
LEADER = Leader(
    name="顾长青",
    sex="男",
    born="1964-06",
    post="主任",
    education="大学本科",
    major="测控技术与仪器",
    title="高级工程师",
    level="副高级",
    years=26,
    since="2006-05-16",
    career=para(
        "在仪表厂做过十一年质检和计量，2006年参与组建中心并任主任。",
        "促成十一家单位的设备入网共享，主持制定设备共享收费办法，两次获区科技服务先进个人。",
    ),
)
PROFILE = Profile(
    folder="beibei-shengchanli",
    platform="缙云仪器仪表产业信息化服务平台",
    operator="重庆市北碚区缙云中小企业信息化服务中心",
    body=INSTITUTION,
    district="北碚区",
    seat_district="北碚区",
    seat="重庆市北碚区蔡家岗镇嘉德路39号",
    theme=INSTRUMENTS,
    founded="2006-05-10",
    expires="2016-03-31",
    capital=2000000,
    legal="顾长青",
    scope="为中小企业提供技术创新、检验检测、信息咨询、人才培训等服务。",
    website="www.beibei-shengchanli.example",
    contact=("范晓琳", "综合科科长"),
    area="北碚仪器仪表产业集群",
    cluster="产业集群",
    leader=LEADER,
    premises=Premises(address="重庆市北碚区蔡家岗镇嘉德路39号", area=2150, tenure="自有", until="长期"),
    staff=Staff(total=35, listed=33, both=22, education_only=5, title_only=1),
    served=((2010, 112), (2011, 126), (2012, 148)),
    firms=160,
    survey=Survey(sent=148, very=70, content=43, fair=9, poor=3, by="北碚区统计学会", how="第三方评价"),
    money=Money(
        assets=(yuan("5624380.36"), yuan("5310250.10")),
        debts_end=yuan("486230.16"),
        current=(yuan("2318640.36"), yuan("2096530.10")),
        income=(yuan("4268300.00"), yuan("3895600.00")),
        cost=(yuan("4141849.20"), yuan("3797279.60")),
        surplus=(yuan("126450.80"), yuan("98320.40")),
        service=(yuan("1818300.00"), yuan("1445600.00")),
        subsidy=(2450000, 2450000),
    ),
    instruments=38,
    instruments_value=3164000,
    functions=FUNCTIONS,
    kinds=("产品研发", "质量认证", "信息化政策法规咨询", "信息技术培训"),
    credentials=(
        Credential(
            name="检验检测机构计量认证证书",
            kind="资质",
            number="2010220873Z",
            by="重庆市质量技术监督局",
            day="2010-11-08",
            until="2013-11-07",
        ),
        Credential(name="北碚区科技服务先进集体", kind="荣誉", number=None, by="重庆市北碚区人民政府", day="2012-03-15"),
    ),
    plan=Plan(
        name="缙云仪器仪表产业信息化服务平台“十二五”后三年规划",
        goals=(
            (2013, "服务企业160家，检测2400批次"),
            (2014, "电磁兼容实验室启用，服务企业175家"),
            (2015, "服务企业190家，共享设备80台"),
        ),
        brand="“缙云检测”品牌建设方案",
    ),
    texts=TEXTS,
    recommendation=Recommendation(
        opinion="同意推荐",
        reasons=para("该中心为我区举办的事业单位，法人证书有效，收支情况经财政核对。", "服务企业多、公益服务占比高，同意推荐。"),
        visit=para("看了六个检测室，设备在用，预约系统当天有九单。"),
        clerk="罗丽萍",
        head="余国栋",
        visitors=("罗丽萍", "邹浩"),
    ),
    review=Review(
        day="2013-03-19",
        experts=5,
        opinion="公益性强，设备共享做得实，企业受益明显，合格。",
        reasons={
            "5.1.finances": "2012年收入合计426.83万元，其中财政补助245万元、事业收入181.83万元；收支结余12.65万元，负债只占资产的8.6%，收支状况良好。",
            "5.3.features": "十一家单位47台设备放到一张网上，检测后给标准和整改建议，别处没有，特色突出。",
            "5.5.fees": "收费按区物价部门备案的标准执行，微型企业首次免费，公示清楚。",
        },
    ),
)
