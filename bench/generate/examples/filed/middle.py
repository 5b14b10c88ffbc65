"""忠县, 丰都, 垫江: a figure corrected by the district, one that the panel refused, and a cover that no program can read."""

from bench.generate.bodies import ASSOCIATION
from bench.generate.examples.filed.brief import Brief, agreed, honour, profile_of
from bench.generate.examples.filed.city import RONGZI
from bench.generate.profile import Correction, Leader, Premises, Recommendation, Review, Slip, Staff, Survey
from bench.generate.themes import FARM, MACHINERY
from bench.generate.values import para

GANJU = profile_of(
    Brief(
        folder="2013/zhongxian/chengjiang-ganju",
        platform="忠县柑橘加工与果农信息服务平台",
        operator="忠县橙江柑橘产业信息协会",
        body=ASSOCIATION,
        district="忠县",
        seat="重庆市忠县忠州街道香怡路14号",
        theme=FARM,
        founded="2009-04-09",
        expires="2017-04-08",
        capital=20,
        legal="周正清",
        leader=Leader(
            name="毛仁美",
            sex="女",
            born="1973-05",
            post="秘书长",
            education="大学本科",
            major="园艺",
            title="农艺师",
            level="中级",
            years=17,
            since="2009-04-20",
            career=para("嫁接站技术员出身，全县的橙园都去过。", "牵头定下鲜果和加工果分开定价的办法。"),
        ),
        contact=("成小琼", "办公室主任"),
        area="忠县柑橘种植加工基地",
        cluster="农产品加工基地",
        premises=Premises(address="重庆市忠县忠州街道香怡路14号", area=300, tenure="无偿使用", until="2015-12-31"),
        staff=Staff(total=16, listed=14, both=9, education_only=2, title_only=0),
        served=((2010, 33), (2011, 40), (2012, 47)),
        firms=54,
        survey=Survey(sent=47, very=19, content=15, fair=4, poor=2, by="忠县柑橘产业办公室", how="走访"),
        assets=71_430_000,
        instruments=(21, 318_000),
        functions=(
            ("中介组织和行业协会", "订加工果收购公约，登记每车糖酸比，调解压级压价22件。"),
            ("信息资源平台", "病虫害预报、收购价、加工厂排期三类信息每天更新。"),
        ),
        kinds=("商务信息", "信息化政策法规咨询", "信息技术培训"),
        credentials=(honour("忠县农村信息化示范单位", "忠县人民政府", "2012-12-12"),),
        goals=("服务企业和合作社52家", "服务58家", "服务65家"),
        brand="“一车一单”品牌方案",
        said={
            "overview": para(
                "协会2009年登记，会员是榨汁厂、合作社和运输户。", "申报从业16人，其中专职14人。", "2012年服务47家。"
            ),
            "features": para("每车果的糖酸比当场测、当场上网，压级压价有据可查。", "加工厂排期公开，果农不用排夜队。"),
        },
        recommendation=Recommendation(
            opinion="同意推荐",
            reasons=para("从业人数申报16人，其中2人为兼职，已核为14人，不影响达标。", "其他材料与原件一致，同意推荐。"),
            visit=para("14人在岗，检测站正在验果。"),
            clerk="龙小会",
            head="黎光寿",
            visitors=("龙小会", "秦勇"),
            corrections=(
                Correction(
                    file="01-application.yaml",
                    route="从业人数",
                    declared=16,
                    verified=14,
                    why="2名技术指导是县农委职工兼职，没有劳动关系，按从业人数不计。",
                    evidence="2013年2月27日查看工资表和社保缴费名册，均为14人；秘书长签字确认。",
                    by="龙小会",
                    day="2013-02-27",
                ),
            ),
        ),
        review=Review(
            day="2013-03-20",
            experts=5,
            opinion="核实后仍达到两翼标准，协会把加工果的价钱管住了，合格。",
            reasons={
                "5.2.influence": "柑橘是忠县第一产业，榨汁厂年用果十几万吨，影响力属实。",
                "5.3.features": "糖酸比当场测、当场上网，压级压价有据可查，特色突出。",
                "6.8": "公约、登记、调解都有台账，符合第六条第八项。",
            },
        ),
    )
)
MUYE = profile_of(
    Brief(
        folder="2013/fengdu/muxi-jixie",
        platform="丰都农机配件网上供应服务平台",
        operator="重庆木樨农机信息服务有限公司",
        district="丰都县",
        seat_district="渝中区",
        seat=RONGZI.seat,
        theme=MACHINERY,
        founded="2009-07-01",
        expires="2029-06-30",
        capital=150,
        leader=Leader(
            name="阳建军",
            sex="男",
            born="1970-02",
            post="总经理",
            education="大学专科",
            major="农业机械化",
            title="工程师",
            level="中级",
            years=16,
            since="2009-07-06",
            career=para("修过十年农机，知道一个配件等半个月是什么滋味。", "2009年把四县的配件库存放到一张网上。"),
        ),
        contact=("荆小兰", "市场部主管"),
        area="丰都农机修造集聚区",
        cluster="小企业创业基地",
        premises=Premises(address="重庆市丰都县三合街道平都大道东段33号", area=420, until="2015-06-30"),
        staff=Staff(total=22, listed=21, both=14, education_only=2, title_only=0),
        served=((2010, 68), (2011, 77), (2012, 86)),
        firms=95,
        survey=Survey(sent=86, very=33, content=29, fair=9, poor=4, by="丰都县农机行业协会", how="电话"),
        assets=132_706_400,
        instruments=(23, 574_000),
        functions=(("经营管理服务机构", "修理点网上查库存、调配件，2012年调剂6200件，平均两天到货。"),),
        goals=("扩大服务", "扩大服务", "扩大服务"),
        brand="品牌方案",
        said={
            "overview": para(
                "平台2009年开办，公司在渝中注册，人员和库房在丰都。", "从业22人。", "2012年服务修理点和配件厂86家。"
            ),
            "plan": para("三年内继续扩大服务，争取更大成绩。", "加强管理，提高质量。"),
            "brand": para("做好宣传，提高知名度。"),
        },
        recommendation=agreed("毛小川", "湛光荣", "材料齐全，服务属实。规划和品牌方案写得较粗，请评审组把关。"),
        review=Review(
            day="2013-03-19",
            experts=5,
            opinion="服务真实，但没有拿得出的目标和品牌方案，本次评为不合格；补齐后欢迎再报。",
            against={
                "5.5.goals": "三年的年度目标都是“扩大服务”，没有数字、没有时间，不能考核，不算明确的年度目标。",
                "5.5.brand": "品牌方案只有一句“做好宣传”，没有措施、没有经费、没有责任人，不成方案。",
            },
            reasons={
                "5.2.needs": "修理点最怕等配件，平台两天调到货，需求对得上。",
                "5.3.features": "四县库存放在一张网上，修理点之间互调，有特色。",
            },
        ),
    )
)
YINGTAO = profile_of(
    Brief(
        folder="2013/dianjiang/taoli-lvnong",
        platform="垫江果蔬加工信息服务平台",
        operator="重庆桃笠农业信息服务有限公司",
        district="垫江县",
        seat="重庆市垫江县桂溪街道人民西路140号",
        theme=FARM,
        founded="2010-05-11",
        expires="2030-05-10",
        capital=60,
        leader=Leader(
            name="蓝春明",
            sex="男",
            born="1976-07",
            post="经理",
            education="大学专科",
            major="食品科学与工程",
            title="农艺师",
            level="中级",
            years=12,
            since="2010-05-18",
            career=para("办过脱水蔬菜厂，2010年转做产销信息。", "把二十多家小厂的原料采购拼到一起谈价。"),
        ),
        contact=("晋小红", "综合部主管"),
        area="垫江果蔬加工基地",
        cluster="农产品加工基地",
        premises=Premises(address="重庆市垫江县桂溪街道人民西路140号", area=260, until="2015-05-31"),
        staff=Staff(total=13, listed=13, both=8, education_only=2, title_only=0),
        served=((2010, 25), (2011, 32), (2012, 39)),
        firms=45,
        survey=Survey(sent=39, very=12, content=10, fair=2, poor=1, by="垫江县果蔬协会", how="走访"),
        assets=57_918_000,
        instruments=(20, 284_000),
        functions=(("行业信息化平台", "原料拼单采购、成品网上接单，2012年拼单430次。"),),
        goals=("服务企业43家", "服务48家", "服务55家"),
        brand="“拼单价”品牌方案",
        remark="纸质件一式两份随车送到，县局已留存一份。",
        recommendation=agreed("冀小平", "童光国", "材料齐全，同意推荐。"),
        slip=Slip(file="dossier.yaml", right="备注: 纸质件", wrong='备注: "纸质件'),
    )
)
