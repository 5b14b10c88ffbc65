"""梁平, 开县, 云阳: two operators that file one platform, a ninth head short of a tenth, and everything just enough."""

from dataclasses import replace

from bench.generate.bodies import INSTITUTION
from bench.generate.examples.filed import rereviews
from bench.generate.examples.filed.brief import Brief, agreed, honour, profile_of
from bench.generate.profile import Leader, Premises, Review, Staff, Survey
from bench.generate.themes import FARM, SHOES
from bench.generate.values import para

BOTH = "三峡库区果品产销信息服务平台"
"""The name under which two firms file."""

YOUZI = profile_of(
    Brief(
        folder="2013/liangping/youxiang-guopin",
        platform=BOTH,
        operator="重庆柚巷农业信息技术有限公司",
        district="梁平县",
        seat="重庆市梁平县双桂街道石马山路55号",
        theme=FARM,
        founded="2009-03-18",
        expires="2029-03-17",
        capital=80,
        leader=Leader(
            name="喻长河",
            sex="男",
            born="1974-04",
            post="经理",
            education="大学专科",
            major="园艺",
            title="农艺师",
            level="中级",
            years=16,
            since="2009-03-25",
            career=para("嫁接过柚树、跑过水果批发，知道货在哪头烂掉。", "2009年把柚子按糖度分级卖，价钱翻了一番。"),
        ),
        contact=("蒲小容", "综合部主管"),
        area="梁平柚种植加工基地",
        cluster="农产品加工基地",
        premises=Premises(address="重庆市梁平县双桂街道石马山路55号", area=360, until="2015-03-31"),
        staff=Staff(total=18, listed=18, both=11, education_only=1, title_only=0),
        served=((2010, 34), (2011, 41), (2012, 52)),
        firms=60,
        survey=Survey(sent=52, very=20, content=14, fair=4, poor=2, by="梁平县果品产业协会", how="走访"),
        assets=96_340_500,
        instruments=(22, 462_000),
        functions=(
            (
                "行业信息化平台",
                para("糖度检测后分级上网，批发商按级下单，2012年成交2100万元。", "柚皮、柚花的加工订单也在网上撮合。"),
            ),
        ),
        credentials=(honour("梁平县农业产业化服务先进单位", "梁平县人民政府", "2012-12-25"),),
        goals=("服务企业和合作社58家", "服务65家", "服务75家，网上成交3000万元"),
        brand="“测了糖再卖”品牌方案",
        said={
            "overview": para(
                "平台2009年开通，为梁平及邻县的柚子合作社、加工厂做糖度检测和网上产销。",
                "从业18人，检测员六名。",
                "2012年服务52家。",
            ),
            "features": para("每批先测糖度再上网，买家不用来看货。", "次果不进网，直接配给加工厂。"),
        },
        recommendation=agreed(
            "来小平", "荀光前", "材料齐全，同意推荐。", "同名平台另有开县一家公司申报，两家合作关系请市局一并审核。"
        ),
    )
)
JUZI = profile_of(
    Brief(
        folder="2013/kaixian/juxiang-guopin",
        platform=BOTH,
        operator="重庆橘乡川果电子商务有限公司",
        district="开县",
        seat="重庆市开县汉丰街道开州大道中段8号",
        theme=FARM,
        founded="2010-06-07",
        expires="2030-06-06",
        capital=50,
        leader=Leader(
            name="扈春生",
            sex="男",
            born="1982-09",
            post="经理",
            education="大学本科",
            major="电子商务",
            title="助理经济师",
            level="助理级",
            years=8,
            since="2010-06-15",
            career=para("大学毕业回乡，第一年帮叔父卖出去三万斤柑橘。", "2011年起与梁平的同行合用一个平台名称，各管一县。"),
        ),
        contact=("谭小凤", "客户服务主管"),
        area="开县柑橘种植加工基地",
        cluster="农产品加工基地",
        premises=Premises(address="重庆市开县汉丰街道开州大道中段8号4层", area=220, until="2014-06-30"),
        staff=Staff(total=9, listed=9, both=6, education_only=1, title_only=0),
        served=((2010, 22), (2011, 29), (2012, 38)),
        firms=44,
        survey=Survey(sent=38, very=12, content=10, fair=2, poor=1, by="开县果品产业办公室", how="电话"),
        assets=61_205_000,
        instruments=(20, 268_000),
        functions=(("行业信息化平台", "柑橘合作社网上开店，平台代发货，2012年发出9.6万箱。"),),
        goals=("服务企业和合作社42家", "服务48家", "服务55家"),
        brand="“开州橘红”品牌方案",
        said={
            "overview": para(
                "平台2010年开办，帮开县的柑橘合作社开网店、代发货。", "从业9人，旺季雇临时工打包，不计在内。", "2012年服务38家。"
            ),
            "effects": para("2012年代发9.6万箱，破损率由6%降到2%。"),
        },
        recommendation=agreed("温小琳", "申光友", "材料属实，人员9人，与缴费名册一致。", "请市局审定。"),
    )
)
MIANYE = profile_of(
    Brief(
        folder="2013/yunyang/mianye-fuwu",
        platform="云阳面业劳务与供应信息服务平台",
        operator="云阳县青龙面业信息服务站",
        body=INSTITUTION,
        district="云阳县",
        seat="重庆市云阳县青龙街道云江大道1026号",
        theme=replace(
            SHOES,
            industry="面食加工和餐饮供应",
            clusters=("产业集群", "农产品加工基地"),
            trades=(
                ("面业", "面制品制造"),
                ("食品", "食品制造"),
                ("餐饮", "餐饮"),
                ("粮油", "农副食品加工"),
                ("调味品", "食品制造"),
                ("包装", "塑料制品"),
                ("机械", "食品机械制造"),
                ("配送", "货运代理"),
            ),
            posts=("行业信息员", "原料采购员", "网站编辑", "培训组织", "客服主管", "系统管理员"),
            majors=("食品科学与工程", "电子商务", "会计学", "行政管理", "计算机应用"),
            need="外出开面馆的人找不到家乡的料，厂子找不到面馆",
            means="面馆登记、原料网上订货和统一发运",
            gain="面馆用上家乡原料、小厂产量翻番、运费减半",
            trait="一万多家在外面馆登记在册，缺什么料一查就知道",
        ),
        founded="2008-10-28",
        expires="2015-12-31",
        capital=30,
        leader=Leader(
            name="边江",
            sex="男",
            born="1970-12",
            post="站长",
            education="大学专科",
            major="行政管理",
            title="经济师",
            level="中级",
            years=18,
            since="2008-11-03",
            career=para("在劳务办工作九年，跑过三十多个城市看老乡的面馆。", "2008年建站，一家一家登记，三年登了一万多家。"),
        ),
        contact=("甘小凤", "办公室主任"),
        area="云阳面业产业集群",
        cluster="产业集群",
        premises=Premises(address="重庆市云阳县青龙街道云江大道1026号2层", area=260, tenure="无偿使用", until="2016-12-31"),
        staff=Staff(total=10, listed=10, both=5, education_only=1, title_only=0),
        served=((2010, 23), (2011, 27), (2012, 30)),
        firms=34,
        survey=Survey(sent=30, very=13, content=9, fair=2, poor=1, by="云阳县统计局社情民意中心", how="第三方评价"),
        assets=50_000_000,
        instruments=(20, 236_000),
        functions=(
            ("信息资源平台", "登记在外面馆1.1万家，原料厂按城市查需求；价格、食品安全法规网上公开。"),
            ("行业信息化平台", "面条、调料、包装网上订货，统一发运，2012年发货640吨。"),
        ),
        kinds=("商务信息", "信息化政策法规咨询", "信息技术培训"),
        credentials=(honour("云阳县服务返乡创业先进集体", "云阳县人民政府", "2012-02-28"),),
        goals=("服务企业34家，发货800吨", "服务38家", "服务44家，发货1200吨"),
        brand="“家乡料”品牌方案",
        said={
            "overview": para(
                "信息站是县里办的事业单位，2008年成立，把在外的云阳面馆和县里的面条厂、调料厂连起来。",
                "编制和聘用共10人。",
                "2012年服务县内企业30家，在外面馆不计在内。",
            ),
            "features": para(
                "一万一千家面馆在册，哪座城市缺什么料，厂里在网上看得见。", "二十多家小厂的货拼一车发，运费每吨少一百六十元。"
            ),
        },
        recommendation=agreed(
            "牟小红",
            "冉光照",
            "人数、家数、资产都正好在“两翼”的起点上，逐项核过原始凭证。",
            "同意推荐。",
            visit="十人在岗，后台登记的面馆随机拨打五家，三家接通，均属实。",
        ),
        review=Review(
            day="2013-03-19",
            experts=5,
            opinion="小站办大事，登记一万多家面馆不容易；达到两翼标准，合格。",
            reasons={
                "5.1.prospects": "在外面馆还在增加，县里的料供不上，前景看好。",
                "5.2.influence": "面业带动云阳在外从业数万人，县内原料厂二十多家，影响力远超本县。",
                "5.3.features": "把在外面馆和县内厂子连成网，别的县没有，特色突出。",
                "5.6.principal": "边江跑遍三十多个城市，登记册是他一家一家问来的，事业心强。",
                "6.2": "登记册公开可查，公益为主，符合第六条第二项信息资源平台的要求。",
            },
        ),
        rereviews=(rereviews.MIANYE,),
    )
)
