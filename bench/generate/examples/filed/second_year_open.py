"""沙坪坝 and 万州, a year later: one that waits for the panel, one that handed in papers with mistakes."""

from bench.generate.bodies import PRIVATE_NON_PROFIT
from bench.generate.examples.filed.brief import Brief, agreed, honour, licence, profile_of
from bench.generate.profile import Leader, Premises, Staff, Survey
from bench.generate.themes import LOGISTICS, TRAINING
from bench.generate.values import para

LIANYUN = profile_of(
    Brief(
        folder="2014/shapingba/xizhan-lianyun",
        year=2014,
        platform="土主铁公联运信息服务平台",
        operator="重庆西驿联运信息服务有限公司",
        district="沙坪坝区",
        seat="重庆市沙坪坝区土主镇月台路33号",
        theme=LOGISTICS,
        founded="2011-03-09",
        expires="2031-03-08",
        capital=200,
        leader=Leader(
            name="晏启航",
            sex="男",
            born="1974-12",
            post="总经理",
            education="大学本科",
            major="交通运输",
            title="工程师",
            level="中级",
            years=16,
            since="2011-03-14",
            career=para("铁路货场调度出身，做过六年货代。", "2011年办平台，集装箱到站前就把短驳的车配好。"),
        ),
        contact=("丁小禾", "市场部主管"),
        area="土主铁路物流集聚区",
        cluster="产业集群",
        premises=Premises(address="重庆市沙坪坝区土主镇月台路33号", area=640, until="2016-12-31"),
        staff=Staff(total=27, listed=26, both=18, education_only=4, title_only=0),
        served=((2011, 82), (2012, 95), (2013, 108)),
        firms=118,
        survey=Survey(sent=108, very=44, content=42, fair=11, poor=3, by="沙坪坝区物流行业商会", how="电话", day="2014-01-15"),
        assets=238_940_600,
        instruments=(26, 874_000),
        functions=(
            ("行业信息化平台", "集装箱到站预报和短驳配车，2013年配车1.4万车次，平均等车时间由五小时降到两小时。"),
            ("经营管理服务机构", "租用仓储和结算软件的小企业41家。"),
        ),
        credentials=(
            licence("道路货物运输经营许可证", "渝交运管许可500106013328号", "沙坪坝区道路运输管理所", "2011-05-06", "2015-05-05"),
        ),
        goals=("服务企业125家，配车1.8万车次", "服务企业140家", "服务企业155家，通到两个口岸"),
        brand="“到站有车”品牌方案",
        said={
            "overview": para(
                "平台2011年开办，为土主一带的货代、车队、仓库提供到站预报、短驳配车和软件租用。",
                "现有27人。",
                "2013年服务中小企业108家。",
            )
        },
        recommendation=agreed("文小雪", "贺建平", "材料齐全，车次与货场的放行记录相符，同意推荐。"),
    )
)
CHUANGYE = profile_of(
    Brief(
        folder="2014/wanzhou/gaosun-peixun",
        year=2014,
        platform="三峡创业者网上课堂服务平台",
        operator="万州区高笋职业培训学校",
        body=PRIVATE_NON_PROFIT,
        district="万州区",
        seat="重庆市万州区高笋塘广场路19号",
        theme=TRAINING,
        founded="2010-09-01",
        expires="2018-08-31",
        capital=50,
        leader=Leader(
            name="骆春晓",
            sex="女",
            born="1975-05",
            post="校长",
            education="大学本科",
            major="教育技术学",
            title="讲师",
            level="中级",
            years=15,
            since="2010-09-01",
            career=para("教过十年计算机，带过两届技能竞赛。", "2010年办学，课程拍成十分钟一段，店里没有客人时就能看。"),
        ),
        contact=("牛小英", "教务主管"),
        area="高笋塘商贸集聚区",
        cluster="小企业创业基地",
        premises=Premises(address="重庆市万州区高笋塘广场路19号2层", area=520, until="2016-08-31"),
        staff=Staff(total=18, listed=17, both=12, education_only=2, title_only=0),
        served=((2011, 48), (2012, 57), (2013, 66)),
        firms=74,
        survey=Survey(sent=66, very=24, content=19, fair=6, poor=1, by="万州区个体私营经济协会", how="网上", day="2014-01-20"),
        assets=86_420_000,
        instruments=(22, 478_000),
        functions=(("人才培养机构", "开店、记账、网上卖货三类短课420段，2013年培训2300人次，送教到乡镇18次。"),),
        credentials=(honour("万州区民办教育先进单位", "万州区教育委员会", "2013-09-10"),),
        goals=("培训2600人次，服务企业75家", "服务企业85家", "服务企业95家，短课600段"),
        brand="“十分钟一课”品牌方案",
        said={
            "overview": para(
                "学校2010年开办网上课堂，为库区的小店主和小企业培训记账、开网店、用软件。",
                "教职工18人。",
                "2013年服务中小企业66家。",
            )
        },
        recommendation=agreed("幸小兰", "余光全", "材料已收，培训人次与签到簿相符，同意推荐。"),
        faults=("fiscal_year", "missing_seal", "cut_scan"),
    )
)
