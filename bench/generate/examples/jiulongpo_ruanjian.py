"""The reading of the ratio decides: enough with either qualification, too few with both or with titles."""

from bench.generate.bodies import COMPANY
from bench.generate.examples.said.jiulongpo_ruanjian import TEXTS
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
from bench.generate.themes import SOFTWARE_PARK
from bench.generate.values import para, yuan

FUNCTIONS = (
    Function(
        kind="公共技术平台",
        text=para(
            "提供开发测试云、自动化测试、漏洞扫描和移动终端测试，2012年开通云主机640台、出具测试报告176份。",
            "设有信息化体验区，企业可以带着自己的软件来试。",
        ),
    ),
    Function(
        kind="规模化服务平台",
        text=para(
            "与两家电信运营商合作，带宽和短信通道批量采购后按成本价分给小企业。", "企业从注册到上线只用一个账号、一份合同。"
        ),
    ),
)
LEADER = Leader(
    name="段宏远",
    sex="男",
    born="1977-12",
    post="总经理",
    education="硕士研究生",
    major="计算机科学与技术",
    title="高级工程师",
    level="副高级",
    years=12,
    since="2009-04-20",
    career=para(
        "在软件企业做过测试部长，2009年发起共建测试平台，说服七家小企业先共用一套工具。",
        "三年把平台做成片区公共设施，主持两个区级科技项目。",
    ),
)
PROFILE = Profile(
    folder="jiulongpo-ruanjian",
    platform="二郎软件开发测试公共技术服务平台",
    operator="重庆众测软件技术服务有限公司",
    body=COMPANY,
    district="九龙坡区",
    seat_district="九龙坡区",
    seat="重庆市九龙坡区二郎科城支路5号孵化楼2号楼6层",
    theme=SOFTWARE_PARK,
    founded="2009-04-13",
    expires="长期",
    capital=2000000,
    legal="段宏远",
    scope="软件开发、测试、技术服务；信息系统集成；计算机及网络设备租赁；科技企业孵化服务。",
    website="www.jiulongpo-ruanjian.example",
    contact=("毛颖", "综合部主管"),
    area="二郎科技片区软件企业集聚区",
    cluster="小企业创业基地",
    leader=LEADER,
    premises=Premises(address="重庆市九龙坡区二郎科城支路5号孵化楼2号楼6层", area=960, tenure="无偿使用", until="2015-04-30"),
    staff=Staff(total=30, listed=30, both=15, education_only=6, title_only=1),
    served=((2010, 81), (2011, 97), (2012, 112)),
    firms=124,
    survey=Survey(sent=112, very=60, content=34, fair=5, poor=1, by="重庆众测软件技术服务有限公司", how="网上"),
    money=Money(
        assets=(yuan("5237806.44"), yuan("4682317.90")),
        debts_end=yuan("1846215.37"),
        current=(yuan("2086430.18"), yuan("1793552.63")),
        income=(yuan("7126480.00"), yuan("5638210.00")),
        cost=(yuan("4317905.62"), yuan("3502418.27")),
        surplus=(yuan("514386.20"), yuan("402771.05")),
        service=(yuan("6843200.00"), yuan("5371950.00")),
    ),
    instruments=34,
    instruments_value=2936000,
    functions=FUNCTIONS,
    kinds=("产品研发", "质量认证", "软件租用", "信息技术培训"),
    credentials=(
        Credential(
            name="质量管理体系认证证书",
            kind="资质",
            number="06911Q10264R1S",
            by="重庆明信认证有限公司",
            day="2011-07-12",
            until="2014-07-11",
        ),
        Credential(
            name="软件企业认定证书", kind="认定证书", number="渝R-2011-0142", by="重庆市经济和信息化委员会", day="2011-10-25"
        ),
        Credential(
            name="信息系统集成企业资质证书（四级）",
            kind="资质",
            number="Z4500020110087",
            by="重庆市经济和信息化委员会",
            day="2011-12-30",
            until="2014-12-29",
        ),
    ),
    plan=Plan(
        name="二郎软件开发测试公共技术服务平台发展规划（2013—2015年）",
        goals=(
            (2013, "服务企业130家，云主机850台"),
            (2014, "服务企业155家，测试实验室提交认可申请"),
            (2015, "服务企业180家，云主机1500台"),
        ),
        brand="“测得准、报得快”品牌方案",
    ),
    texts=TEXTS,
    recommendation=Recommendation(
        opinion="同意推荐",
        reasons=para(
            "材料齐全，名单、社保与报表一致。",
            "专业人员比例按学历、职称具备其一计算为22比30；职称偏少，原因是人员年轻。请市局掌握。同意推荐。",
        ),
        visit=para("机房、测试实验室运行正常，现场登录了两家企业的云主机。"),
        clerk="沈佳",
        head="程立新",
        visitors=("沈佳", "汪海涛"),
    ),
    review=Review(
        day="2013-03-20",
        experts=5,
        opinion="服务能力强、用户多。专业人员比例按不同口径结论不同，评审组按学历、职称具备其一掌握，合格。",
        reasons={
            "5.3.functions": "开发、测试、认证、运维四段都有工具和人，现场看了后台，功能完善。",
            "5.3.features": "按缺陷收费、查不出不收钱，把风险留给自己，特色突出。",
            "5.4.standing": "测试报告被四家招标单位认可，承办程序员大赛三年，在片区软件行业里有声誉。",
        },
    ),
)
