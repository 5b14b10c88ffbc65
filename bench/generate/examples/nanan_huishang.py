"""Returned for several defects of the kind that offices see every year."""

from bench.generate.bodies import COMPANY
from bench.generate.examples.said.nanan_huishang import TEXTS
from bench.generate.profile import Credential, Function, Leader, Money, Plan, Premises, Profile, Staff, Survey
from bench.generate.themes import COMMERCE
from bench.generate.values import para

FUNCTIONS = (
    Function(
        kind="行业信息化平台",
        text=para(
            "统一的网上商城里有58家新店，买家可以比价、下单、付款、查物流。", "商家身份核验后挂“已核验”标志，买家扫码可查。"
        ),
    ),
    Function(
        kind="人才培养机构",
        text=para("每月一期店长班，讲选品、拍照、客服和推广，结业后由辅导员跟踪三个月。", "与两所职业学院合办网商实训班。"),
    ),
)
LEADER = Leader(
    name="吴启明",
    sex="男",
    born="1978-07",
    post="总经理",
    education="大学本科",
    major="电子商务",
    title="经济师",
    level="中级",
    years=11,
    since="2009-11-09",
    career=para("2002年开始做网上贸易，2009年创办本公司。", "主持建立商家认证制度，三年核验商家二百余户，没有发生假货纠纷。"),
)
PROFILE = Profile(
    folder="nanan-huishang",
    platform="汇商通电子商务公共服务平台",
    operator="重庆汇商通电子商务有限公司",
    body=COMPANY,
    district="南岸区",
    seat_district="南岸区",
    seat="重庆市南岸区茶园新区通江路19号1幢7层",
    theme=COMMERCE,
    founded="2009-11-02",
    expires="2019-11-01",
    capital=1000000,
    legal="吴启明",
    scope="网上贸易代理；计算机网络技术服务；电子商务信息咨询；网站建设；会议及展览服务。",
    website="www.nanan-huishang.example",
    contact=("江雅婷", "行政专员"),
    area="南坪—茶园商贸服务集聚区",
    cluster="都市工业楼宇",
    leader=LEADER,
    premises=Premises(address="重庆市南岸区茶园新区通江路19号1幢7层", area=880, until="2015-10-31"),
    staff=Staff(total=31, listed=28, both=19, education_only=4, title_only=1),
    served=((2010, 102), (2011, 117), (2012, 131)),
    firms=146,
    survey=Survey(sent=131, very=68, content=46, fair=8, poor=3, by="重庆汇商通电子商务有限公司", how="网上"),
    money=Money(
        assets=(1864000, 1658500),
        debts_end=521300,
        current=(986000, 872400),
        income=(4135600, 3372900),
        cost=(2708400, 2266300),
        surplus=(214700, 163200),
        service=(3862100, 3149700),
    ),
    instruments=30,
    instruments_value=1024000,
    functions=FUNCTIONS,
    kinds=("网上在线专业市场", "电子商务认证", "商务信息", "信息技术培训"),
    credentials=(
        Credential(
            name="增值电信业务经营许可证",
            kind="从业资格",
            number="渝B2-20100136",
            by="重庆市通信管理局",
            day="2010-09-14",
            until="2015-09-13",
        ),
        Credential(name="南岸区优秀电子商务服务机构", kind="荣誉", number=None, by="重庆市南岸区商业委员会", day="2012-12-20"),
        Credential(
            name="质量管理体系认证证书",
            kind="资质",
            number="06909Q20771R0S",
            by="重庆明信认证有限公司",
            day="2009-12-01",
            until="2015-11-30",
        ),
    ),
    plan=Plan(
        name="汇商通平台2013—2015年发展规划",
        goals=(
            (2013, "服务中小企业150家，新开店70家"),
            (2014, "服务中小企业175家，手机商城上线"),
            (2015, "服务中小企业200家，网上销售过亿元"),
        ),
        brand="“已核验”标志推广方案",
    ),
    texts=TEXTS,
    faults=(
        "licence_name",
        "missing_seal",
        "missing_signature",
        "fiscal_year",
        "unit_slip",
        "lost_attachment",
        "cut_scan",
        "stray_scan",
        "operator_listed",
        "duplicate_firms",
        "birth_decimals",
        "expired_certificate",
        "claimed_firms",
    ),
    received="2013-02-27",
)
