"""The summary tables: what stands in them, exactly."""

import re
from decimal import Decimal
from fractions import Fraction

import pytest

from smepp.documents.workbooks.summary import summary_xlsx
from smepp.messages.workbooks import CONCLUSIONS, RECOMMENDATIONS
from smepp.model.assessment import Decision
from smepp.model.entry import Failure, Stage, Standing
from smepp.model.outcome import Outcome
from tests.documents.workbooks.made import PROGRAMME, entry, found, parts, review, sheet_xml, sheets

FACTS = {
    "联系人": "何云",
    "联系电话": "023-55550199",
    "成立日期": "2008-08-12",
    "从业人数": 27,
    "大专及以上学历": 21,
    "中级及以上职称": 17,
    "具备其一": 21,
    "资产总额": Decimal("4386210.54"),
    "场地面积": 1480,
    "满意度": Decimal("92.5"),
    "服务类别": ["物流服务", "商务信息"],
    "网址": "www.a.example",
}


def tables(*entries):
    assessed, recommended = sheets(summary_xlsx(review(*entries), PROGRAMME)).values()
    return assessed, recommended


def test_the_assessed_round_is_a_row_for_each_dossier():
    tightest = Standing(
        clause="5.3.staff", outcome=Outcome.NOT_MET, low=19, high=19, required=20, unit="人", margin=-1, share=Fraction(-1, 20)
    )
    assessed, _ = tables(
        entry("a", decision=Decision.NOT_ELIGIBLE, not_met=("5.3.staff",), open=("6.2",), tightest=tightest),
        entry("b", decision=Decision.RETURN, lacking=("5.4.firms", "5.3.ratio"), errors=2, warnings=1),
        entry("c", stage=Stage.REREVIEW, decision=Decision.ELIGIBLE),
    )
    assert assessed[0][0] == "2013年重庆市中小企业信息化公共服务平台评审汇总表"
    assert "重庆市中小企业局" in assessed[1][0]
    one, two, three = (dict(zip(assessed[2], row, strict=True)) for row in assessed[3:])
    assert (one["序号"], one["核对结果"], one["不符合的要点"]) == (1, "不符合认定条件", "第五条（三）从业人数")
    assert (one["待人认定\n要点（个）"], one["余量"]) == (1, "-1人")
    assert two["缺少事实的要点"] == "第五条（四）年服务中小企业\n第五条（三）专业人员比例"
    assert (two["材料错误\n（处）"], two["提示\n（处）"]) == (2, 1)
    assert (three["类别"], three["核对结果"]) == ("复核", "复核合格")


def test_a_dossier_that_could_not_be_assessed_stands_there_with_the_reason():
    failure = Failure(code="unreadable", params={"path": "elsewhere", "reason": "权限"})
    assessed, recommended = tables(entry("x", platform=None, operator=None, decision=None, failure=failure))
    row = assessed[3]
    assert row[1] == "x"
    assert "读不了 x" in row[6]
    assert len(recommended) == 4


def test_the_recommended_applications_stand_in_the_columns_of_the_form():
    _, recommended = tables(
        entry("a", facts=FACTS, served=((2010, 93), (2011, 108), (2012, 124))),
        entry("b", stage=Stage.REREVIEW),
    )
    heads, leaves, row = recommended[2:]
    assert recommended[1][0].startswith("推荐单位（盖章）：")
    assert heads[:8] == ["序号", "平台名称", "运营单位名称", "所属区县", "平台联系人", "联系方式", "注册时间", "从业人数"]
    assert heads[8] == "其中"
    assert leaves[8:11] == ["大专及以\n上学历", "中级及以\n上职称", "学历职称\n具备其一"]
    assert leaves[14:17] == ["2010年", "2011年", "2012年"]
    assert row[1:11] == ["a平台", "a公司", "江北区", "何云", "023-55550199", "2008-08-12", 27, 21, 17, 21]
    assert row[11] == pytest.approx(77.7777777)
    assert row[12:18] == [438.621054, 1480, 93, 108, 124, 92.5]
    assert row[18:21] == ["物流服务、商务信息", "www.a.example", "待评审认定"]


def test_a_satisfaction_of_endless_digits_stays_a_number():
    facts = {"满意度": Decimal("89.3333333333333333333333"), "具备其一": "六"}
    row = tables(entry("a", facts=facts))[1][4]
    assert row[14] == pytest.approx(89.3333333)
    assert (row[10], row[11]) == ("六", "")


def test_years_of_firms_served_are_the_last_three_of_any():
    _, recommended = tables(entry("a", served=((2009, 1), (2010, 2))), entry("b", served=((2011, 3), (2012, 4))))
    assert recommended[3][14:17] == ["2010年", "2011年", "2012年"]
    assert [row[14:17] for row in recommended[4:]] == [[2, "", ""], ["", 3, 4]]


@pytest.mark.parametrize(
    "name", ["=1+1", "+86", "-甲", "@乙", '=HYPERLINK("http://x.example","y")', "http://x.example", "00123", "1e5"]
)
def test_text_stays_text(name):
    facts = {"联系电话": name, "网址": name}
    data = summary_xlsx(review(entry("a", platform=name, operator=name, facts=facts)), PROGRAMME)
    assessed, recommended = sheets(data).values()
    assert assessed[3][1:3] == [name, name]
    assert [recommended[4][at] for at in (1, 2, 5, 16)] == [name] * 4
    for number in (1, 2):
        assert "<f>" not in sheet_xml(data, number)
        assert "hyperlink" not in sheet_xml(data, number)


def test_names_stay_text_when_somebody_edits_them():
    data = summary_xlsx(review(entry("a", platform="=1+1")), PROGRAMME)
    [style] = found(r'<c r="B4" s="(\d+)"', sheet_xml(data))
    formats = re.findall(r"<xf [^>]*>", parts(data)["xl/styles.xml"].partition("<cellXfs")[2])
    assert 'numFmtId="49"' in formats[int(style)]


def test_the_sheets_are_made_for_reading_and_printing():
    data = summary_xlsx(review(entry("a")), PROGRAMME)
    for number, head, columns in ((1, 3, "P"), (2, 4, "T")):
        xml = sheet_xml(data, number)
        assert f'<autoFilter ref="A{head}:{columns}{head + 1}"/>' in xml
        assert f'ySplit="{head}" ' in xml
        assert 'orientation="landscape"' in xml
        assert 'fitToHeight="0"' in xml
        assert "<pageSetUpPr fitToPage=" in xml
        assert 'paperSize="9"' in xml
    names = parts(data)["xl/workbook.xml"]
    assert "评审汇总表!$3:$3" in names
    assert "推荐汇总表!$3:$4" in names


def test_people_choose_from_lists():
    data = summary_xlsx(review(entry("a"), entry("b")), PROGRAMME)
    assert f'sqref="O4:O5"><formula1>"{",".join(CONCLUSIONS)}"' in sheet_xml(data, 1)
    assert f'<formula1>"{",".join(RECOMMENDATIONS)}"' in sheet_xml(data, 2)


def test_a_round_without_dossiers_makes_empty_tables():
    assessed, recommended = tables()
    assert (len(assessed), len(recommended)) == (3, 4)
    assert "dataValidation" not in sheet_xml(summary_xlsx(review(), PROGRAMME))


def test_the_same_round_gives_the_same_bytes():
    given = review(entry("a", facts=FACTS, served=((2012, 3),)), entry("b"))
    assert summary_xlsx(given, PROGRAMME) == summary_xlsx(given, PROGRAMME)
    assert "2013-04-01T00:00:00Z" in parts(summary_xlsx(given, PROGRAMME))["docProps/core.xml"]
