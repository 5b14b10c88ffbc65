"""A small programme made by hand, with a clause of every measure."""

from typing import Any

from smepp.model.programme import (
    Article,
    Clause,
    Deadline,
    District,
    DistrictName,
    Example,
    Material,
    Part,
    Programme,
    Reading,
    Region,
)

APPLICATION = "01-application.yaml"
STAFF = {"文件": "05-personnel.yaml", "栏目": ["人员"]}
TOTAL = {"文件": APPLICATION, "栏目": ["从业人数"]}


def field(*route: Any, file: str = APPLICATION) -> dict[str, Any]:
    return {"文件": file, "栏目": list(route)}


def clause(ident: str, titles: tuple[str, str], words: str, measure: dict[str, Any], word: str, **more) -> Clause:
    [(operator, operands)] = measure.items()
    return Clause(
        id=ident, title=titles[0], title_en=titles[1], words=words, operator=operator, operands=operands, word=word, **more
    )


ASSETS = clause(
    "5.1.assets",
    ("资产总额", "total assets"),
    "(一)资产总额不低于100万元(“两翼”50万元以上),",
    {"字段": field("资产负债表", "资产总计", "期末", file="03-financials.yaml")},
    "不低于",
    thresholds={"一般": 1000000, "两翼": 500000},
    unit="元",
    as_of="上年末",
    note="不是注册资本。",
)
YEARS = clause(
    "5.1.operation",
    ("运营年限", "years in operation"),
    "运营2年以上,",
    {"年限": {"起": field("成立日期", file="02-legal-person.yaml"), "止": "截止日"}},
    "以上",
    thresholds={"一般": 2},
    unit="年",
)
FINANCES = clause(
    "5.1.finances",
    ("财务收支状况", "sound finances"),
    "财务收支状况良好。\n",
    {
        "审查": {
            "依据": [{"名称": "本年盈亏", "单位": "元", "字段": field("利润表", "净利润", "本年", file="03-financials.yaml")}],
            "参考": [
                {
                    "名称": "资产负债率",
                    "单位": "%",
                    "占比": [field("负债合计", file="03-financials.yaml"), field("资产总计", file="03-financials.yaml")],
                }
            ],
        }
    },
    "由人认定",
)
RATIO = clause(
    "5.3.ratio",
    ("专业人员比例", "share of qualified staff"),
    "(三)其中大专及以上学历和中级及以上技术职称专业人员的比例不低于60%;",
    {
        "比例": {
            "名单": STAFF,
            "识别": ["姓名", "出生年月"],
            "条件": {"学历": ["大学专科", "大学本科"], "职称级别": ["中级", "副高级"]},
            "不明": "不明",
            "合并": "任一",
            "总数": TOTAL,
        }
    },
    "不低于",
    thresholds={"一般": 60},
    unit="%",
    as_of="申报时",
    reading="任一",
    readings=(
        Reading(name="任一", title="学历、职称具备其一，占从业人数"),
        Reading(name="同时", title="学历、职称同时具备，占从业人数", measure={"合并": "同时"}),
        Reading(name="分别", title="学历和职称两个比例分别达到", measure={"合并": "分别"}),
    ),
    examples=(
        Example(name="三人中两人有大专以上学历", files={}, outcome="符合"),
        Example(name="名单只列了一人", files={}, outcome="待定", district="万州区", year=2013, reading="同时"),
    ),
)
PEOPLE = clause(
    "5.3.staff",
    ("从业人数", "staff"),
    "从业人数不少于20人(“两翼”10人以上)。\n",
    {"字段": TOTAL},
    "不少于",
    thresholds={"一般": 20, "两翼": 10},
    unit="人",
)
FIRMS = clause(
    "5.4.firms",
    ("年服务中小企业", "firms served in a year"),
    "(四)年服务中小企业不少于80家;",
    {
        "计数": {
            "名单": field("企业", file="06-services.yaml"),
            "识别": ["代码", "企业名称"],
            "含": {"服务年度": "上年"},
            "不计": {"企业规模": ["大型"]},
            "不明": {"企业规模": ["不明"]},
            "申报": field("服务企业", {"年度": "上年"}, "家数"),
        }
    },
    "不少于",
    thresholds={"一般": 80, "两翼": 30},
    unit="家",
)
GROWTH = clause(
    "5.4.growth",
    ("服务企业数量增长", "growth of firms served"),
    "近两年服务企业数量稳定增长。\n",
    {"序列": {"名单": field("服务企业"), "年份": "年度", "数值": "家数", "回看": 3, "至少": 2}},
    "逐年增长",
    unit="家",
)
ANY_KIND = clause(
    "6.p1", ("服务功能和作用", "functions"), "第六条 应具有以下功能:\n", {"任一": {"任一": ["6.1", "6.2"]}}, "任一符合"
)
KIND_1 = clause(
    "6.1", ("行业信息化平台", "industry platform"), "(一)行业平台。", {"审查": {"依据": []}}, "由人认定", decides=False
)
KIND_2 = clause("6.2", ("信息资源平台", "resource platform"), "(二)资源平台。", {"审查": {"依据": []}}, "由人认定", decides=False)
REPORT = clause("8.1", ("申请报告", "application report"), "(一)申请报告;\n", {"材料": {"材料": "8.1"}}, "齐备")
DECLARED = clause("8.10", ("真实性声明", "declaration"), "(十)真实性的声明。\n", {"材料": {"材料": "8.10"}}, "齐备")
OPENNESS = clause(
    "2.p2.open", ("开放性", "open to all"), "平台具有开放性。\n", {"选项": {"字段": field("开放")}}, "属于", decides=False
)


def article(number: int, *clauses: Clause, first: str = "", step: str | None = None) -> Article:
    opening = (Part(words=first, not_encoded="引语。"),) if first else ()
    parts = tuple(Part(words=each.words, clause=each) for each in clauses)
    ending = (Part(words="区县按月上报。\n", step=step),) if step else ()
    return Article(number=number, chapter="第二章 条件", parts=(*opening, *parts, *ending))


PROGRAMME = Programme(
    id="test",
    in_force="2013-02-26",
    title="示例平台认定的管理办法",
    document="渝中小企〔2013〕24号",
    authorities=({"名称": "重庆市中小企业局", "自": "2013-02-26"},),
    deadline=Deadline(month=2, day=0),
    kinds=("首次申报",),
    materials=(Material(id="8.1", file=APPLICATION, title="申请报告", kinds=("首次申报",)),),
    regions=(Region(name="一小时经济圈"), Region(name="渝东北翼", groups=("两翼",))),
    districts=(District(names=(DistrictName(name="江北区", code="500105"),), region="一小时经济圈"),),
    lists={},
    decision=(),
    steps={"申报": "向区县申报"},
    articles=(
        article(2, OPENNESS, first="第二条 "),
        article(5, ASSETS, YEARS, FINANCES, RATIO, PEOPLE, FIRMS, GROWTH, first="第五条 基本条件:\n"),
        article(6, ANY_KIND, KIND_1, KIND_2),
        article(8, REPORT, DECLARED, first="第八条 "),
        article(9, first="第九条 ", step="申报"),
    ),
    evidence={},
)
