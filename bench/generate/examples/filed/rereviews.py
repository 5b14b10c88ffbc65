"""Four of those recognised in 2013, three years later: confirmed, failed, returned, and one that waits for the panel."""

from bench.generate.later import Audit, Opinion, Rereview, Summary, Verdict
from bench.generate.profile import Staff, Survey
from bench.generate.values import para

YEAR = 2016
ACCOUNTANTS = "重庆正平会计师事务所"

RONGZI = Rereview(
    year=YEAR,
    served=((2013, 152), (2014, 171), (2015, 188)),
    assets=11_436_218,
    staff=Staff(total=41, listed=41, both=28, education_only=7, title_only=1),
    survey=Survey(
        sent=188, very=66, content=44, fair=12, poor=3, by="重庆衡正市场调查有限公司", how="第三方评价", day="2015-12-16"
    ),
    audit=Audit(
        firm=ACCOUNTANTS,
        number="正平专审〔2016〕第014号",
        day="2016-01-26",
        year=2015,
        income=(8_642_300, 7_915_600),
        cost=(7_806_150, 7_233_480),
    ),
    summary=Summary(
        work=para(
            "接入银行由九家增到十三家，小贷公司由两家增到四家，全部派人驻点或视频坐班。",
            "建成授权信用档案2600份，企业自己能查、能更正、能撤回授权。",
        ),
        effects=para("三年促成放款9.4亿元，其中首贷企业294家；平均到账时间由11天缩到8天。", "没有发生挪用企业资料的投诉。"),
        welfare="每季度一次免费理账日，三年到场企业1320家次。",
        changes="2014年11月机房迁到同楼12层，其他没有变化。",
        problems="信用档案的电费、水费数据要人工核对，占了两个人。",
        plans="今后三年接通公用事业缴费数据，服务企业达到二百四十家。",
    ),
    filled_in_by="叶倩",
    more={"培训人次": 1480, "公益性服务次数": 12, "发布服务信息条数": 860},
    opinion=Opinion(
        opinion="建议确认",
        reasons=para("三样材料齐全，数与台账、驻点银行的登记一致。", "服务家数逐年增加，建议确认。"),
        clerk="税雪梅",
        head="孟昭和",
    ),
    verdict=Verdict(
        day="2016-03-15",
        opinion="三年服务面持续扩大，放款有回执，复核合格。",
        reasons={
            "5.1.finances": "审计意见为无保留意见，服务收入864.23万元、支出780.62万元，连续两年有结余，收支状况良好。",
            "14.operation": "十三家银行在线、首贷企业近三百家，信用档案可查可撤，运营情况好，合格。",
        },
    ),
)
TAOYAO = Rereview(
    year=YEAR,
    served=((2013, 86), (2014, 82), (2015, 71)),
    assets=986_400,
    staff=Staff(total=18, listed=18, both=9, education_only=2, title_only=0),
    survey=Survey(sent=71, very=20, content=22, fair=6, poor=2, by="荣昌县社情民意调查中心", how="第三方评价", day="2015-12-10"),
    audit=Audit(
        firm="重庆算澜会计师事务所",
        number="算澜专审〔2016〕第008号",
        day="2016-01-22",
        year=2015,
        income=(812_600, 1_024_300),
        cost=(856_200, 1_012_700),
    ),
    summary=Summary(
        work=para("维持样式登记和拼窑，2014年下半年燃气改造，三座拼烧的窑停了两座。", "网上接单由两人兼管，更新不及时。"),
        effects="三年登记样式540件，调解仿冒纠纷41件。",
        welfare="釉料安全抽检每年两次，不收费。",
        problems="作坊停业多，骨干退休三人，没有补上。",
        plans="今后先恢复拼窑，争取两年内服务企业回到八十家。",
    ),
    filled_in_by="敖艳",
    more={"培训人次": 160, "公益性服务次数": 4, "发布服务信息条数": 118},
    opinion=Opinion(
        opinion="建议撤销",
        reasons=para("材料齐全，数与台账一致。", "服务家数逐年减少，人员不足二十人，与本会谈过两次，短期难以恢复。"),
        clerk="敖小林",
        head="喻国强",
    ),
    verdict=Verdict(
        day="2016-03-15",
        opinion="人员、资产、服务家数都低于条件，且逐年减少，复核不合格。",
        reasons={"5.1.finances": "审计意见为无保留意见，上年收支亏4.36万元，规模小，靠会费可以维持，收支状况尚可。"},
        against={"14.operation": "三座窑停了两座，网上接单半年没有更新，服务家数连年减少，运营情况不合格。"},
    ),
)
BIANMAO = Rereview(
    year=YEAR,
    served=((2013, 49), (2014, 57), (2015, 66)),
    assets=1_268_000,
    staff=Staff(total=19, listed=19, both=12, education_only=3, title_only=0),
    survey=Survey(sent=66, very=21, content=20, fair=7, poor=2, by="秀山县商贸协会", how="网上", day="2015-12-20"),
    audit=Audit(
        firm=ACCOUNTANTS,
        number="正平专审〔2015〕第067号",
        day="2015-03-12",
        year=2014,
        sealed=False,
        income=(2_146_800, 1_875_200),
        cost=(1_984_300, 1_742_600),
    ),
    summary=Summary(
        work="三省一张单扩到五县，分拣中心由一处增到两处。",
        effects=para("三年网上成交1.12亿元，赊账登记后坏账由3%降到1%。", "冬季封路改走水路，送货延误减少一半。"),
        plans="今后三年把分拣中心增到四处，服务商户过百家。",
    ),
    filled_in_by="杨小灵",
    more={"培训人次": 420, "公益性服务次数": 6, "发布服务信息条数": 530},
    missing=("evaluation",),
    opinion=Opinion(opinion="建议确认", reasons="材料已收，服务商户逐年增加，建议确认。", clerk="田小波", head="石光亮"),
)
MIANYE = Rereview(
    year=YEAR,
    served=((2013, 33), (2014, 36), (2015, 41)),
    assets=684_500,
    staff=Staff(total=12, listed=12, both=8, education_only=1, title_only=0),
    survey=Survey(
        sent=41, very=20, content=15, fair=4, poor=1, by="云阳县统计局社情民意中心", how="第三方评价", day="2015-12-08"
    ),
    audit=Audit(
        firm="重庆算澜会计师事务所",
        number="算澜专审〔2016〕第011号",
        day="2016-01-25",
        year=2015,
        income=(764_200, 698_500),
        cost=(732_900, 671_300),
    ),
    summary=Summary(
        work=para("登记在外面馆由1.1万家增到1.6万家，手机上能查、能改。", "统一发运由每月四车增到九车。"),
        effects=para("三年发货3400吨，运费每吨再降四十元。", "帮助三家面条厂取得出口备案。"),
        welfare="为外出开面馆的乡亲免费培训三年29期。",
        plans="今后三年登记面馆两万家，服务县内企业五十家。",
    ),
    filled_in_by="甘小凤",
    more={"培训人次": 910, "公益性服务次数": 14, "发布服务信息条数": 640},
    opinion=Opinion(opinion="建议确认", reasons=para("材料齐全，数与台账一致。", "建议确认。"), clerk="牟小红", head="冉光照"),
)
