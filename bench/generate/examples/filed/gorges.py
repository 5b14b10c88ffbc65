"""奉节, 巫山, 城口: a returned folder, one that waits for the panel, and assets a few hundred yuan short."""

from dataclasses import replace

from bench.generate.bodies import PRIVATE_NON_PROFIT
from bench.generate.examples import nanan_huishang
from bench.generate.examples.filed.brief import Brief, agreed, honour, licence, profile_of
from bench.generate.profile import Credential, Leader, Link, Premises, Staff, Survey
from bench.generate.themes import COMMERCE, TOURISM, TRAINING
from bench.generate.values import para

QICHENG = profile_of(
    Brief(
        folder="2013/fengjie/qixia-dianshang",
        platform="奉节脐橙与特产电子商务服务平台",
        operator="重庆脐霞电子商务有限公司",
        district="奉节县",
        seat="重庆市奉节县永安街道诗仙西路31号",
        theme=replace(COMMERCE, industry="脐橙和特产网上销售", clusters=("农产品加工基地",)),
        founded="2010-01-25",
        expires="2030-01-24",
        capital=60,
        leader=Leader(
            name="瞿晓东",
            sex="男",
            born="1981-03",
            post="经理",
            education="大学本科",
            major="电子商务",
            title="经济师",
            level="中级",
            years=9,
            since="2010-02-01",
            career=para("做过两年网店客服，回乡开店卖脐橙。", "2011年起带合作社开店，一年带出十一家。"),
        ),
        contact=("柯小芬", "客服主管"),
        area="奉节脐橙种植加工基地",
        cluster="农产品加工基地",
        premises=Premises(address="重庆市奉节县永安街道诗仙西路31号2层", area=280, until="2015-01-31"),
        staff=Staff(total=15, listed=15, both=9, education_only=2, title_only=0),
        served=((2010, 26), (2011, 33), (2012, 45)),
        firms=52,
        survey=Survey(sent=45, very=20, content=14, fair=4, poor=2, by="奉节县脐橙产业协会", how="电话"),
        assets=74_812_300,
        instruments=(21, 352_000),
        functions=(("行业信息化平台", "合作社网上开店，平台统一分选、包装、发货，2012年销售1480万元。"),),
        credentials=(
            Credential(
                name="质量管理体系认证证书",
                kind="资质",
                number="06909Q20771R0S",
                by="重庆明信认证有限公司",
                day="2009-12-01",
                until="2015-11-30",
            ),
            licence("食品流通许可证", "SP5002361010004471", "奉节县工商行政管理局", "2011-10-20", "2014-10-19"),
        ),
        goals=("服务合作社和企业50家", "服务58家", "服务65家，网上销售2500万元"),
        brand="“分选过的橙”品牌方案",
        said={
            "overview": para("平台2010年开通，为奉节的脐橙合作社统一分选、包装、网上销售。", "从业15人。", "2012年服务45家。"),
        },
        recommendation=agreed("向小兰", "税长明", "材料已看，同意推荐。"),
        faults=("cut_scan", "fiscal_year", "expired_certificate"),
        links=(Link(kind="scan", other=nanan_huishang.PROFILE, scan="attachments/08-certificate-1.png"),),
    )
)
XIAGU = profile_of(
    Brief(
        folder="2013/wushan/yanxi-lvyou",
        platform="巫山沿江农家乐网上订房服务平台",
        operator="重庆岩溪旅游信息服务有限公司",
        district="巫山县",
        seat="重庆市巫山县高唐街道广东中路202号",
        theme=TOURISM,
        founded="2009-11-30",
        expires="2029-11-29",
        capital=50,
        leader=Leader(
            name="谷青云",
            sex="女",
            born="1979-06",
            post="经理",
            education="大学专科",
            major="旅游管理",
            title="经济师",
            level="中级",
            years=12,
            since="2009-12-05",
            career=para("当过六年导游，带过的客人问得最多的是“住哪里不宰人”。", "2009年办平台，房价上网，宰客先行赔付。"),
        ),
        contact=("官小燕", "订房主管"),
        area="巫山沿江乡村旅游集聚区",
        cluster="产业集群",
        premises=Premises(address="重庆市巫山县高唐街道广东中路202号", area=240, until="2014-11-30"),
        staff=Staff(total=14, listed=14, both=9, education_only=1, title_only=0),
        served=((2010, 31), (2011, 44), (2012, 58)),
        firms=66,
        survey=Survey(sent=58, very=24, content=18, fair=6, poor=2, by="巫山县旅游商会", how="网上"),
        assets=58_244_100,
        instruments=(21, 386_000),
        functions=(
            (
                "行业信息化平台",
                para("58家农家乐和小旅馆网上明码标价，客人先看实景再订。", "红叶季和桃花季客流提前三天预报，商户照着备菜。"),
            ),
        ),
        credentials=(honour("巫山县诚信经营示范单位", "巫山县人民政府", "2012-03-15"),),
        goals=("服务商户68家", "服务商户78家，开通手机订房", "服务商户90家"),
        brand="“房价上网”品牌方案",
        said={
            "overview": para(
                "平台2009年底开通，为沿江的农家乐、小旅馆和土菜馆做网上订房、客流预报和店主培训。",
                "从业14人，两个码头设服务点。",
                "2012年服务58家。",
            ),
            "features": para("房价、菜价都上网，多收的由平台先赔再追。", "客流预报准到半天，商户不再白买一篮菜。"),
        },
        recommendation=agreed(
            "覃小凤", "谭光华", "材料齐全，与原件一致，同意推荐。", visit="大宁码头服务点在营业，抽看十笔订单。"
        ),
    )
)
SHANZHEN = profile_of(
    Brief(
        folder="2013/chengkou/dabashan-peixun",
        platform="城口山区网商培训服务平台",
        operator="城口县山雀网商培训学校",
        body=PRIVATE_NON_PROFIT,
        district="城口县",
        seat="重庆市城口县葛城街道土城路17号",
        theme=TRAINING,
        founded="2010-08-17",
        expires="2018-08-16",
        capital=30,
        leader=Leader(
            name="席小满",
            sex="女",
            born="1977-10",
            post="校长",
            education="大学本科",
            major="教育技术学",
            title="讲师",
            level="中级",
            years=13,
            since="2010-08-25",
            career=para("在县职教中心教过七年计算机，学生多数出门打工去了。", "2010年办校，教留在家里的人开网店。"),
        ),
        contact=("康小玉", "教务管理"),
        area="城口山地鸡、干菌加工小企业集聚区",
        cluster="小企业创业基地",
        premises=Premises(address="重庆市城口县葛城街道土城路17号", area=310, until="2015-08-31"),
        staff=Staff(total=12, listed=12, both=8, education_only=1, title_only=0),
        served=((2010, 20), (2011, 27), (2012, 35)),
        firms=41,
        survey=Survey(sent=35, very=13, content=8, fair=3, poor=1, by="城口县就业服务中心", how="问卷"),
        assets=49_860_000,
        instruments=(20, 246_000),
        functions=(("人才培养机构", "2012年办班16期、420人次，教会35家企业和合作社自己开店。"),),
        credentials=(licence("民办学校办学许可证", "渝城教民25011", "城口县教育委员会", "2010-08-10", "2013-08-09"),),
        goals=("培训企业40家", "培训企业46家", "培训企业52家"),
        brand="“教会一个、带起一村”品牌方案",
        said={
            "overview": para(
                "学校2010年登记，教山里的小企业和合作社开网店、拍照、记账。", "教职工12人。", "2012年服务企业和合作社35家。"
            ),
        },
        recommendation=agreed("程小松", "冯光礼", "办学规范，收费低。资产总额49.86万元，离50万元差1400元，请市局审定。"),
    )
)
