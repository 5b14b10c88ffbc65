"""What looks nearly wrong and is not: at the edge, or of a type that the schema has already named."""

from decimal import Decimal
from typing import Any

import pytest

from tests.papers.base import GONE, firm, person, texts

YEARS = {"01/服务企业": [{"年度": 2010, "家数": 1}, {"年度": 2012, "家数": 3}]}
SILENT: dict[str, dict[str, Any]] = {
    "assets to the cent, written otherwise": {"01/资产总额": Decimal("1250000.00")},
    "assets as text": {"01/资产总额": "125"},
    "assets as yes": {"01/资产总额": True},
    "no statement": {"03/资产负债表": GONE},
    "fewer people listed than there are": {"01/从业人数": 6},
    "an unlisted person may be qualified": {"01/从业人数": 6, "01/专业人员/大专及以上学历": 4},
    "an unknown education may be one": {
        "05/人员/4": person("冯晓", "1985-05", "不明", "无"),
        "01/专业人员/大专及以上学历": 4,
    },
    "either equals the larger": {
        "01/专业人员/具备其一": 3,
        "05/人员/3": person("王立", "1981-04", "高中", "无"),
        "01/专业人员/中级及以上职称": 1,
    },
    "more claimed than listed": {"01/服务企业/1/家数": 90},
    "two of three years, not next to each other": YEARS,
    "large firms do not count as listed": {
        "06/企业/2": firm("丙集团有限公司", [2012], 企业规模="大型"),
        "01/服务企业/1/家数": 2,
    },
    "exactly a hundred times": {"01/服务企业/0/家数": 3, "01/服务企业/1/家数": 300},
    "from nothing": {"03/利润表/营业收入/上年": 0},
    "profits may leap": {"03/利润表/净利润/上年": -1000000},
    "satisfaction rounded up": {"01/用户满意度": 93},
    "satisfaction cut off": {"01/用户满意度": 92},
    "satisfaction of exactly a hundred": {
        "01/用户满意度": 100,
        "06/满意度调查/非常满意": 200,
        "06/满意度调查/满意": 0,
        "06/满意度调查/基本满意": 0,
        "06/满意度调查/不满意": 0,
    },
    "brackets and blanks of a name": {
        "02/名称": "重庆云联（物流）信息有限公司",
        "01/运营单位": "重庆云联(物流)信息有限公司",
        "dossier/运营单位": "重庆云联〔物流〕 信息有限公司",
        "03/编制单位": "重庆云联【物流】信息有限公司",
        "10/声明单位": "重庆云联(物流)信息有限公司　",
    },
    "blank in a person's name": {"10/法定代表人": "周 远航"},
    "two people of one name": {"05/人员/4": person("王立", "1990-01", "中专", "无")},
    "a registered body of the whole city": {"02/注册号": "500000000000016"},
    "a number of thirteen digits": {"02/注册号": "5001051801234"},
    "a number of another register": {"02/注册号": "企独渝总字第00001号"},
    "a firm's code in another form": {"06/企业/0/代码": "渝直5001"},
    "hyphen, blanks and full-width digits in codes": {"02/组织机构代码": "６８１４９６７２ 5", "02/注册号": "500105 000123452"},
    "founded on the deadline": {"02/成立日期": "2013-02-28", "06/企业": GONE},
    "declared on the deadline": {"10/声明日期": "2013-02-28"},
    "agreed on the day of founding": {"06/企业/0/协议日期": "2009-05-20"},
    "survey on the first day of last year": {"06/满意度调查/调查日期": "2012-01-01"},
    "licence until the deadline": {"02/有效期止": "2013-02-28"},
    "a date that is none": {"02/有效期止": "2013-02-30"},
    "received in the last minute of the last day": {"dossier/市局收件时间": "2013-02-28 23:59"},
    "handed up late but received in time": {"recommendation/上报日期": "2013-02-26", "dossier/市局收件时间": "2013-02-26"},
    "short name of the district": {"dossier/推荐区县": "江北", "02/住所区县": "江北"},
    "seat in another province": {"02/住所区县": "成都市武侯区"},
    "recommended under the short name": {"recommendation/推荐单位": "江北经信委"},
    "applying again with the earlier one named": {"dossier/申报类别": "再次申报", "dossier/前次申报": "yunlian-2012"},
    "rows of a wrong type": {"05/人员/4": "冯晓", "06/企业/2": None, "01/服务企业/1/家数": 3},
    "no dates at all": {"02/成立日期": GONE, "04/截止日期": 2012, "08/证书/0/颁发日期": None},
}


@pytest.mark.parametrize("name", SILENT)
def test_nothing_is_said(name: str):
    assert texts(SILENT[name]) == []


def test_without_a_deadline_no_date_is_late():
    assert texts({"10/声明日期": "2099-01-01", "dossier/市局收件时间": "2099-01-01"}, deadline=None) == []


def test_without_a_year_no_year_is_wrong():
    assert texts({"dossier/年度": GONE, "03/会计年度": 1999}) == []


@pytest.mark.parametrize(
    ("received", "late"),
    [("2013-02-28 17:30", False), ("2013-02-28 17:31", True), ("2013-02-28", False), ("2013-03-01", True), ("28.2.2013", False)],
)
def test_a_deadline_with_a_time(received: str, late: bool):
    said = texts({"dossier/市局收件时间": received}, deadline="2013-02-28 17:30")
    assert [line[:4] for line in said] == (["X911"] if late else [])


def test_a_file_that_cannot_be_read_is_not_missing():
    assert texts({"08": GONE}, present=frozenset({"08-credentials.yaml"})) == []


def test_an_unreadable_recommendation_is_not_missing():
    assert texts({"recommendation": GONE}, present=frozenset({"recommendation.yaml"})) == []


def test_materials_of_the_kind_only():
    assert [line[:4] for line in texts({"08": GONE, "dossier/申报类别": "未知"})] == ["X921", "X901"]
