"""A dossier's values in which everything agrees, and what a test changes in them."""

from copy import deepcopy
from dataclasses import replace
from decimal import Decimal
from typing import Any

from smepp.check.context import Context
from smepp.check.papers import PapersContext, check_papers
from smepp.messages import text
from smepp.model.forms import FILES
from smepp.model.problem import Problem
from tests.clauses.conftest import PROGRAMMES

REAL = next(each for each in PROGRAMMES.values() if any(name.name == "江北区" for d in each.districts for name in d.names))
PROGRAMME = replace(REAL, lists={**REAL.lists, "服务类别": ("产品研发", "质量认证"), "服务功能": ("公共技术平台", "中介组织")})

GONE = object()
"""What a field is set to in order to take it out."""


def person(name: str, birth: str, education: str, level: str) -> dict[str, Any]:
    return {"姓名": name, "出生年月": birth, "学历": education, "职称级别": level, "入职日期": "2010-07-01"}


def firm(name: str, years: list[int], **more: Any) -> dict[str, Any]:
    return {
        "企业名称": name,
        "区县": "江北区",
        "企业规模": "小型",
        "协议日期": "2011-03-01",
        "服务年度": years,
        "服务类别": "产品研发",
        **more,
    }


def good() -> dict[str, Any]:
    """Five people, three firms; every figure, name and date fits."""
    return deepcopy(_GOOD)


_OPERATOR = "重庆云联物流信息有限公司"
_GOOD: dict[str, Any] = {
    "dossier.yaml": {
        "平台名称": "云联物流平台",
        "运营单位": _OPERATOR,
        "推荐区县": "江北区",
        "年度": 2013,
        "申报类别": "首次申报",
        "区县收件日期": "2013-02-10",
        "市局收件时间": "2013-02-26 10:00",
    },
    "01-application.yaml": {
        "平台名称": "云联物流平台",
        "运营单位": _OPERATOR,
        "单位性质": "企业",
        "法定代表人": "周远航",
        "所在区县": "江北区",
        "服务类别": ["产品研发", "质量认证"],
        "服务功能": [{"类别": "公共技术平台"}],
        "从业人数": 5,
        "专业人员": {"大专及以上学历": 3, "中级及以上职称": 2, "具备其一": 4},
        "资产总额": 1250000,
        "经营场所": {"使用期止": "2015-06-30"},
        "服务企业": [{"年度": 2011, "家数": 2}, {"年度": 2012, "家数": 3}],
        "用户满意度": Decimal("92.5"),
        "申报日期": "2013-02-01",
        "法定代表人签字": "是",
        "盖章": "是",
    },
    "02-legal-person.yaml": {
        "证照种类": "营业执照",
        "名称": _OPERATOR,
        "住所区县": "江北区",
        "法定代表人": "周远航",
        "成立日期": "2009-05-20",
        "有效期止": "长期",
        "注册号": "500105000123452",
        "组织机构代码": "68149672-5",
        "盖章": "是",
    },
    "03-financials.yaml": {
        "报表种类": "企业",
        "编制单位": _OPERATOR,
        "会计年度": 2012,
        "资产负债表": {
            "流动资产合计": {"期末": 750000, "年初": 600000},
            "非流动资产合计": {"期末": 500000, "年初": 400000},
            "资产总计": {"期末": 1250000, "年初": 1000000},
            "负债合计": {"期末": 250000, "年初": 300000},
            "所有者权益合计": {"期末": 1000000, "年初": 700000},
        },
        "利润表": {"营业收入": {"本年": 900000, "上年": 800000}, "净利润": {"本年": 1, "上年": 80000}},
        "单位负责人签章": "是",
        "会计主管签章": "是",
        "盖章": "是",
    },
    "04-facilities.yaml": {
        "截止日期": "2012-12-31",
        "设备": [{"名称": "服务器", "原值": Decimal("120000.50")}, {"名称": "软件", "原值": 80000}],
        "原值合计": Decimal("200000.5"),
        "盖章": "是",
    },
    "05-personnel.yaml": {
        "截止日期": "2012-12-31",
        "人员": [
            person("周远航", "1970-01", "大学本科", "无"),
            person("吴清", "1975-02", "大学专科", "中级"),
            person("郑和平", "1980-03", "硕士研究生", "无"),
            person("王立", "1981-04", "高中", "副高级"),
            person("冯晓", "1985-05", "中专", "无"),
        ],
        "盖章": "是",
    },
    "06-services.yaml": {
        "截止日期": "2012-12-31",
        "企业": [firm("甲商贸有限公司", [2011, 2012]), firm("乙商贸有限公司", [2011, 2012]), firm("丙商贸有限公司", [2012])],
        "满意度调查": {
            "调查日期": "2012-12-20",
            "发放份数": 220,
            "有效份数": 200,
            "非常满意": 100,
            "满意": 85,
            "基本满意": 10,
            "不满意": 5,
        },
        "盖章": "是",
    },
    "07-plan.yaml": {"盖章": "是"},
    "08-credentials.yaml": {"证书": [{"名称": "软件企业证书", "颁发日期": "2011-01-01", "有效期止": "2013-02-28"}]},
    "09-supporting.yaml": {"材料": [{"名称": "制度", "证明要点": ["5.5.rules"], "日期": "2012-01-01"}]},
    "10-declaration.yaml": {
        "声明单位": _OPERATOR,
        "法定代表人": "周远航",
        "声明日期": "2013-02-01",
        "法定代表人签字": "是",
        "盖章": "是",
    },
    "recommendation.yaml": {
        "推荐单位": "江北区中小企业局",
        "意见": "同意推荐",
        "日期": "2013-02-20",
        "上报日期": "2013-02-25",
        "盖章": "是",
    },
}

SHORT = {file.partition("-")[0] if file[0].isdigit() else file.removesuffix(".yaml"): file for file in FILES}
"""Files by the number or word that they begin with."""


def patched(changes: dict[str, Any]) -> dict[str, Any]:
    """The good values with fields changed: `{"01/服务企业/0/家数": 9}`; a file alone, or GONE, takes out."""
    values = good()
    for route, value in changes.items():
        short, *steps = route.split("/")
        if not steps:
            del values[SHORT[short]]
            continue
        node = values[SHORT[short]]
        for step in steps[:-1]:
            node = node[int(step) if isinstance(node, list) else step]
        last: Any = steps[-1]
        if value is GONE:
            del node[last]
        elif isinstance(node, list):
            node[int(last) : int(last) + 1] = [value]
        else:
            node[last] = value
    return values


def context(values: dict[str, Any], *, deadline: str | None = "2013-02-28", **more: Any) -> PapersContext:
    front = values.get("dossier.yaml") or {}
    return PapersContext(
        context=Context(programme=PROGRAMME, year=front.get("年度"), deadline=deadline, kind=front.get("申报类别")),
        deadline=deadline,
        **more,
    )


def problems(changes: dict[str, Any], **more: Any) -> tuple[Problem, ...]:
    values = patched(changes)
    return check_papers(values, context(values, **more))


def texts(changes: dict[str, Any], **more: Any) -> list[str]:
    return [f"{each.code} {text(each, 'zh')}" for each in problems(changes, **more)]
