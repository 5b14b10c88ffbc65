"""渝北 hands up three where its quota is two; one of the three operators files through 长寿 once more."""

from dataclasses import replace

from bench.generate.examples import banan_mopei, yunlian_wuliu
from bench.generate.examples.filed.brief import Brief, agreed, honour, licence, profile_of
from bench.generate.profile import Credential, Leader, Link, Premises, Review, Staff, Survey
from bench.generate.themes import LOGISTICS, MACHINERY, SOFTWARE_PARK
from bench.generate.values import para

CAR_PARTS = replace(
    MACHINERY,
    industry="汽车零部件制造",
    trades=(
        ("汽车配件", "汽车零部件制造"),
        ("汽车内饰", "汽车零部件制造"),
        ("减震器", "汽车零部件制造"),
        ("线束", "汽车零部件制造"),
        ("模具", "模具制造"),
        ("冲压", "金属制品"),
        ("橡塑", "塑料制品"),
        ("密封件", "橡胶制品"),
        ("紧固件", "金属制品"),
        ("机电", "电气机械制造"),
    ),
    trait="主机厂改一次图，配套厂当天就收到、当天就答复",
)
QIPEI = profile_of(
    Brief(
        folder="2013/yubei/lingxin-qipei",
        platform="凌昕汽配协同制造服务平台",
        operator="重庆凌昕协同信息技术有限公司",
        district="渝北区",
        seat="重庆市渝北区空港工业园长翔路16号",
        theme=CAR_PARTS,
        founded="2009-05-20",
        expires="2029-05-19",
        capital=300,
        leader=Leader(
            name="雷志远",
            sex="男",
            born="1974-06",
            post="总经理",
            education="大学本科",
            major="机械设计制造及其自动化",
            title="高级工程师",
            level="副高级",
            years=17,
            since="2009-06-01",
            career=para("在配套厂做过质量部长，图纸改版没通知到，赔过一次钱，就此想到办平台。", "五年接入六家主机厂的改图系统。"),
        ),
        contact=("黎雪", "人事主管"),
        area="空港—前沿汽车零部件产业集群",
        cluster="产业集群",
        premises=Premises(address="重庆市渝北区空港工业园长翔路16号4号楼", area=1180, until="2016-05-31"),
        staff=Staff(total=37, listed=35, both=23, education_only=5, title_only=1),
        served=((2010, 86), (2011, 101), (2012, 122)),
        firms=134,
        survey=Survey(sent=122, very=58, content=33, fair=7, poor=2, by="空港工业园企业服务中心", how="走访"),
        assets=715_208_044,
        instruments=(31, 2_216_000),
        functions=(
            (
                "经营管理服务机构",
                para("主机厂改图、催货、索赔都走一个系统，配套厂用手机就能答复。", "质量问题从发现到关闭平均6天，原来要19天。"),
            ),
            ("公共技术平台", "三坐标测量和疲劳试验网上预约，2012年检测1850件次。"),
        ),
        credentials=(
            Credential(
                name="软件产品登记证书",
                kind="认定证书",
                number="渝DGY-2010-0388",
                by="重庆市经济和信息化委员会",
                day="2010-07-26",
                until="2015-07-25",
            ),
            honour("渝北区两化融合服务先进企业", "重庆市渝北区人民政府", "2012-12-10"),
        ),
        goals=("服务配套厂135家，接入八家主机厂", "服务150家，上线手机版", "服务170家"),
        brand="“改图当天到”品牌方案",
        said={
            "overview": para(
                "平台2009年开通，把主机厂和空港、前沿两个园区的配套厂连在一个系统里，改图、排产、送货、索赔都有据可查。",
                "现有37人，实施顾问占一半，每家配套厂有一名固定顾问。",
                "2012年服务中小企业122家。",
            ),
            "needs": para("配套厂怕改图没收到、怕索赔说不清、怕货送早了没地方放。", "平台让每一次改动都有回执，送货按小时约。"),
            "effects": para(
                "2012年处理改图通知2.1万次，漏收为零；帮助配套厂少赔约260万元。", "培训质量员和调度员12期、540人次。"
            ),
        },
        recommendation=agreed(
            "侯敏",
            "万庆东",
            "材料齐全，社保、报表与名单一致。",
            "主机厂证明了平台的使用情况，同意推荐。",
            visit="看了运行大厅和检测室，随机登录了两家配套厂的账号。",
        ),
    )
)
RUANJIAN = profile_of(
    Brief(
        folder="2013/yubei/duosuan-ruanjian",
        platform="朵算小企业管理软件租用平台",
        operator="重庆朵算软件服务有限公司",
        district="渝北区",
        seat="重庆市渝北区黄山大道中段52号附9号",
        theme=SOFTWARE_PARK,
        founded="2007-11-08",
        expires="长期",
        capital=1000,
        leader=Leader(
            name="程思源",
            sex="男",
            born="1972-09",
            post="总经理",
            education="硕士研究生",
            major="软件工程",
            title="高级工程师",
            level="副高级",
            years=18,
            since="2007-11-12",
            career=para(
                "写过十二年程序，2007年带六个同事做小企业租得起的管理软件。",
                "定下“按月付、随时停、数据带得走”三条规矩，五年没有变过。",
            ),
        ),
        contact=("曹露", "综合部主管"),
        area="黄山大道软件企业集聚区",
        cluster="小企业创业基地",
        premises=Premises(address="重庆市渝北区黄山大道中段52号附9号5层", area=1640, until="2017-10-31"),
        staff=Staff(total=58, listed=48, both=36, education_only=6, title_only=1),
        served=((2010, 121), (2011, 143), (2012, 168)),
        firms=180,
        survey=Survey(sent=168, very=72, content=42, fair=8, poor=3, by="重庆衡正市场调查有限公司", how="电话", day="2013-01-14"),
        assets=1_268_840_215,
        audit=("重庆正平会计师事务所", "正平审〔2013〕第041号"),
        instruments=(36, 3_452_000),
        functions=(
            (
                "规模化服务平台",
                para(
                    "进销存、财务、客户管理三套软件网上租用，168家企业在线，每月每家180元起。",
                    "与两家运营商共用机房，企业数据每晚异地备份。",
                ),
            ),
            ("经营管理服务机构", "上门教会为止，四十名实施顾问分片包干，2012年上门3100次。"),
        ),
        credentials=(
            licence("增值电信业务经营许可证", "渝B2-20080093", "重庆市通信管理局", "2008-07-21", "2013-07-20"),
            Credential(
                name="软件企业认定证书", kind="认定证书", number="渝R-2008-0121", by="重庆市经济和信息化委员会", day="2008-12-19"
            ),
        ),
        goals=("在线企业200家", "在线企业240家，手机记账上线", "在线企业300家"),
        brand="“带得走”品牌建设方案",
        said={
            "overview": para(
                "公司2007年成立，专做小企业租用的管理软件，不做定制，不卖光盘。",
                "现有58人，其中实施顾问40人，按园区分片。",
                "2012年在线企业168家，三年续用率91%。",
            ),
            "features": para(
                "按月付费，当月不满意当月停，数据导出成表格带走。", "软件只做常用的三成功能，第一次用的老板娘半天能学会。"
            ),
            "effects": para(
                "168家企业平均用工少一人，月底结账由六天缩到一天半。", "2012年办会计和库管班22期、860人次，全部免费。"
            ),
        },
        recommendation=agreed("侯敏", "万庆东", "审查了材料原件，在线企业数与后台一致，同意推荐。"),
        review=Review(
            day="2013-03-18",
            experts=5,
            opinion="用户多、续用率高、收费低，合格。",
            reasons={
                "5.1.sustainability": "收入来自一百六十多家企业的月租，最大一家不到百分之二，续用率高，可持续。",
                "5.3.features": "当月不满意当月停、数据带得走，敢这样承诺的租用软件不多，特色突出。",
                "6.7": "与运营商共用机房和通道，在线企业成规模，符合第六条第七项低风险服务的要求。",
            },
        ),
    )
)
WULIU = profile_of(
    Brief(
        folder="2013/yubei/xianlu-wuliu",
        platform="先麓公路货运信息服务平台",
        operator="重庆先麓货运信息有限公司",
        district="渝北区",
        seat="重庆市渝北区双凤桥街道翠桃路91号",
        theme=LOGISTICS,
        founded="2010-03-16",
        expires="2030-03-15",
        capital=200,
        leader=Leader(
            name="万承志",
            sex="男",
            born="1975-10",
            post="总经理",
            education="大学专科",
            major="交通运输",
            title="经济师",
            level="中级",
            years=15,
            since="2010-03-22",
            career=para("跑过四年长途，管过六年货场，2010年办平台。", "谈下三个货运站的信息屏，站里站外看同一份货单。"),
        ),
        contact=("汤莹", "人事主管"),
        area="两路—木耳货运物流集聚区",
        cluster="产业集群",
        premises=Premises(address="重庆市渝北区双凤桥街道翠桃路91号2幢", area=720, until="2015-03-31"),
        staff=Staff(total=29, listed=27, both=18, education_only=3, title_only=0),
        served=((2010, 71), (2011, 88), (2012, 103)),
        firms=115,
        survey=Survey(sent=103, very=49, content=38, fair=9, poor=4, by="重庆先麓货运信息有限公司", how="电话"),
        assets=338_615_320,
        instruments=(27, 1_092_000),
        functions=(
            (
                "行业信息化平台",
                para("三个货运站的货单网上同时发布，司机用手机抢单，2012年成交1.4万单。", "运费由平台代收代付，货到三天结清。"),
            ),
        ),
        credentials=(licence("道路运输经营许可证", "500112008835", "重庆市渝北区道路运输管理所", "2011-04-01", "2015-03-31"),),
        goals=("服务企业115家", "服务企业128家，接入五个货运站", "服务企业140家"),
        brand="“货到三天结清”品牌方案",
        said={
            "overview": para(
                "平台2010年3月开通，为两路、木耳一带的货运企业和专线发布货源、撮合车货、代收运费。",
                "从业29人，三个货运站各有一个服务点。",
                "2012年服务中小企业103家。",
            ),
            "effects": para("2012年成交1.4万单，专线平均等货时间由两天缩到十一个小时。", "代收代付运费6800万元，没有拖欠。"),
        },
        recommendation=agreed("侯敏", "万庆东", "材料齐全，同意推荐。", "本批为我区第三家，名额是否调剂请市局定。"),
        links=(Link(kind="firms", other=yunlian_wuliu.PROFILE, number=42),),
    )
)
CHENGPEI = profile_of(
    Brief(
        folder="2013/changshou/xianlu-chengpei",
        platform="长寿城市共同配送信息服务平台",
        operator="重庆先麓货运信息有限公司",
        district="长寿区",
        seat_district="渝北区",
        seat="重庆市渝北区双凤桥街道翠桃路91号",
        theme=LOGISTICS,
        founded="2010-03-16",
        expires="2030-03-15",
        capital=200,
        legal="万承志",
        leader=Leader(
            name="伍家良",
            sex="男",
            born="1979-01",
            post="长寿分部经理",
            education="大学本科",
            major="物流管理",
            title="经济师",
            level="中级",
            years=10,
            since="2010-09-01",
            career=para("2010年起负责长寿片区，从两台车做起。", "把七家超市的夜间补货拼成一条线，车辆少了一半。"),
        ),
        contact=("易小红", "运营主管"),
        area="晏家—凤城商贸配送集聚区",
        cluster="都市工业园",
        premises=Premises(address="重庆市长寿区晏家街道齐心大道18号配送楼", area=460, until="2014-12-31"),
        staff=Staff(total=24, listed=24, both=15, education_only=3, title_only=0),
        served=((2010, 62), (2011, 80), (2012, 92)),
        firms=101,
        survey=Survey(sent=92, very=40, content=30, fair=8, poor=2, by="长寿区商贸流通协会", how="走访"),
        assets=338_615_320,
        instruments=(24, 742_000),
        functions=(("经营管理服务机构", "超市、餐馆、药店的补货拼车配送，系统按门店排线，2012年配送3.6万件次。"),),
        credentials=(licence("道路运输经营许可证", "500112008835", "重庆市渝北区道路运输管理所", "2011-04-01", "2015-03-31"),),
        goals=("服务企业105家", "服务企业118家", "服务企业130家"),
        brand="“夜里补货、早上开门”品牌方案",
        said={
            "overview": para(
                "重庆先麓货运信息有限公司在长寿开办的配送平台，2010年9月起运行，人员和车辆都在长寿。",
                "从业24人。",
                "2012年服务中小企业92家。",
            ),
            "effects": para("2012年配送3.6万件次，门店缺货率由9%降到4%。", "参与企业平均每月少花运费1200元。"),
        },
        recommendation=agreed("廖丹", "杜光荣", "平台在我区运行，服务我区商贸企业，材料齐全，同意推荐。"),
        links=(
            Link(kind="operator", other=WULIU),
            Link(kind="person", other=WULIU, number=3),
            Link(kind="scan", other=banan_mopei.PROFILE, scan="attachments/09-quality.pdf"),
        ),
    )
)
