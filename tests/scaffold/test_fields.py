"""Every field of every form is there once, under a comment that says how to fill it."""

from unicodedata import east_asian_width

import pytest

from tests.scaffold.forms import FILES, PROGRAMMES, fields, form, schema_of, texts

WIDEST = 100
OPTIONAL = ("可不填", "可以不填", "至少填一样")


@pytest.mark.parametrize("file", FILES)
def test_every_field_of_the_schema_stands_there_once_and_in_its_order(file):
    assert [each.route for each in form(file).keys] == [route for route, _, _ in fields(schema_of(file))]


@pytest.mark.parametrize("file", FILES)
def test_every_field_is_described(file):
    written, told = form(file), set()
    for route, node, _ in fields(schema_of(file)):
        mark = (route[-1], node["description"])
        expected = node["title"] if mark in told else node["description"]
        if node["type"] not in {"array", "object"}:
            told.add(mark)
        if expected != f"{route[-1]}。":
            assert "".join(expected.split()) in written.comment(route), route


@pytest.mark.parametrize("file", FILES)
def test_every_closed_list_of_words_is_shown(file):
    for route, node, _ in fields(schema_of(file)):
        words = node.get("enum") or node.get("items", {}).get("enum")
        if words:
            assert f"可填：{'、'.join(words)}" in form(file).comment(route), route


def test_some_form_has_closed_lists_of_words():
    assert sum("enum" in node for file in FILES for _, node, _ in fields(schema_of(file))) > 20


@pytest.mark.parametrize(
    ("file", "route", "words"),
    [
        ("dossier.yaml", ("申报类别",), "首次申报、再次申报"),
        ("01-application.yaml", ("服务类别",), "信息化政策法规咨询、产品研发、质量认证"),
        ("01-application.yaml", ("服务功能", "类别"), "行业信息化平台、信息资源平台、公共技术平台"),
        ("06-services.yaml", ("企业", "服务类别"), "信息化政策法规咨询、产品研发、质量认证"),
    ],
)
def test_words_that_the_programme_closes_are_shown(file, route, words):
    assert f"可填：{words}" in form(file).comment(route)


def test_another_programme_shows_its_own_words():
    [other] = [name for name in PROGRAMMES if form("dossier.yaml", name).comment(("申报类别",)).endswith("首次申报、延续申报")]
    assert "可填：上云服务、培训服务、对接服务" in form("01-application.yaml", other).comment(("服务功能", "类别"))


@pytest.mark.parametrize("file", FILES)
def test_a_field_that_may_be_left_out_says_so_and_no_other_does(file):
    for route, node, parent in fields(schema_of(file)):
        comment = form(file).comment(route).partition("一组一项")[0]
        if route[-1] in parent.get("required", ()):
            assert not any(each in comment for each in OPTIONAL), route
        elif "的必填" not in comment and "，不写这一栏，" not in node["description"]:
            assert any(each in comment for each in OPTIONAL), route


@pytest.mark.parametrize(
    ("route", "words"),
    [
        (("利润表",), "报表种类填“企业”的必填"),
        (("资产负债表", "净资产合计"), "报表种类填“事业单位”或“民间非营利组织”的必填"),
    ],
)
def test_a_field_that_depends_on_another_says_on_which(route, words):
    assert words in form("03-financials.yaml").comment(route)


def test_of_two_papers_of_which_one_is_enough_neither_is_called_optional():
    written = form("07-plan.yaml")
    for route in (("发展规划",), ("年度运营计划",)):
        assert "（发展规划、年度运营计划至少填一样）" in written.comment(route)


@pytest.mark.parametrize(
    ("file", "route", "shown"),
    [
        ("01-application.yaml", ("从业人数",), "例：26"),
        ("01-application.yaml", ("邮政编码",), "例：'400020'"),
        ("01-application.yaml", ("联系人", "电话"), "例：'023-55550123'"),
        ("01-application.yaml", ("经营场所", "使用期止"), "例：2015-06-30或长期"),
        ("01-application.yaml", ("服务企业",), "例：-年度:2011家数:96-年度:2012家数:118"),
        ("05-personnel.yaml", ("附件",), "例：attachments/05-personnel.pdf"),
        ("08-credentials.yaml", ("证书", "附件"), "例：[attachments/08-credentials-01.pdf]"),
    ],
)
def test_an_example_is_shown_as_it_would_be_typed(file, route, shown):
    assert shown in form(file).comment(route)


def test_papers_that_prove_a_clause_are_asked_for_by_its_code():
    comment = form("09-supporting.yaml").comment(("材料", "证明要点"))
    assert "须有材料证明的：5.5.rules（管理制度）、" in comment
    assert "有材料最好附上的：5.3.premises（" in comment


@pytest.mark.parametrize("programme", PROGRAMMES)
def test_no_line_is_too_long_and_all_can_be_shown_on_a_chinese_console(programme):
    for text in texts(programme).values():
        assert text.encode("gbk")
        for line in text.splitlines():
            assert sum(2 if east_asian_width(each) in "WFA" else 1 for each in line) <= WIDEST, line
