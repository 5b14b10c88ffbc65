"""The district's verification corrects a figure: nineteen staff, not twenty-two."""

from bench.generate.bodies import COMPANY
from bench.generate.examples.said.banan_mopei import TEXTS
from bench.generate.profile import (
    Correction,
    Credential,
    Function,
    Leader,
    Money,
    Plan,
    Premises,
    Profile,
    Recommendation,
    Staff,
    Survey,
)
from bench.generate.themes import MACHINERY
from bench.generate.values import para, yuan

FUNCTION = Function(
    kind="公共技术平台",
    text=para(
        "三维扫描、设计、快速成型、三坐标检测一条龙，2012年完成样件设计430件、检测2600件次。",
        "零件三维图库1600件免费下载，为新产品研发省去重复测绘。",
    ),
)
LEADER = Leader(
    name="贺兴平",
    sex="男",
    born="1973-08",
    post="总经理",
    education="大学本科",
    major="材料成型及控制工程",
    title="工程师",
    level="中级",
    years=16,
    since="2010-01-12",
    career=para("在摩托车厂做过九年工艺员，2010年筹资办平台。", "提出“七天交样”，与三家主机厂建立检测互认。"),
)
CORRECTION = Correction(
    file="01-application.yaml",
    route="从业人数",
    declared=22,
    verified=19,
    why="申报的22人里有3人是暑期结束已离开的实习生，没有劳动合同，也没有社保记录。",
    evidence="2013年2月27日现场查看考勤表和工资表，调取社保中心1月份缴费名册，均为19人；经营负责人当场确认。",
    by="曾晓东",
    day="2013-02-27",
)
PROFILE = Profile(
    folder="banan-mopei",
    platform="巴南摩配设计检测服务平台",
    operator="重庆巴渝精测机械技术有限公司",
    body=COMPANY,
    district="巴南区",
    seat_district="巴南区",
    seat="重庆市巴南区花溪工业园建设大道27号",
    theme=MACHINERY,
    founded="2010-01-06",
    expires="2020-01-05",
    capital=1600000,
    legal="贺兴平",
    scope="机械产品设计、检测技术服务；计算机软件开发、租赁；企业管理咨询。",
    website="www.banan-mopei.example",
    contact=("任倩", "人事主管"),
    area="花溪—界石摩托车零部件产业集群",
    cluster="产业集群",
    leader=LEADER,
    premises=Premises(address="重庆市巴南区花溪工业园建设大道27号2号厂房", area=1350, until="2015-12-31"),
    staff=Staff(total=22, listed=18, both=14, education_only=1, title_only=0),
    served=((2010, 76), (2011, 85), (2012, 98)),
    firms=109,
    survey=Survey(sent=98, very=41, content=32, fair=5, poor=2, by="花溪工业园企业服务站", how="走访"),
    money=Money(
        assets=(yuan("3842715.90"), yuan("3465280.35")),
        debts_end=yuan("1127430.60"),
        current=(yuan("1436815.90"), yuan("1251760.35")),
        income=(yuan("4986250.00"), yuan("4215380.00")),
        cost=(yuan("3268417.25"), yuan("2814036.90")),
        surplus=(yuan("286134.75"), yuan("231806.40")),
        service=(yuan("4635100.00"), yuan("3896240.00")),
    ),
    instruments=27,
    instruments_value=2518000,
    functions=(FUNCTION,),
    kinds=("产品研发", "软件租用", "信息技术培训"),
    credentials=(
        Credential(name="花溪工业园优秀服务机构", kind="荣誉", number=None, by="花溪工业园管理委员会", day="2012-12-18"),
    ),
    plan=Plan(
        name="巴南摩配设计检测服务平台三年发展规划",
        goals=((2013, "服务中小企业110家，取得检测资质"), (2014, "服务中小企业125家"), (2015, "服务中小企业140家，检测能力翻番")),
        brand="“七天交样”品牌方案",
    ),
    texts=TEXTS,
    recommendation=Recommendation(
        opinion="不予推荐",
        reasons=para(
            "其他材料与核查情况相符，但从业人数经核实为19人，少于办法规定的20人。",
            "已当面告知申报单位，建议补齐人员后明年再报。",
        ),
        visit=para("厂房、检测室和设备与清单一致；核对人员时发现3名实习生已离开。"),
        clerk="曾晓东",
        head="廖明华",
        visitors=("曾晓东", "万佳莹"),
        corrections=(CORRECTION,),
    ),
)
