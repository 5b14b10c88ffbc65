"""南岸 and 巫溪, a year later: a software park and a mountain county, both passed by the panel, and waiting for the bureau."""

from dataclasses import replace

from bench.generate.bodies import INSTITUTION
from bench.generate.examples.filed.brief import Brief, agreed, honour, profile_of
from bench.generate.profile import Credential, Leader, Premises, Review, Staff, Survey
from bench.generate.themes import FARM, SOFTWARE_PARK
from bench.generate.values import para

XIEZUO = profile_of(
    Brief(
        folder="2014/nanan/huiju-xiezuo",
        year=2014,
        platform="茶园软件外包协作服务平台",
        operator="重庆汇聚云工信息技术有限公司",
        district="南岸区",
        seat="重庆市南岸区茶园新区通江路48号软件楼3层",
        theme=SOFTWARE_PARK,
        founded="2010-05-18",
        expires="2030-05-17",
        capital=300,
        leader=Leader(
            name="柏一川",
            sex="男",
            born="1977-09",
            post="总经理",
            education="硕士研究生",
            major="软件工程",
            title="高级工程师",
            level="副高级",
            years=13,
            since="2010-05-20",
            career=para(
                "做过八年外包项目经理，一个项目拆给七家小公司做，知道散在哪里、断在哪里。",
                "2010年办平台，把需求、代码、测试、结算放在一处，小公司合起来也能接大单。",
            ),
        ),
        contact=("阮小蓉", "综合部主管"),
        area="茶园新区软件楼宇集聚区",
        cluster="都市工业楼宇",
        premises=Premises(address="重庆市南岸区茶园新区通江路48号软件楼3层", area=720, until="2017-05-31"),
        staff=Staff(total=29, listed=28, both=19, education_only=4, title_only=1),
        served=((2011, 84), (2012, 97), (2013, 113)),
        firms=124,
        survey=Survey(
            sent=113, very=52, content=38, fair=8, poor=2, by="重庆衡正市场调查有限公司", how="第三方评价", day="2014-01-14"
        ),
        assets=426_350_800,
        audit=("重庆正平会计师事务所", "正平审〔2014〕第038号"),
        instruments=(28, 1_246_000),
        functions=(
            (
                "公共技术平台",
                para(
                    "开发测试云2013年给96家软件企业开通环境410套，第三方测试出具报告187份。",
                    "代码检查和漏洞扫描按次收费，一次八百元，比自己买工具省得多。",
                ),
            ),
            ("规模化服务平台", "大单拆成小单在网上分发，2013年牵头承接外包项目23个，由61家小公司合做。"),
        ),
        credentials=(
            Credential(
                name="质量管理体系认证证书",
                kind="资质",
                number="06912Q14086R0S",
                by="重庆明信认证有限公司",
                day="2012-08-16",
                until="2015-08-15",
            ),
            honour("南岸区服务外包先进企业", "南岸区人民政府", "2013-12-24"),
        ),
        goals=("服务企业130家，测试报告240份", "服务企业150家，牵头项目30个", "服务企业170家，建成移动测试室"),
        brand="“合力接单”品牌建设方案",
        said={
            "overview": para(
                "平台2010年开办，给茶园一带的软件小公司开通开发测试环境，做第三方测试，把大单拆开来合做。",
                "现有29人，设云平台、测试、项目、客服四个部。",
                "2013年服务中小企业113家。",
            ),
            "features": para("需求、代码、测试、结算在一处，合做的公司进度互相看得见。", "验收按测试报告说话，结算少扯皮。"),
            "effects": para(
                "2013年开通环境410套、出具测试报告187份、牵头外包项目23个。", "办测试和项目管理班11期、460人次；用户满意度90%。"
            ),
        },
        recommendation=agreed(
            "幸小玲",
            "谷建军",
            "十项材料与原件核对一致，测试报告抽查十份，编号连续。",
            "同意推荐。",
            visit="机房在运行，当天有六家公司在线开发，抽看了三份结算单。",
        ),
        review=Review(
            day="2014-03-18",
            experts=5,
            opinion="把小公司组织起来接大单，测试报告可查，合格。",
            reasons={
                "5.2.needs": "小软件公司买不起测试工具、接不到大单，平台两样都解决，需求对得上。",
                "5.3.features": "拆单合做、按测试报告验收，别处少见，特色突出。",
                "5.6.principal": "柏一川做过八年外包项目经理，平台的规矩都是从项目里来的。",
            },
        ),
    )
)
SHANYU = profile_of(
    Brief(
        folder="2014/wuxi/ninghe-shanyu",
        year=2014,
        platform="巫溪洋芋与山货产销信息服务平台",
        operator="巫溪县宁河农产品信息服务站",
        body=INSTITUTION,
        district="巫溪县",
        seat="重庆市巫溪县城厢镇漫滩路26号",
        theme=replace(
            FARM,
            industry="洋芋种薯和山货加工",
            trades=(
                ("薯业", "种薯繁育"),
                ("农业开发", "蔬菜种植"),
                ("食品", "食品制造"),
                ("中药材", "中药材种植"),
                ("蜂业", "蜂产品加工"),
                ("山货", "农产品批发"),
                ("生态农业", "畜禽养殖"),
                ("商贸", "批发"),
            ),
            posts=("种薯技术员", "产地信息员", "电商运营", "网站编辑", "系统管理员", "客服主管", "培训讲师"),
            majors=("农学", "电子商务", "食品科学与工程", "计算机应用", "市场营销", "会计学"),
        ),
        founded="2009-11-03",
        expires="2019-11-02",
        capital=80,
        leader=Leader(
            name="向正泽",
            sex="男",
            born="1971-04",
            post="主任",
            education="大学本科",
            major="农学",
            title="高级农艺师",
            level="副高级",
            years=18,
            since="2009-11-09",
            career=para("农技站出身，跑过二百多个村。", "2009年办站，种薯带着检疫号上网卖，买的人查得到是哪块地的。"),
        ),
        contact=("谭小翠", "综合部主管"),
        area="巫溪脱毒种薯和山货加工基地",
        cluster="农产品加工基地",
        premises=Premises(address="重庆市巫溪县城厢镇漫滩路26号", area=310, until="2018-12-31"),
        staff=Staff(total=14, listed=14, both=9, education_only=2, title_only=0),
        served=((2011, 31), (2012, 37), (2013, 44)),
        firms=51,
        survey=Survey(sent=44, very=19, content=15, fair=5, poor=1, by="巫溪县农产品流通协会", how="走访", day="2014-01-10"),
        assets=73_860_400,
        instruments=(20, 386_000),
        functions=(
            ("行业信息化平台", "种薯、干货网上挂牌，2013年成交种薯5200吨、山货金额960万元。"),
            ("信息资源平台", "晚疫病预警、收购价两类信息短信发到合作社。"),
        ),
        credentials=(honour("巫溪县农业信息化先进单位", "巫溪县人民政府", "2013-12-11"),),
        goals=("服务企业和合作社50家", "服务56家", "服务62家，信息点到所有乡镇"),
        brand="“高山有号”品牌方案",
        said={
            "overview": para(
                "信息站2009年开办，为种薯、山货企业和合作社提供网上挂牌、病害预警和价格信息。",
                "现有14人，其中6人常驻乡镇信息点。",
                "2013年服务44家。",
            ),
            "features": para("每批种薯一个检疫号，网上查得到产地和检验单。", "预警短信写明哪天打药、打什么药。"),
        },
        recommendation=agreed("袁小满", "陈光荣", "材料齐全，成交数与检疫站的调运登记相符。", "按“两翼”标准，同意推荐。"),
        review=Review(
            day="2014-03-19",
            experts=5,
            opinion="山区办得扎实，调运有登记可查，合格。",
            reasons={
                "5.2.cluster": "名单中种薯和山货企业占九成，集中在高山种薯带，属于农产品加工基地。",
                "5.3.features": "种薯一批一号，买的人查得到检验单，特色突出。",
            },
        ),
    )
)
