"""秀山 and 彭水: content users exactly as many as asked for, and one firm too few."""

from bench.generate.examples import youyang_tuchan
from bench.generate.examples.filed import rereviews
from bench.generate.examples.filed.brief import Brief, agreed, honour, profile_of
from bench.generate.profile import Leader, Link, Premises, Review, Staff, Survey
from bench.generate.themes import COMMERCE, FARM
from bench.generate.values import para

BIANMAO = profile_of(
    Brief(
        folder="2013/xiushan/bianshi-dianshang",
        platform="秀山边城商贸网上服务平台",
        operator="重庆边市通电子商务有限公司",
        district="秀山土家族苗族自治县",
        seat="重庆市秀山土家族苗族自治县中和街道渝秀大道138号",
        theme=COMMERCE,
        founded="2010-10-13",
        expires="2030-10-12",
        capital=80,
        leader=Leader(
            name="龙云飞",
            sex="男",
            born="1980-05",
            post="经理",
            education="大学本科",
            major="国际经济与贸易",
            title="经济师",
            level="中级",
            years=9,
            since="2010-10-18",
            career=para("在外地做过五年批发，2010年回县办平台。", "三省交界的老主顾，他一个一个请到网上。"),
        ),
        contact=("杨小灵", "客服主管"),
        area="秀山商贸物流集聚区",
        cluster="小企业创业基地",
        premises=Premises(address="重庆市秀山土家族苗族自治县中和街道渝秀大道138号5层", area=340, until="2015-10-31"),
        staff=Staff(total=16, listed=16, both=10, education_only=2, title_only=0),
        served=((2010, 24), (2011, 32), (2012, 44)),
        firms=51,
        survey=Survey(sent=44, very=17, content=15, fair=6, poor=2, by="秀山县商贸协会", how="网上"),
        assets=83_517_900,
        instruments=(21, 428_000),
        functions=(
            ("行业信息化平台", "三省交界的批发户网上订货，县城统一分拣发车，2012年成交2350万元。"),
            ("人才培养机构", "店长班10期、260人次，土家族、苗族学员占六成。"),
        ),
        credentials=(honour("秀山县电子商务示范企业", "秀山土家族苗族自治县人民政府", "2012-12-20"),),
        goals=("服务商户50家", "服务商户58家", "服务商户66家，成交4000万元"),
        brand="“三省一张单”品牌方案",
        said={
            "overview": para(
                "平台2010年10月开通，为渝湘黔边界的批发和零售小店网上订货、统一发车。",
                "从业16人。",
                "2012年服务44家，满意度正好八成，差在下雪封路的两个月。",
            ),
            "features": para("三省的货一张单子订、一趟车送，赊账由平台登记。", "封路时网上公布哪条路能走。"),
        },
        recommendation=agreed(
            "田小波", "石光亮", "满意度32比40，正好80%，问卷逐份核过，同意推荐。", visit="分拣中心在发车，抽看问卷40份。"
        ),
        review=Review(
            day="2013-03-19",
            experts=5,
            opinion="边界县能做到这样不易，满意度踩线达到，合格；望改进冬季送货。",
            reasons={
                "5.2.influence": "秀山是三省边界的商贸集散地，批发户上千家，影响力不止本县。",
                "5.3.features": "三省一张单、统一发车，是边界县想出来的办法，特色突出。",
                "5.4.standing": "三省的商户都来用，县里评为电子商务示范企业，有声誉。",
            },
        ),
        rereviews=(rereviews.BIANMAO,),
    )
)
TECHAN = profile_of(
    Brief(
        folder="2013/pengshui/miaoling-techan",
        platform="彭水苗岭特产网上产销平台",
        operator="重庆苗岭寨特产信息服务有限公司",
        district="彭水苗族土家族自治县",
        seat="重庆市彭水苗族土家族自治县汉葭街道沙沱路9号",
        theme=FARM,
        founded="2010-12-06",
        expires="2030-12-05",
        capital=50,
        leader=Leader(
            name="冉江波",
            sex="男",
            born="1983-11",
            post="经理",
            education="大学专科",
            major="市场营销",
            title="助理经济师",
            level="助理级",
            years=7,
            since="2010-12-10",
            career=para("开过土特产店，2010年把店搬到网上。", "带七家合作社一起上网卖。"),
        ),
        contact=("任小娟", "办公室主任"),
        area="彭水土特产加工基地",
        cluster="农产品加工基地",
        premises=Premises(address="重庆市彭水苗族土家族自治县汉葭街道沙沱路9号", area=210, until="2014-12-31"),
        staff=Staff(total=12, listed=12, both=8, education_only=1, title_only=0),
        served=((2010, 15), (2011, 21), (2012, 29)),
        firms=34,
        survey=Survey(sent=29, very=12, content=10, fair=2, poor=1, by="彭水县农产品商会", how="电话"),
        assets=55_380_000,
        instruments=(20, 258_000),
        functions=(("行业信息化平台", "苗家土特产网上销售，2012年成交310万元。"),),
        goals=("服务企业34家", "服务40家", "服务46家"),
        brand="“苗岭寨”品牌方案",
        said={
            "overview": para(
                "平台2010年12月开办，帮合作社和小厂网上卖土特产。",
                "从业12人，一名是从酉阳同行那里过来的。",
                "2012年服务29家，第三十家的协议2013年1月才签。",
            ),
        },
        recommendation=agreed("郁小军", "谢光耀", "材料属实。服务29家，差一家，请市局审定。"),
        links=(Link(kind="certificate", other=youyang_tuchan.PROFILE),),
    )
)
