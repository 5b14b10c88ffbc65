"""江津, 铜梁, 荣昌: two associations, and a platform whose firms grew no further."""

from dataclasses import replace

from bench.generate.bodies import ASSOCIATION
from bench.generate.examples.filed import rereviews
from bench.generate.examples.filed.brief import Brief, agreed, honour, profile_of
from bench.generate.profile import Credential, Leader, Link, Premises, Review, Staff, Survey
from bench.generate.themes import BUILDING, FARM
from bench.generate.values import para

HUAJIAO = profile_of(
    Brief(
        folder="2013/jiangjin/mahua-huajiao",
        platform="江津花椒产业信息化服务平台",
        operator="江津区麻花椒产业信息化促进会",
        body=ASSOCIATION,
        district="江津区",
        seat="重庆市江津区几江街道东门路46号",
        theme=FARM,
        founded="2008-05-30",
        expires="2016-05-29",
        capital=40,
        legal="龙正权",
        leader=Leader(
            name="游春兰",
            sex="女",
            born="1972-07",
            post="秘书长",
            education="大学专科",
            major="农学",
            title="高级农艺师",
            level="副高级",
            years=19,
            since="2008-06-10",
            career=para("做过十年乡镇农技员，椒农叫得出她的名字。", "牵头订出青花椒分级办法，烘干厂照级收椒。"),
        ),
        contact=("税小梅", "办公室主任"),
        area="江津花椒种植加工基地",
        cluster="农产品加工基地",
        premises=Premises(address="重庆市江津区几江街道东门路46号3层", area=480, tenure="无偿使用", until="2016-05-31"),
        staff=Staff(total=25, listed=24, both=15, education_only=4, title_only=0),
        served=((2010, 95), (2011, 104), (2012, 116)),
        firms=127,
        survey=Survey(
            sent=116, very=50, content=39, fair=8, poor=3, by="重庆衡正市场调查有限公司", how="第三方评价", day="2013-01-22"
        ),
        assets=187_264_000,
        instruments=(25, 702_000),
        functions=(
            ("中介组织和行业协会", "订分级办法和自律公约，抽检烘干厂，调解收购纠纷31件。"),
            ("行业信息化平台", "七月鲜椒收购期每天两次发布分级价格，网上约车约烘干，2012年成交1.1亿元。"),
        ),
        kinds=("商务信息", "信息化政策法规咨询", "网上在线专业市场", "信息技术培训"),
        credentials=(honour("江津区农业信息服务先进集体", "重庆市江津区人民政府", "2012-12-03"),),
        goals=("服务企业和合作社125家", "服务135家，分级覆盖八成", "服务150家"),
        brand="“一级青”区域标识推广方案",
        said={
            "overview": para(
                "促进会2008年成立，会员是烘干厂、油脂厂、合作社和经纪人。",
                "专职25人，鲜椒收购期另请信息员，不计在内。",
                "2012年服务116家。",
            ),
            "features": para(
                "鲜椒一天一个价，平台按分级报价，椒农在地里就知道该卖多少。", "烘干厂哪家有空位网上能约，椒不会捂坏。"
            ),
        },
        recommendation=agreed(
            "刁文军", "漆光明", "登记证书有效，收支经民政年检，服务面广，同意推荐。", visit="几江总站和先锋镇信息站都在发布行情。"
        ),
        review=Review(
            day="2013-03-19",
            experts=5,
            opinion="行业组织真正起了定规矩、报价格的作用，合格。",
            reasons={
                "5.2.influence": "花椒是江津第一大特色产业，种植五十万亩，烘干和油脂企业一百多家，影响力属实。",
                "5.3.features": "分级报价、网上约烘干，抓住了鲜椒放不得的难处，特色突出。",
                "5.6.principal": "游春兰懂椒、懂乡镇，分级办法是她走了一年谈成的，大家服她。",
                "6.8": "分级办法、自律公约、抽检和调解都有记录，符合第六条第八项。",
            },
        ),
    )
)
JIANCAI = profile_of(
    Brief(
        folder="2013/tongliang/quanzhu-jiancai",
        platform="泉筑建材网上订货平台",
        operator="重庆泉筑建材信息有限公司",
        district="铜梁县",
        seat="重庆市铜梁县巴川街道藕塘湾路20号",
        theme=BUILDING,
        founded="2009-08-06",
        expires="2019-08-05",
        capital=120,
        leader=Leader(
            name="冉立波",
            sex="男",
            born="1973-11",
            post="总经理",
            education="大学专科",
            major="工商管理",
            title="经济师",
            level="中级",
            years=15,
            since="2009-08-10",
            career=para("卖过十年建材，亏过一次收不回的货款。", "2009年办平台，先看信用再发货。"),
        ),
        contact=("左玲", "客户服务主管"),
        area="铜梁建材加工商贸集聚区",
        cluster="都市工业园",
        premises=Premises(address="重庆市铜梁县巴川街道藕塘湾路20号2层", area=610, until="2015-08-31"),
        staff=Staff(total=24, listed=23, both=15, education_only=2, title_only=0),
        served=((2010, 88), (2011, 95), (2012, 95)),
        firms=106,
        survey=Survey(sent=95, very=38, content=28, fair=7, poor=2, by="铜梁县建材商会", how="走访"),
        assets=203_118_750,
        instruments=(24, 716_000),
        functions=(("行业信息化平台", "工地网上订货，平台比价、拼车、代收货款，2012年成交5200单。"),),
        goals=("服务企业100家", "服务企业110家", "服务企业120家，成交7000单"),
        brand="“先看信用再发货”品牌方案",
        said={
            "overview": para(
                "平台2009年8月开通，帮建材厂和经销户接工地的零散订单。",
                "从业24人。",
                "2012年服务95家，与上年持平：新来11家，搬走和停业11家。",
            ),
            "prospects": para(
                "县城新区开工多，订单在涨，企业数没有涨是因为老城改造搬走了一批。", "2013年新区市场开业后预计增加三十家。"
            ),
        },
        recommendation=agreed("陶小军", "闵光海", "材料齐全，家数与名单相符。", "两年家数持平，是否算稳定增长请评审组认定。"),
        review=Review(
            day="2013-03-20",
            experts=4,
            reasons={
                "5.1.prospects": "新区在建，订单增加，市场还在，前景尚可。",
                "5.3.features": "先看信用再发货，货款代收，解决了小厂收款难，有特色。",
            },
        ),
    )
)
TAOYAO = profile_of(
    Brief(
        folder="2013/rongchang/anyao-taoci",
        platform="荣昌陶器行业信息化公共服务平台",
        operator="荣昌县安窑陶器行业信息化协会",
        body=ASSOCIATION,
        district="荣昌县",
        seat="重庆市荣昌县安富街道古窑路9号",
        theme=replace(
            BUILDING,
            industry="日用和工艺陶瓷",
            trades=(
                ("陶瓷", "非金属矿物制品"),
                ("陶艺", "工艺美术品制造"),
                ("窑业", "非金属矿物制品"),
                ("酒瓶", "非金属矿物制品"),
                ("泡菜坛", "非金属矿物制品"),
                ("包装", "包装印刷"),
                ("泥料", "非金属矿采选"),
                ("工艺品", "工艺美术品制造"),
            ),
            posts=("行业信息员", "网店运营", "釉料检测员", "版权专员", "美工摄影", "客服主管", "培训讲师", "系统管理员"),
            majors=("陶瓷工艺", "电子商务", "材料科学与工程", "艺术设计", "计算机应用", "市场营销"),
            need="窑温全凭经验、样式被仿、酒厂订单只认大厂",
            means="窑温记录、样式登记、网上接单和拼窑",
            gain="成品率提高、接到外地酒厂订单、仿冒纠纷减少",
            trait="一窑火几家拼着烧，烧成什么样网上看得见",
        ),
        founded="2009-12-22",
        expires="2017-12-21",
        capital=30,
        legal="吕传芳",
        leader=Leader(
            name="梁窑生",
            sex="男",
            born="1965-04",
            post="秘书长",
            education="大学专科",
            major="陶瓷工艺",
            title="工艺美术师",
            level="中级",
            years=28,
            since="2010-01-08",
            career=para("烧了二十多年窑，带过四十个徒弟。", "2010年起做协会，劝大家拼窑烧，省下三成燃气。"),
        ),
        contact=("敖艳", "办公室主任"),
        area="安富陶瓷产业集群",
        cluster="产业集群",
        premises=Premises(address="重庆市荣昌县安富街道古窑路9号", area=390, until="2015-12-31"),
        staff=Staff(total=20, listed=20, both=10, education_only=2, title_only=0),
        served=((2010, 66), (2011, 74), (2012, 81)),
        firms=90,
        survey=Survey(sent=81, very=24, content=17, fair=7, poor=2, by="荣昌县社情民意调查中心", how="第三方评价"),
        assets=102_600_000,
        instruments=(22, 418_000),
        functions=(("中介组织和行业协会", "样式登记和调解、釉料安全抽检、行业标准宣讲，2012年登记样式260件。"),),
        kinds=("商务信息", "网上在线专业市场", "信息技术培训"),
        credentials=(
            Credential(
                name="四星级社会组织",
                kind="荣誉",
                number="荣民社〔2012〕4A-03",
                by="荣昌县民政局",
                day="2012-06-18",
                until="2016-06-17",
            ),
        ),
        goals=("服务企业和作坊88家", "服务95家", "服务105家，样式登记千件"),
        brand="“安窑”集体标识推广方案",
        said={
            "overview": para(
                "协会2009年底登记，会员是安富一带的陶瓷厂和作坊。", "专职20人，人手刚够。", "2012年服务81家，比上年多七家。"
            ),
            "features": para("一窑火几家拼着烧，窑温曲线上网，烧坏了看得出是谁的坯。", "样式登记有图有日期，被仿了拿得出证据。"),
        },
        recommendation=agreed(
            "敖小林",
            "喻国强",
            "各项都刚过线，逐人逐户核过，属实。",
            "对传统产业带动作用明显，同意推荐。",
            visit="看了两座拼烧的窑和登记室，走访作坊六家。",
        ),
        review=Review(
            day="2013-03-20",
            experts=4,
            opinion="指标刚够，做的是别人不愿做的事，合格；望补充年轻人员。",
            reasons={
                "5.2.influence": "陶器是荣昌的传统产业，厂和作坊三百多家，带动就业六千人，影响力属实。",
                "5.3.features": "拼窑和窑温上网是行业里首创，别处没有，特色突出。",
                "5.6.principal": "梁窑生懂窑、懂人，拼窑的规矩是他一户一户说服的。",
                "6.8": "样式登记、调解和抽检都有记录，符合第六条第八项自律和协调的要求。",
            },
        ),
        links=(Link(kind="names", other=HUAJIAO, number=2),),
        rereviews=(rereviews.TAOYAO,),
    )
)
