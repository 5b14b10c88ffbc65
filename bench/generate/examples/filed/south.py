"""长寿, 南川, 綦江: a ratio and a date missed by a hair, and a platform whose firm is registered elsewhere."""

from dataclasses import replace

from bench.generate.examples import yongchuan_zhizao
from bench.generate.examples.filed.brief import Brief, agreed, honour, profile_of
from bench.generate.profile import Credential, Leader, Link, Premises, Staff, Survey
from bench.generate.themes import FARM, INSTRUMENTS, MACHINERY
from bench.generate.values import para

CHEMICALS = replace(
    INSTRUMENTS,
    industry="精细化工和新材料",
    trades=(
        ("化工", "化学原料制造"),
        ("涂料", "涂料制造"),
        ("新材料", "合成材料制造"),
        ("助剂", "专用化学产品制造"),
        ("胶粘剂", "专用化学产品制造"),
        ("塑胶", "塑料制品"),
        ("玻璃纤维", "玻璃纤维制品"),
        ("环保科技", "环境保护设备制造"),
        ("橡塑", "橡胶制品"),
        ("包装材料", "塑料制品"),
    ),
    need="小批量检测没人接、配方保密不放心、环保数据报不全",
    means="检测预约、物料安全数据查询和环保台账软件租用",
    gain="检测周期缩短、台账一次报全、配方外泄的担心减少",
    trait="样品编号不写名称，检测人员不知道是谁家的料",
)
HUAGONG = profile_of(
    Brief(
        folder="2013/changshou/cuiyan-huagong",
        platform="翠岩化工新材料检测与信息服务平台",
        operator="重庆翠岩检测信息技术有限公司",
        district="长寿区",
        seat="重庆市长寿区化北路25号",
        theme=CHEMICALS,
        founded="2008-04-24",
        expires="2028-04-23",
        capital=400,
        leader=Leader(
            name="熊朝阳",
            sex="男",
            born="1969-05",
            post="总经理",
            education="大学本科",
            major="应用化学",
            title="高级工程师",
            level="副高级",
            years=20,
            since="2008-05-05",
            career=para("在化工厂化验室工作十四年，2008年创办检测公司。", "设计了“盲样”编号办法，园区企业放心把料送来。"),
        ),
        contact=("白洁", "行政专员"),
        area="长寿化工新材料产业集群",
        cluster="产业集群",
        premises=Premises(address="重庆市长寿区化北路25号检测楼", area=1860, tenure="自有", until="长期"),
        staff=Staff(total=42, listed=42, both=19, education_only=4, title_only=2),
        served=((2010, 84), (2011, 93), (2012, 106)),
        firms=118,
        survey=Survey(sent=106, very=48, content=40, fair=9, poor=3, by="长寿化工园区企业联合会", how="第三方评价"),
        assets=1_046_330_790,
        instruments=(34, 4_128_000),
        functions=(
            ("公共技术平台", "二十四项常用检测网上预约，样品只编号不写名，2012年检测3420批次。"),
            ("信息资源平台", "物料安全数据、环保法规、标准三个库免费查，按企业产品推送变动。"),
        ),
        credentials=(
            Credential(
                name="检验检测机构计量认证证书",
                kind="资质",
                number="2011221046Z",
                by="重庆市质量技术监督局",
                day="2011-05-16",
                until="2014-05-15",
            ),
            honour("长寿区安全生产技术服务先进单位", "重庆市长寿区人民政府", "2012-01-12"),
        ),
        goals=("服务企业115家，检测3800批次", "服务企业125家", "服务企业140家，检测项目三十项"),
        brand="“盲样检测”品牌方案",
        said={
            "overview": para(
                "公司2008年成立，给化工园区里的小企业做检测、查资料、管环保台账。",
                "从业42人，检测员多是技校毕业、有十年以上经验的老师傅。",
                "2012年服务中小企业106家。",
            ),
            "sustainability": para(
                "检测楼和设备是自有资产，检测收入逐年增长，没有到期未还的借款。", "正在送六名检测员读大专，两年后学历结构会好转。"
            ),
        },
        recommendation=agreed(
            "廖丹",
            "杜光荣",
            "材料齐全，数字属实。",
            "专业人员25人、从业42人，比例接近六成，请市局审定。",
            visit="检测楼、设备与清单一致，名单上的人都在岗。",
        ),
    )
)
YAOCAI = profile_of(
    Brief(
        folder="2013/nanchuan/shanzhi-yaocai",
        platform="山芷中药材产地信息服务平台",
        operator="重庆山芷药业信息服务有限公司",
        district="南川区",
        seat="重庆市南川区东城街道花盘路73号",
        theme=FARM,
        founded="2011-03-16",
        expires="2031-03-15",
        capital=150,
        legal="税启宏",
        leader=Leader(
            name="古明月",
            sex="女",
            born="1980-08",
            post="经理",
            education="大学本科",
            major="中药学",
            title="工程师",
            level="中级",
            years=10,
            since="2011-04-01",
            career=para("做过六年药材收购，认得山里三十多种药。", "2011年建产地信息站，给种药户发价格短信。"),
        ),
        contact=("龚小丽", "办公室主任"),
        area="南川中药材种植加工基地",
        cluster="农产品加工基地",
        premises=Premises(address="重庆市南川区东城街道花盘路73号", area=520, until="2015-03-31"),
        staff=Staff(total=22, listed=22, both=14, education_only=2, title_only=0),
        served=((2011, 67), (2012, 85)),
        firms=93,
        survey=Survey(sent=85, very=34, content=29, fair=8, poor=4, by="南川区中药材产业协会", how="走访"),
        assets=168_452_600,
        instruments=(23, 634_000),
        functions=(("行业信息化平台", "产地行情每周两次发布，种植合作社和药厂网上谈价，2012年成交2900万元。"),),
        goals=("服务企业和合作社95家", "服务105家", "服务120家"),
        brand="“产地价”品牌方案",
        said={
            "overview": para(
                "平台2011年3月开办，为种药合作社、加工厂和药厂发布产地行情、撮合订单。",
                "从业22人，产地信息员9人。",
                "2012年服务85家。",
            ),
            "effects": para("2012年网上成交2900万元，党参、玄参的产地价由平台报出，药厂照价来收。"),
        },
        recommendation=agreed(
            "韦大福", "娄建军", "材料齐全，服务属实。", "该单位2011年3月16日登记，到2月底差半个月满两年，请市局掌握。"
        ),
    )
)
CHILUN = profile_of(
    Brief(
        folder="2013/qijiang/hengxi-chilun",
        platform="綦江齿轮行业设计制造信息服务平台",
        operator="重庆恒兮机械信息技术有限公司",
        district="綦江区",
        seat_district="南岸区",
        seat="重庆市南岸区涂山路118号附3号",
        theme=replace(MACHINERY, industry="齿轮和传动件制造", trait="齿轮参数一填就出图，热处理哪家有空一查就知道"),
        founded="2009-02-11",
        expires="2029-02-10",
        capital=260,
        leader=Leader(
            name="江兴平",
            sex="男",
            born="1967-12",
            post="总经理",
            education="大学本科",
            major="机械设计制造及其自动化",
            title="高级工程师",
            level="副高级",
            years=23,
            since="2009-02-16",
            career=para("在齿轮厂做过设计科长，手上攒了一套参数库。", "2009年把参数库搬上网，小厂填几个数就能出图。"),
        ),
        contact=("舒燕", "综合部主管"),
        area="綦江齿轮产业集群",
        cluster="产业集群",
        premises=Premises(address="重庆市綦江区古南街道桥河工业园9号厂房2层", area=980, until="2016-02-28"),
        staff=Staff(total=28, listed=27, both=18, education_only=3, title_only=1),
        served=((2010, 78), (2011, 84), (2012, 95)),
        firms=104,
        survey=Survey(sent=95, very=40, content=27, fair=6, poor=2, by="綦江齿轮行业商会", how="问卷"),
        assets=426_508_140,
        instruments=(28, 1_874_000),
        functions=(
            ("公共技术平台", "齿轮参数化设计、三坐标检测、热处理共享，2012年出图1240套、检测2100件次。"),
            ("经营管理服务机构", "小厂共用一套排产软件，谁的滚齿机空着一目了然，2012年调剂加工340单。"),
        ),
        credentials=(honour("綦江区工业服务先进单位", "重庆市綦江区人民政府", "2012-03-06"),),
        goals=("服务中小企业105家", "服务115家，检测能力翻番", "服务130家"),
        brand="“填数出图”品牌方案",
        said={
            "overview": para(
                "平台2009年在綦江桥河工业园开办，公司注册在南岸，人员、设备和服务对象都在綦江。",
                "从业28人，设计和检测各占一半。",
                "2012年服务中小企业95家。",
            ),
            "effects": para("2012年出图1240套，打样周期由二十天缩到九天。", "热处理和滚齿互相调剂340单，设备闲置减少两成。"),
        },
        recommendation=agreed(
            "晏小波",
            "夏长林",
            "材料齐全，与原件核对一致。",
            "公司注册地在南岸区，平台在我区运行并纳税，由我区推荐。",
            visit="桥河工业园厂房、设备与清单一致。",
        ),
        links=(Link(kind="scan", other=yongchuan_zhizao.PROFILE, scan="attachments/09-rules.pdf"),),
    )
)
