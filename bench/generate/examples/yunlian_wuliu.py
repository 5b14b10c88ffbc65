"""Clearly eligible, and judged by the panel already."""

from bench.generate.bodies import COMPANY
from bench.generate.examples.said.yunlian_wuliu import REASONS, TEXTS
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
from bench.generate.themes import LOGISTICS
from bench.generate.values import para, yuan

FUNCTIONS = (
    Function(
        kind="行业信息化平台",
        text=para(
            "网上配货大厅每天发布货源和车源，货主和车主在网上谈价、签电子运单、付运费，2012年撮合成交2.6万单。",
            "平台按周发布主要线路的运价，企业据此报价和揽货；与三家专业市场的系统接通，市场里的订单可以直接转成运单。",
        ),
    ),
    Function(
        kind="经营管理服务机构",
        text=para(
            "把仓储管理、车辆管理和客户管理软件按月租给中小物流企业，企业不用买服务器，装好一周内就能用。",
            "为企业做履约评估，按准点率和货损率给承运人打分，货主选车时能看到。",
        ),
    ),
)
LEADER = Leader(
    name="周立恒",
    sex="男",
    born="1971-04",
    post="总经理",
    education="硕士研究生",
    major="物流管理",
    title="高级工程师",
    level="副高级",
    years=17,
    since="2008-03-10",
    career=para(
        "做过六年货运调度、五年物流软件开发，2008年带着十一个人创办本平台，提出“一张单子走到底”的做法。",
        "主持开发车货匹配系统和电子运单系统，取得软件著作权四项；五年间把服务企业从三十多家做到一百四十二家，团队骨干没有流失。",
    ),
)
RECOMMENDATION = Recommendation(
    opinion="同意推荐",
    reasons=para(
        "审查了十项申报材料，核对了证照、报表和名单的原件，数字前后一致，附件齐全。",
        "该平台在我区运营近五年，服务中小物流企业成效明显，符合办法第五条的条件，同意推荐。",
    ),
    visit=para(
        "服务大厅、机房和呼叫中心都在运行，当天上午受理企业来电23个。", "随机抽了五家名单里的企业打电话核对，均确认接受过服务。"
    ),
    clerk="冉秋明",
    head="何建勋",
    visitors=("冉秋明", "卢可欣"),
)
PROFILE = Profile(
    folder="yunlian-wuliu",
    platform="云联智慧物流公共服务平台",
    operator="重庆云联物流信息有限公司",
    body=COMPANY,
    district="江北区",
    seat_district="江北区",
    seat="重庆市江北区港桥支路68号2幢4层",
    theme=LOGISTICS,
    founded="2008-03-06",
    expires="2028-03-05",
    capital=3000000,
    legal="周立恒",
    scope="计算机软件开发、销售、租赁；物流信息咨询；货运代理；普通货运（按许可证核定期限从事经营）；企业管理咨询。",
    website="www.yunlian-wuliu.example",
    contact=("陈书瑶", "综合部经理"),
    area="寸滩—港城片区商贸物流集聚区",
    cluster="产业集群",
    leader=LEADER,
    premises=Premises(address="重庆市江北区港桥支路68号2幢4层", area=1260, until="2016-06-30"),
    staff=Staff(total=46, listed=42, both=29, education_only=7, title_only=1),
    served=((2010, 96), (2011, 118), (2012, 142)),
    firms=156,
    survey=Survey(sent=142, very=71, content=45, fair=7, poor=2, by="重庆衡正市场调查有限公司", how="第三方评价"),
    money=Money(
        assets=(yuan("6842615.27"), yuan("5873204.11")),
        debts_end=yuan("2016338.45"),
        current=(yuan("3957840.62"), yuan("3264118.90")),
        income=(yuan("9318460.50"), yuan("7465132.80")),
        cost=(yuan("5877214.36"), yuan("4806990.15")),
        surplus=(yuan("862417.36"), yuan("613905.22")),
        service=(yuan("8126340.00"), yuan("6390275.50")),
        audit=("重庆正平会计师事务所", "正平审〔2013〕第037号"),
    ),
    instruments=36,
    instruments_value=2468000,
    functions=FUNCTIONS,
    kinds=("物流服务", "商务信息", "软件租用", "信息技术培训"),
    credentials=(
        Credential(
            name="增值电信业务经营许可证",
            kind="从业资格",
            number="渝B2-20110058",
            by="重庆市通信管理局",
            day="2011-05-20",
            until="2016-05-19",
        ),
        Credential(
            name="道路运输经营许可证",
            kind="从业资格",
            number="500105004217",
            by="重庆市江北区道路运输管理所",
            day="2012-07-01",
            until="2016-06-30",
        ),
        Credential(
            name="软件企业认定证书", kind="认定证书", number="渝R-2010-0083", by="重庆市经济和信息化委员会", day="2010-11-16"
        ),
        Credential(name="江北区现代服务业先进单位", kind="荣誉", number=None, by="重庆市江北区人民政府", day="2012-02-09"),
    ),
    plan=Plan(
        name="云联智慧物流公共服务平台2013—2015年发展规划",
        goals=(
            (2013, "服务中小企业170家，电子运单3.5万单"),
            (2014, "服务中小企业205家，仓储软件租用企业60家"),
            (2015, "服务中小企业240家，主要线路空驶率降到25%以下"),
        ),
        brand="“云联”服务品牌建设方案",
    ),
    texts=TEXTS,
    recommendation=RECOMMENDATION,
    review=Review(
        day="2013-03-19",
        experts=5,
        opinion="材料齐全，数据清楚，服务面广，企业评价好，评审组五人一致认为合格。",
        reasons=REASONS,
    ),
)
