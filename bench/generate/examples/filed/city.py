"""渝中 and 沙坪坝: money for small firms, and a design centre that misses the users' consent by a hair."""

from bench.generate.bodies import PRIVATE_NON_PROFIT
from bench.generate.examples import yunlian_wuliu
from bench.generate.examples.filed import rereviews
from bench.generate.examples.filed.brief import Brief, agreed, honour, licence, profile_of
from bench.generate.profile import Leader, Link, Premises, Review, Staff, Survey
from bench.generate.themes import CREATIVE, FINANCE
from bench.generate.values import para

RONGZI = profile_of(
    Brief(
        folder="2013/yuzhong/qiaoyu-rongzi",
        platform="桥榆中小企业融资信息服务平台",
        operator="重庆桥榆融信信息服务有限公司",
        district="渝中区",
        seat="重庆市渝中区和平路212号榆桥大厦11层",
        theme=FINANCE,
        founded="2008-09-18",
        expires="2028-09-17",
        capital=500,
        leader=Leader(
            name="袁立勤",
            sex="男",
            born="1970-11",
            post="总经理",
            education="硕士研究生",
            major="金融学",
            title="高级经济师",
            level="副高级",
            years=19,
            since="2008-09-22",
            career=para(
                "做过十年信贷员，看过上千家小企业的账，2008年从银行出来办平台。",
                "提出“一份材料多家看”，说服九家银行统一了小企业贷款的材料清单。",
            ),
        ),
        contact=("叶倩", "综合部主管"),
        area="解放碑—朝天门商贸楼宇集聚区",
        cluster="都市工业楼宇",
        premises=Premises(address="重庆市渝中区和平路212号榆桥大厦11层", area=860, until="2016-08-31"),
        staff=Staff(total=34, listed=32, both=22, education_only=6, title_only=0),
        served=((2010, 98), (2011, 119), (2012, 137)),
        firms=149,
        survey=Survey(
            sent=137, very=64, content=48, fair=10, poor=3, by="重庆衡正市场调查有限公司", how="第三方评价", day="2013-01-10"
        ),
        assets=862_418_530,
        audit=("重庆正平会计师事务所", "正平审〔2013〕第052号"),
        instruments=(30, 1_684_000),
        functions=(
            (
                "融资服务平台",
                para(
                    "企业网上填一份融资需求，九家银行、两家小贷公司同时看得到，三个工作日内答复，2012年促成放款2.3亿元。",
                    "为没有贷过款的小企业建信用档案，由企业授权归集水电费、社保和纳税记录。",
                ),
            ),
            ("信息资源平台", para("每月汇编各银行的小企业产品和利率，网上免费查。", "归集贴息、担保补助政策，按行业推送。")),
        ),
        credentials=(
            licence("增值电信业务经营许可证", "渝B2-20090127", "重庆市通信管理局", "2009-11-30", "2014-11-29"),
            honour("渝中区楼宇经济服务先进单位", "重庆市渝中区人民政府", "2012-02-20"),
        ),
        goals=("促成放款3亿元，服务企业160家", "服务企业185家，接入十二家银行", "服务企业210家，首贷企业过百家"),
        brand="“三天答复”品牌建设方案",
        said={
            "overview": para(
                "平台2008年开办，替解放碑一带的商贸、广告、印务等小企业找银行、备材料、跟进度，不经手资金，不收贷款佣金。",
                "现有34人，设对接、征信、技术、客服四个部，九家银行派联络员驻点。",
                "2012年服务中小企业137家，其中61家是第一次从银行贷到款。",
            ),
            "features": para(
                "一份材料多家银行同时看，哪家先答复、给多少、什么利率，企业在网上看得清清楚楚。",
                "贷不下来的也给一张单子，写明差在哪里、怎么补，半年后再申请的有四成成功。",
            ),
            "needs": para(
                "楼里的小企业没有厂房抵押，账又不规范，银行不敢贷，只能找熟人借高息。", "平台替它们理账、建档、一次问遍九家银行。"
            ),
            "effects": para(
                "2012年受理融资需求412件，促成放款186笔、2.3亿元，平均11天到账，比自己跑银行快一半。",
                "辅导43家企业建起规范的账，办报表班和政策宣讲14期、620人次。",
            ),
        },
        recommendation=agreed(
            "税雪梅",
            "孟昭和",
            "十项材料与原件核对一致，放款数字与驻点银行联络员的登记簿相符。",
            "只做信息对接，没有吸收资金，没有收费违规的投诉，同意推荐。",
            visit="大厅有三家银行的联络员坐班，抽看了五份放款回执。",
        ),
        review=Review(
            day="2013-03-18",
            experts=5,
            opinion="解决的是小企业最急的事，数据有银行回执作证，合格。",
            reasons={
                "5.2.needs": "没有抵押物的小企业贷款难，平台让九家银行看同一份材料，六十一家拿到第一笔贷款，需求对得上。",
                "5.3.features": "三天答复、不收佣金、贷不下来说明原因，做法实在，特色突出。",
                "5.4.standing": "九家银行愿意派人驻点，本身就是信誉；楼宇企业之间口口相传，有影响力。",
                "5.6.principal": "袁立勤做过十年信贷，懂银行也懂小企业，材料清单是他一家一家谈下来的。",
                "6.5": "促成放款2.3亿元，有回执，符合第六条第五项增强融资能力的要求。",
            },
        ),
        links=(Link(kind="served", other=yunlian_wuliu.PROFILE),),
        rereviews=(rereviews.RONGZI,),
    )
)
WENCHUANG = profile_of(
    Brief(
        folder="2013/shapingba/heyun-wenchuang",
        platform="禾耘设计与数字内容公共技术服务平台",
        operator="沙坪坝区禾耘文化创意信息服务中心",
        body=PRIVATE_NON_PROFIT,
        district="沙坪坝区",
        seat="重庆市沙坪坝区天陈路37号附2号",
        theme=CREATIVE,
        founded="2009-07-14",
        expires="2017-07-13",
        capital=60,
        leader=Leader(
            name="邵一宁",
            sex="女",
            born="1976-03",
            post="主任",
            education="大学本科",
            major="视觉传达设计",
            title="工艺美术师",
            level="中级",
            years=14,
            since="2009-07-20",
            career=para(
                "教过五年设计，开过自己的工作室，知道小工作室缺什么。", "把两所院校闲着的渲染设备谈下来，夜里开放给小企业用。"
            ),
        ),
        contact=("范洁", "办公室主任"),
        area="大学城—天陈路文化创意楼宇集聚区",
        cluster="都市工业楼宇",
        premises=Premises(address="重庆市沙坪坝区天陈路37号附2号3层", area=540, until="2015-07-31"),
        staff=Staff(total=23, listed=23, both=14, education_only=4, title_only=0),
        served=((2010, 90), (2011, 108), (2012, 126)),
        firms=137,
        survey=Survey(sent=126, very=46, content=53, fair=18, poor=8, by="沙坪坝区文化创意产业商会", how="问卷"),
        assets=214_730_000,
        instruments=(26, 986_000),
        functions=(
            ("公共技术平台", "渲染集群按小时租用，2012年完成渲染任务930件；录音棚、喷绘机网上预约。"),
            ("人才培养机构", "与两所院校合办后期制作和版权实务班，2012年8期、310人次。"),
        ),
        credentials=(honour("沙坪坝区创业服务示范单位", "沙坪坝区中小企业局", "2012-11-26"),),
        goals=("服务企业140家，渲染1200件", "服务企业155家，作品登记600件", "服务企业170家，设备更新一轮"),
        brand="“今晚交稿”服务品牌方案",
        said={
            "overview": para(
                "中心2009年登记为民办非企业单位，为天陈路一带的设计、动漫、印务工作室提供渲染、录音、版权登记服务。",
                "工作人员23人，多数是年轻的技术人员。",
                "2012年服务126家，下半年设备排队时间变长，用户意见较多，已订购第二套集群。",
            ),
            "effects": para(
                "2012年渲染930件、代办作品登记410件，为工作室节省设备投入约300万元。",
                "用户满意度79.2%，比上年下降，主要意见是旺季排队和夜间没有人值班。",
            ),
        },
        recommendation=agreed("邱小燕", "贺建平", "材料齐全，数字前后一致，服务真实。", "请市局审定。"),
    )
)
