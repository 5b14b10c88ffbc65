"""An edited document held against the same one before it was edited."""

import pytest

from smepp.load.document import paper_of
from tests.lint.knowing import ROWS, codes, found, notice, publicity
from tests.lint.making import docx

MADE = paper_of(docx(publicity()), "notice.docx")
TEXT = "根据《重庆市中小企业信息化公共服务平台认定的管理办法》（渝中小企〔2013〕24号）{articles}，{more}现予公示。"


def paper(text: str):
    return paper_of(docx(publicity(text=text)), "notice.docx")


def test_the_same_document_has_nothing_changed():
    assert codes(publicity(), notice=notice(), made=MADE) == []


def test_an_article_in_the_place_of_another_is_wrong():
    [error, _] = found(publicity(text=TEXT.format(articles="第十一条", more="")), notice=notice(), made=MADE)
    assert (error.code, error.params["said"], error.params["right"]) == ("D206", "第十一条", "第十条")
    assert codes(publicity(text=TEXT.format(articles="第九条、第十条", more="")), notice=notice(), made=MADE) == []


def test_an_article_in_the_place_of_one_among_several_is_wrong():
    made = paper(TEXT.format(articles="第九条、第十条", more=""))
    assert codes(publicity(text=TEXT.format(articles="第九条、第十一条", more="")), notice=notice(), made=made) == [
        "D206",
        "D203",
    ]
    [told] = found(publicity(text=TEXT.format(articles="第八条、第十条", more="")), notice=notice(), made=made)
    assert (told.code, told.params["name"]) == ("D713", "条款"), "documents of the kind do not rest on it"


def test_another_addressee_is_pointed_out():
    number, title, *rest = publicity()
    made, here = ([number, title, f"{each}：", *rest] for each in ("各区县中小企业主管部门", "各区县经信部门"))
    [told] = found(here, notice=notice(), made=paper_of(docx(made), "notice.docx"))
    assert (told.code, told.params["name"], told.params["right"]) == ("D713", "主送", "各区县中小企业主管部门")


def test_a_day_that_becomes_the_next_one_is_pointed_out():
    days = "2013年2月{}日受理，2013年2月20日推荐，"
    made = paper(TEXT.format(articles="第十条", more=days.format(19)))
    [told] = found(publicity(text=TEXT.format(articles="第十条", more=days.format(20))), notice=notice(), made=made)
    assert (told.code, told.params["right"]) == ("D713", "2013年2月19日")


def test_sentences_that_changed_places_are_the_editors_business():
    one, two = "2013年2月19日受理2家，", "2013年2月20日推荐3家，"
    made = paper(TEXT.format(articles="第十条", more=one + two))
    assert codes(publicity(text=TEXT.format(articles="第十条", more=two + one)), notice=notice(), made=made) == []


@pytest.mark.parametrize(
    ("old", "new", "name"),
    [
        ("经2013年第3次局长办公会审定，", "经2013年第4次局长办公会审定，", "会议"),
        ("申报通知见渝中小企〔2013〕3号，", "申报通知见渝中小企〔2013〕8号，", "引用的文号"),
        ("申报于2013年2月28日截止，", "申报于2013年2月27日截止，", "日期"),
        ("邮政编码：400000，", "邮政编码：400001，", "邮政编码"),
        ("在重庆中小企业网公示，", "在示例新闻网公示，", "网站"),
    ],
)
def test_a_fact_in_the_place_of_another_is_pointed_out(old, new, name):
    made = paper(TEXT.format(articles="第十条", more=old))
    [told] = found(publicity(text=TEXT.format(articles="第十条", more=new)), notice=notice(), made=made)
    assert (told.code, told.params["name"]) == ("D713", name)
    plain = publicity(text=TEXT.format(articles="第十条", more=""))
    assert codes(plain, notice=notice(), made=made) == [], "what was left out"
    assert codes(publicity(text=TEXT.format(articles="第十条", more=old)), notice=notice(), made=MADE) == [], "what was added"


def test_rows_in_another_order_are_pointed_out():
    one, two, three = (" | ".join(row) for row in ROWS)
    rows = f"| 1 | {one} |\n| 2 | {three} |\n| 3 | {two} |"
    [told] = found(publicity(rows=rows), notice=notice(), made=MADE)
    assert (told.code, told.params["name"], told.params["number"], told.params["wanted"]) == ("D308", ROWS[2][0], 2, 3)


@pytest.mark.parametrize("words", ["附件所列{}个平台", "下列{}个平台"])
def test_the_counts_of_our_own_texts_are_those_of_the_list(words):
    lines = [publicity(text=TEXT.format(articles="第十条", more=f"拟认定{words.format(n)}，")) for n in (3, 4)]
    assert [codes(each) for each in lines] == [[], ["D301"]]
