"""What templates may print: exactly what is declared, in the declared shape."""

import re
from dataclasses import replace

import pytest

from smepp.documents.notices.context import context_of
from smepp.documents.notices.contexts import MODULES
from smepp.documents.notices.picking import picked
from smepp.documents.notices.variables import COMMON, ROW, columns, day, table, text, variables
from smepp.model.notice import Basis, Form, Issuer, KindRule, Notice, Row, Scope, Sender
from smepp.model.office import Contact
from tests.notices.kinds import KINDS, kind

PRIVATE = "甘庆年"
ROWS = (
    Row(platform="A&B <科技>“平台”", operator="喆堃镕㛃𠮷公司", district="江北区", folder=PRIVATE, codes={"注册号": PRIVATE}),
    Row(platform="乙平台", operator="乙公司", district="渝北区", shown={"身份证": PRIVATE}, event={"理由": PRIVATE}),
)


def made(rule, **more):
    given = {
        "kind": rule,
        "year": 2013,
        "on": "2013-03-25",
        "sender": Sender(name="某市某局", prefix="某中小企", contact=Contact(section="某处")),
        "basis": Basis(title="某办法", document="某〔2013〕1号", honour="某平台"),
        "rows": ROWS,
        "said": {"原文号": "某〔2013〕2号", "事项": "申报", "私密": PRIVATE},
    }
    return Notice(**{**given, **more})


@pytest.mark.parametrize("name", MODULES)
def test_exactly_the_declared_variables(name):
    context = context_of(made(kind(name)))
    assert set(context) == set(variables(name))
    assert [set(row) for row in context["名单"]] == [set(columns(name))] * 2
    assert PRIVATE not in repr(context)


def test_every_kind_that_is_declared_is_one_of_the_programme():
    assert set(MODULES) <= {each.id for each in KINDS}
    assert len(MODULES) >= 9


@pytest.mark.parametrize("name", MODULES)
def test_names_are_identifiers_that_templates_can_use(name):
    every = {**variables(name), **columns(name)}
    for variable, declared in every.items():
        assert variable.isidentifier(), variable
        assert declared.means
        assert not re.search("[。；]$", declared.means), "it stands in a table"
        for column in declared.columns:
            assert column.isidentifier(), column


def test_a_kinds_own_names_hide_no_common_one():
    for name in MODULES:
        assert len(variables(name)) == len({**COMMON}) + len(set(variables(name)) - set(COMMON))
        assert set(columns(name)) >= set(ROW)


def test_an_issued_document():
    context = context_of(made(kind("publicity"), dated="2013-03-05", number="某中小企〔2013〕7号"))
    assert (context["草稿"], context["文号"], context["日期"]) == (False, "某中小企〔2013〕7号", "2013年3月5日")


def test_a_draft_leaves_open_what_is_not_known():
    context = context_of(made(kind("publicity")))
    assert (context["草稿"], context["文号"], context["日期"]) == (True, "某中小企〔2013〕　号", "2013年　月　日")


def test_a_draft_of_an_office_without_a_prefix_has_no_number():
    assert context_of(made(kind("publicity"), sender=Sender(name="某局")))["文号"] is None


def test_the_head_by_the_layout():
    assert context_of(made(kind("recognition")))["机关标志"] == "某市某局文件"
    assert context_of(made(kind("correction")))["机关标志"] == "某市某局"
    assert context_of(made(kind("recognition")))["印发机关"] == "某市某局办公室"
    assert context_of(made(kind("correction")))["印发机关"] is None


def test_articles_are_cited_with_the_document():
    rule = replace(kind("publicity"), articles=(14, 15))
    assert context_of(made(rule))["依据"] == "《某办法》（某〔2013〕1号）第十四条、第十五条"


def test_a_call_that_is_the_programmes_own_document_is_not_cited_twice():
    own = Basis(title="某办法", document="某〔2013〕1号", honour="某平台", call="某〔2013〕1号")
    assert context_of(made(kind("publicity"), basis=own))["年度通知"] is None
    other = replace(own, call="某〔2014〕3号")
    assert context_of(made(kind("publicity"), basis=other))["年度通知"] == "某〔2014〕3号"


def test_the_title_and_the_annexes_by_their_patterns():
    rule = KindRule(
        id="publicity",
        name="公示",
        genre="公示",
        title="{机关}关于{年度}年{平台名称}的公示",
        form=Form.PLAIN,
        by=Issuer.AUTHORITY,
        scope=Scope.ROUND,
        public=True,
        articles=(10,),
        annexes=("{年度}年{称号}名单",),
    )
    context = context_of(made(rule, rows=ROWS[1:]))
    assert context["标题"] == "某市某局关于2013年乙平台的公示"
    assert context["附件名"] == ["2013年某平台名单"]


def test_a_name_with_braces_is_no_pattern():
    rows = (replace(ROWS[0], platform="{机关}平台"),)
    rule = replace(kind("publicity"), title="关于{平台名称}的公示")
    assert context_of(made(rule, rows=rows))["标题"] == "关于{机关}平台的公示"


@pytest.mark.parametrize("count", [0, 1, 300])
def test_the_count_is_the_lists(count):
    context = context_of(made(kind("publicity"), rows=ROWS[:1] * count))
    assert context["个数"] == count == len(context["名单"])
    assert [each["序号"] for each in context["名单"]] == list(range(1, count + 1))


def test_what_nobody_sees_is_shown():
    rows = (replace(ROWS[0], platform="甲\u202e平台\n二行"),)
    assert context_of(made(kind("publicity"), rows=rows))["名单"][0]["平台名称"] == "甲\\u202e平台 二行"


def test_picking():
    declared = {"甲": text("甲"), "乙": day("乙"), "丙": table("丙", 丁=day("丁"))}
    said = {"甲": ("一", 2, True), "乙": "2013-02-28 17:30", "丙": [{"丁": "2013-03-05", "庚": 1}], "壬": 3}
    expected = {"甲": ["一", 2, True], "乙": "2013年2月28日17:30", "丙": [{"丁": "2013年3月5日"}]}
    assert picked(said, declared) == expected
    assert picked({}, declared) == {"甲": None, "乙": None, "丙": []}


@pytest.mark.parametrize("value", [{"私": 1}, [{"私": 1}], 1.5])
def test_a_text_is_never_more_than_a_text(value):
    with pytest.raises(TypeError):
        picked({"甲": value}, {"甲": text("甲")})
