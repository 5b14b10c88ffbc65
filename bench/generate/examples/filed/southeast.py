"""黔江, 武隆, 石柱: the south-eastern wing, one corrected, one waiting, one returned."""

from dataclasses import replace

from bench.generate.bodies import ASSOCIATION, INSTITUTION
from bench.generate.examples.filed.brief import Brief, agreed, honour, profile_of
from bench.generate.examples.filed.gorges import XIAGU
from bench.generate.profile import Correction, Leader, Link, Premises, Recommendation, Review, Staff, Survey
from bench.generate.themes import FARM, TOURISM
from bench.generate.values import para

CANSI = profile_of(
    Brief(
        folder="2013/qianjiang/sangmei-cansi",
        platform="黔江蚕桑丝绸信息化服务平台",
        operator="重庆桑湄茧丝信息服务有限公司",
        district="黔江区",
        seat="重庆市黔江区正阳街道园区路7号",
        theme=replace(
            FARM,
            industry="蚕桑和丝绸加工",
            trades=(
                ("蚕业", "蚕桑养殖"),
                ("丝绸", "缫丝加工"),
                ("茧丝", "缫丝加工"),
                ("家纺", "床上用品制造"),
                ("桑果", "食品制造"),
                ("农业开发", "蚕桑养殖"),
                ("服饰", "服装制造"),
                ("生态农业", "蚕桑养殖"),
            ),
            posts=("蚕桑技术员", "茧质检验员", "产地信息员", "网站编辑", "系统管理员", "客服主管", "培训讲师"),
            majors=("蚕学", "农学", "电子商务", "计算机应用", "市场营销", "会计学"),
        ),
        founded="2009-02-25",
        expires="2029-02-24",
        capital=120,
        leader=Leader(
            name="冉景胜",
            sex="男",
            born="1968-08",
            post="经理",
            education="大学本科",
            major="蚕学",
            title="高级农艺师",
            level="副高级",
            years=22,
            since="2009-03-02",
            career=para("蚕种场技术员出身，带过八百户养蚕户。", "2009年办平台，鲜茧按检验数据定价，不再“看一眼、喊一口”。"),
        ),
        contact=("简小英", "综合部主管"),
        area="黔江蚕桑丝绸加工基地",
        cluster="农产品加工基地",
        premises=Premises(address="重庆市黔江区正阳街道园区路7号检验楼", area=480, until="2016-02-28"),
        staff=Staff(total=19, listed=17, both=11, education_only=2, title_only=0),
        served=((2010, 36), (2011, 42), (2012, 49)),
        firms=56,
        survey=Survey(sent=49, very=21, content=14, fair=4, poor=1, by="黔江区蚕业管理站", how="走访"),
        assets=112_480_600,
        instruments=(22, 524_000),
        functions=(
            ("行业信息化平台", "鲜茧检验数据当场上网，缫丝厂按质报价，2012年成交鲜茧1860吨。"),
            ("信息资源平台", "催青日期、桑园病虫、茧价三类信息短信发到户。"),
        ),
        credentials=(honour("黔江区科技兴农先进单位", "重庆市黔江区人民政府", "2012-12-07"),),
        goals=("服务企业和合作社55家", "服务62家", "服务70家，检验点十个"),
        brand="“一秤一单”品牌方案",
        said={
            "overview": para(
                "平台2009年开办，为养蚕合作社和缫丝、家纺企业提供茧质检验、网上交易和技术信息。",
                "申报从业19人。",
                "2012年服务49家。",
            ),
            "features": para("一秤一单，茧层率、上车率写在单子上，价钱跟着数字走。", "催青日期短信到户，全区一个步子养蚕。"),
        },
        recommendation=Recommendation(
            opinion="同意推荐",
            reasons=para("从业人数核实为17人，另2人系季节性检验工；仍达到“两翼”标准。", "同意推荐。"),
            visit=para("检验楼在运行，社保名册17人。"),
            clerk="庹小军",
            head="龚光明",
            visitors=("庹小军", "冉霞"),
            corrections=(
                Correction(
                    file="01-application.yaml",
                    route="从业人数",
                    declared=19,
                    verified=17,
                    why="2名检验工只在春秋茧收购期上班，全年不足四个月，不算从业人员。",
                    evidence="2013年2月27日调取社保缴费名册和全年考勤，均为17人；公司盖章确认。",
                    by="庹小军",
                    day="2013-02-27",
                ),
            ),
        ),
        review=Review(
            day="2013-03-18",
            experts=4,
            opinion="数字核得清楚，按质论价做得好，合格。",
            reasons={
                "5.2.cluster": "名单中养蚕合作社和丝绸企业占九成，集中在正阳园区和三个蚕桑镇，属于农产品加工基地。",
                "5.3.features": "鲜茧按检验数据定价，改掉了看一眼喊价的老规矩，特色突出。",
                "5.6.principal": "冉景胜有二十二年蚕桑经历，定价办法由他一个站一个站推开。",
            },
        ),
    )
)
XIANHU = profile_of(
    Brief(
        folder="2013/wulong/furong-lvyou",
        platform="武隆乡村旅游商户信息服务平台",
        operator="武隆县乡宿信息服务站",
        body=INSTITUTION,
        district="武隆县",
        seat="重庆市武隆县巷口镇芙蓉西路66号",
        theme=TOURISM,
        founded="2008-06-19",
        expires="2015-03-31",
        capital=40,
        leader=Leader(
            name="代小英",
            sex="女",
            born="1972-10",
            post="站长",
            education="大学本科",
            major="旅游管理",
            title="经济师",
            level="中级",
            years=18,
            since="2008-06-25",
            career=para("在景区做过九年接待，2008年到站工作。", "把三个乡镇的农家乐编成一本网上菜单，价格公开。"),
        ),
        contact=("郁小红", "办公室主任"),
        area="武隆乡村旅游集聚区",
        cluster="小企业创业基地",
        premises=Premises(address="重庆市武隆县巷口镇芙蓉西路66号3层", area=330, tenure="自有", until="长期"),
        staff=Staff(total=17, listed=17, both=11, education_only=2, title_only=0),
        served=((2010, 54), (2011, 66), (2012, 79)),
        firms=87,
        survey=Survey(sent=79, very=33, content=28, fair=10, poor=4, by="武隆县统计学会", how="第三方评价"),
        assets=128_306_000,
        instruments=(23, 612_000),
        functions=(("行业信息化平台", "79家商户网上订房订餐，客流预报每天早晚两次，2012年成交1260万元。"),),
        credentials=(honour("武隆县旅游服务先进集体", "武隆县人民政府", "2012-11-09"),),
        goals=("服务商户88家", "服务商户98家", "服务商户110家，线路二十条"),
        brand="“一本菜单”品牌方案",
        said={
            "overview": para(
                "信息站是县属事业单位，2008年设立，为山上和沿江的农家乐、小旅馆做网上订房和培训。",
                "现有17人。",
                "2012年服务79家商户。",
            ),
            "effects": para(
                "2012年网上成交1260万元，暑期入住率提高十一个百分点。", "办店主班11期、380人次，价格投诉由64件降到19件。"
            ),
        },
        recommendation=agreed(
            "贾小琴", "韦光福", "材料齐全，收支经财政核对，同意推荐。", visit="看了服务站和两个乡镇点，当天预报已发布。"
        ),
        links=(Link(kind="person", other=XIAGU),),
    )
)
HUANGLIAN = profile_of(
    Brief(
        folder="2013/shizhu/lianqi-huanglian",
        platform="石柱黄连产业信息服务平台",
        operator="石柱土家族自治县连畦黄连产业信息协会",
        body=ASSOCIATION,
        district="石柱土家族自治县",
        seat="重庆市石柱土家族自治县南宾镇新开路12号",
        theme=FARM,
        founded="2009-09-04",
        expires="2017-09-03",
        capital=20,
        legal="马正坤",
        leader=Leader(
            name="向绍芬",
            sex="女",
            born="1974-01",
            post="秘书长",
            education="大学专科",
            major="中药学",
            title="工程师",
            level="中级",
            years=15,
            since="2009-09-15",
            career=para("药材公司收购员出身，二十年没有看走过眼。", "2009年起每个逢场日发布黄连牌价。"),
        ),
        contact=("马小燕", "办公室主任"),
        area="石柱黄连种植加工基地",
        cluster="农产品加工基地",
        premises=Premises(address="重庆市石柱土家族自治县南宾镇新开路12号", area=250, until="2015-09-30"),
        staff=Staff(total=13, listed=13, both=8, education_only=1, title_only=0),
        served=((2010, 29), (2011, 35), (2012, 43)),
        firms=50,
        survey=Survey(sent=43, very=18, content=16, fair=4, poor=2, by="石柱县药材商会", how="走访"),
        assets=58_760_000,
        instruments=(20, 266_000),
        functions=(("中介组织和行业协会", "逢场日发布牌价，订加工和储存规范，抽检农残，2012年发布牌价96期。"),),
        kinds=("商务信息", "信息化政策法规咨询", "信息技术培训"),
        goals=("服务企业和合作社47家", "服务52家", "服务60家"),
        brand="“逢场牌价”品牌方案",
        said={
            "overview": para("协会2009年登记，会员是黄连加工厂、合作社和收购户。", "专职13人。", "2012年服务43家。"),
        },
        recommendation=agreed("谭小明", "冉光辉", "同意推荐。"),
        faults=("missing_seal", "operator_listed", "wrong_type", "duplicate_firms"),
    )
)
