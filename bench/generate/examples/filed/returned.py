"""大足 and 潼南: papers with faults, both sent in through the same agent's telephone."""

from dataclasses import replace

from bench.generate.examples.filed.brief import Brief, agreed, honour, profile_of
from bench.generate.profile import Leader, Premises, Staff, Survey
from bench.generate.themes import FARM, MACHINERY
from bench.generate.values import para

AGENT = "023-55556188"
"""An agent who fills in papers for others and left his own number on both."""

HARDWARE = replace(
    MACHINERY,
    industry="五金工具制造",
    trades=(
        ("五金", "金属制品"),
        ("刀具", "金属工具制造"),
        ("锁具", "金属制品"),
        ("五金工具", "金属工具制造"),
        ("锻造", "锻件制造"),
        ("电镀", "金属表面处理"),
        ("模具", "模具制造"),
        ("手推车", "金属制品"),
        ("钢材", "金属材料批发"),
        ("五金配件", "金属制品"),
    ),
    trait="几十家小厂共用一本网上样册，客商点货、厂家接单",
)
WUJIN = profile_of(
    Brief(
        folder="2013/dazu/lianduan-wujin",
        platform="联锻五金工具网上样册与接单平台",
        operator="重庆联锻五金信息服务有限公司",
        district="大足区",
        seat="重庆市大足区龙水镇五金大道66号",
        theme=HARDWARE,
        founded="2009-10-19",
        expires="2019-10-18",
        capital=180,
        leader=Leader(
            name="邓光华",
            sex="男",
            born="1971-01",
            post="总经理",
            education="大学专科",
            major="市场营销",
            title="经济师",
            level="中级",
            years=18,
            since="2009-11-02",
            career=para("跑过十二年五金销售，一箱样品背到过七个省。", "2009年把样品拍成网上样册，客商不用再等寄样。"),
        ),
        contact=("罗小霞", "行政专员"),
        area="龙水五金产业集群",
        cluster="产业集群",
        premises=Premises(address="重庆市大足区龙水镇五金大道66号3层", area=690, until="2015-10-31"),
        staff=Staff(total=26, listed=25, both=16, education_only=3, title_only=0),
        served=((2010, 92), (2011, 103), (2012, 118)),
        firms=129,
        survey=Survey(sent=118, very=52, content=36, fair=9, poor=3, by="大足五金商会", how="电话"),
        assets=247_356_480,
        instruments=(26, 988_000),
        functions=(("行业信息化平台", "网上样册6200个品种，客商点货、平台分单，2012年接单3800笔。"),),
        credentials=(honour("大足区电子商务示范企业", "重庆市大足区人民政府", "2012-11-15"),),
        goals=("服务企业125家", "服务企业140家，样册过万种", "服务企业155家"),
        brand="“一本样册”品牌方案",
        said={
            "overview": para("平台2009年10月开通，为龙水镇的五金小厂做网上样册、接单和分单。", "从业26人。", "2012年服务118家。"),
            "effects": para("2012年接单3800笔，其中外省占七成。", "拍样、上架、翻译由平台包办，小厂只管打铁。"),
        },
        recommendation=agreed("郭建", "覃光明", "看过原件，同意推荐。"),
        faults=("missing_seal", "lost_attachment", "claimed_firms", "missing_signature"),
        phone=AGENT,
    )
)
SHUCAI = profile_of(
    Brief(
        folder="2013/tongnan/lvqi-shucai",
        platform="潼南蔬菜产销信息服务平台",
        operator="重庆绿畦蔬菜信息服务有限公司",
        district="潼南县",
        seat="重庆市潼南县梓潼街道兴潼大道84号",
        theme=FARM,
        founded="2010-04-12",
        expires="2030-04-11",
        capital=100,
        legal="税启宏",
        leader=Leader(
            name="奚小川",
            sex="男",
            born="1978-02",
            post="经理",
            education="大学专科",
            major="园艺",
            title="农艺师",
            level="中级",
            years=12,
            since="2010-04-20",
            career=para("当过八年蔬菜经纪人，一个电话能调三车菜。", "2010年把电话本搬上网。"),
        ),
        contact=("代丽", "客户服务主管"),
        area="潼南蔬菜种植加工基地",
        cluster="农产品加工基地",
        premises=Premises(address="重庆市潼南县梓潼街道兴潼大道84号", area=430, until="2015-04-30"),
        staff=Staff(total=21, listed=21, both=13, education_only=1, title_only=0),
        served=((2010, 73), (2011, 82), (2012, 91)),
        firms=100,
        survey=Survey(sent=91, very=36, content=26, fair=9, poor=4, by="潼南县蔬菜产业协会", how="电话"),
        assets=153_870_000,
        instruments=(22, 486_000),
        functions=(("行业信息化平台", "合作社报菜、批发商订菜，当晚拼车，2012年成交8600车次。"),),
        goals=("服务合作社和企业98家", "服务108家", "服务120家"),
        brand="“当晚发车”品牌方案",
        said={
            "overview": para("平台2010年4月开通，为蔬菜合作社、经纪人和批发商当晚配菜、拼车。", "从业21人。", "2012年服务91家。"),
        },
        recommendation=agreed("米小军", "唐绍华", "材料齐全，同意推荐。"),
        faults=("unit_slip", "birth_decimals", "high_satisfaction"),
        phone=AGENT,
    )
)
