"""The names that samples give and the check knows are those that documents really get."""

import pytest
from jinja2.sandbox import SandboxedEnvironment

from smepp.documents.notices.context import context_of
from smepp.documents.notices.samples import Sample, optional, sample
from smepp.documents.notices.variables import COMMON, table, text, variables
from smepp.documents.pages.index import index_context
from smepp.documents.roster.context import roster_context
from smepp.documents.templating.known import NAMES
from smepp.documents.templating.names import unknown_names
from smepp.model.notice import Basis, Sender
from tests.documents.pages.factory import PROGRAMME, review
from tests.documents.report.reports import ELIGIBLE, told
from tests.notices.kinds import KINDS
from tests.roster.test_forms import made
from tests.status.test_page import context

OF = Sample(
    sender=Sender(name="某市中小企业局", prefix="某中小企"),
    basis=Basis(title="某办法", document="某〔2013〕1号", honour="某称号"),
    articles={"年度总结": "第十三条"},
    year=2013,
)
KNOWN = {"机关": text("机关"), "名单": table("名单", 平台名称=text("名称"), 区县=text("区县")), "词": None}


def values(variable, value):
    """A value and whatever is inside it, each with its variable."""
    yield variable, value
    if variable.rows:
        for row in value:
            for name, each in variable.columns.items():
                yield from values(each, row[name])


@pytest.mark.parametrize("kind", KINDS, ids=lambda each: each.id)
@pytest.mark.parametrize("rows", [1, 3])
def test_a_full_round_has_a_value_for_every_variable(kind, rows):
    context = context_of(sample(kind, OF, rows, full=True))
    own = {name: each for name, each in variables(kind.id).items() if name not in COMMON or name == "名单"}
    assert set(variables(kind.id)) == set(context)
    found = [each for name, variable in own.items() for each in values(variable, context[name])]
    assert found
    assert all(value not in (None, "", []) for _, value in found)
    assert len(context["名单"]) == rows
    assert not context["草稿"]


@pytest.mark.parametrize("kind", [each for each in KINDS if "平台名称" not in each.title], ids=lambda each: each.id)
def test_an_empty_round_has_nothing_that_may_be_empty(kind):
    context = context_of(sample(kind, OF, 1, full=False))
    for name, variable in variables(kind.id).items():
        if name not in COMMON:
            for each, value in values(variable, context[name]):
                assert not optional(each) or value is None
    for name in ("抄送", "年度通知", "公示网站", "名单网站", "联系科室", "联系人", "联系电话", "地址", "邮政编码", "电子邮箱"):
        assert context[name] is None
    assert context["草稿"]


def found(source, known=KNOWN):
    return [(each.line, each.name, each.nearest) for each in unknown_names(SandboxedEnvironment().parse(source), known)]


@pytest.mark.parametrize(
    ("source", "names"),
    [
        ("{{ 机关 }}{% for 行 in 名单 %}{{ 行.平台名称 }}{{ loop.index }}{% endfor %}", []),
        ("甲\n{{ 机构 }}", [(2, "机构", None)]),
        ("{% for 行 in 名单 %}{{ 行.平台 }}{% endfor %}", [(1, "行.平台", None)]),
        ("{% for 行 in 名单|sort(attribute='区县') %}{{ 行['平台名'] }}{% endfor %}", [(1, "行.平台名", "行.平台名称")]),
        ("{{ 名单[0].平台名 }}{{ (名单|first).平台名 }}", [(1, "平台名", "平台名称")]),
        ("{% set 头 = 名单[0] %}{{ 头.平台名 }}", [(1, "头.平台名", "头.平台名称")]),
        ("{% macro 印(行) %}{{ 行.别的 }}{% endmacro %}{{ 印(机关) }}", []),
        ("{% for 名, 值 in 词.items() %}{{ 名 }}{% endfor %}{{ 词.甲.乙 }}", []),
        ("{% if 没有 %}{{ 也没有 }}{% endif %}", [(1, "也没有", None), (1, "没有", None)]),
    ],
)
def test_unknown_names_are_found_without_filling_in(source, names):
    assert found(source) == names


def test_the_names_of_every_other_page_are_those_that_it_gets(tmp_path):
    given = {
        "report": told(ELIGIBLE),
        "roster-page": roster_context(made(tmp_path)),
        "round": index_context(review(3), PROGRAMME),
        "timeline": context("2013-03-01"),
    }
    assert {name: set(each) for name, each in given.items()} == {name: set(each) for name, each in NAMES.items()}
