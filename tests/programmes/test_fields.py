"""Every field that a programme names exists in the forms."""

from tests.programmes.field_refs import columns_of, refs_of, routes_of
from tests.programmes.forms import at, column


def test_every_field_exists(edition):
    refs = [ref for _, clause in edition.clauses() for ref in refs_of(clause)]
    assert refs
    for ref in refs:
        for route in routes_of(ref):
            at(ref["文件"], route)


def test_every_column_exists_and_knows_the_words_expected_there(edition):
    columns = [found for _, clause in edition.clauses() for found in columns_of(clause)]
    assert any(words for _, _, words in columns)
    for ref, name, words in columns:
        node = column(ref["文件"], ref["栏目"], name)
        assert set(words) <= set(node.get("enum", words)), f"{name}: {words}"


def test_word_for_not_known_is_one_of_the_columns_words(edition):
    ratios = [clause["取值"]["比例"] for _, clause in edition.clauses() if "比例" in clause["取值"]]
    assert ratios
    for ratio in ratios:
        for name in ratio["条件"]:
            assert ratio["不明"] in column(ratio["名单"]["文件"], ratio["名单"]["栏目"], name)["enum"]


def test_choices_allow_words_that_the_form_offers(edition):
    choices = [clause for _, clause in edition.clauses() if "选项" in clause["取值"] and "标准" in clause]
    assert choices
    for clause in choices:
        field = clause["取值"]["选项"]["字段"]
        offered = set(at(field["文件"], field["栏目"])["enum"])
        assert set(clause["标准"]["一般"]) <= offered, clause["编号"]


def test_fields_stand_in_materials_of_the_programme(edition):
    """A clause cannot rest on a paper that nobody is asked for."""
    papers = {each["文件"] for each in edition.papers()}
    assert {ref["文件"] for _, clause in edition.clauses() for ref in refs_of(clause)} <= papers


def test_a_re_review_rests_on_its_own_papers(edition):
    own = {each["文件"] for each in edition.papers()[len(edition.programme["材料"]) :]}
    again = [clause for _, clause in edition.clauses() if clause.get("环节") == "复核"]
    assert again
    for clause in again:
        assert {ref["文件"] for ref in refs_of(clause)} <= own, clause["编号"]


def test_indicators_name_fields_and_wholes_that_exist(edition):
    lines = edition.programme["复核测评"]["指标"]
    names = [each["名称"] for each in lines]
    assert names
    assert len(set(names)) == len(names)
    for each in lines:
        assert each.get("属于", each["名称"]) in names
        if "应与" in each:
            at(f"rereview-{each['应与']['文件']}", each["应与"]["栏目"])


def test_indicators_that_clauses_ask_for_are_listed(edition):
    """A clause that picks a line of the evaluation by its name finds it in the list, and it may not be left out."""
    must = {each["名称"] for each in edition.programme["复核测评"]["指标"] if each.get("可以没有") != "是"}
    asked = {
        step["指标"]
        for _, clause in edition.clauses()
        for ref in refs_of(clause)
        for route in routes_of(ref)
        for step in route
        if isinstance(step, dict) and "指标" in step
    }
    assert asked
    assert asked <= must


def test_supporting_papers_name_the_clauses_that_they_prove(edition):
    evidence = edition.programme["证明材料"]
    column(evidence["文件"], evidence["栏目"], evidence["列"])
    assert evidence["文件"] in {each["文件"] for each in edition.programme["材料"]}


def test_materials_are_forms(edition):
    files = [each["文件"] for each in edition.programme["材料"]]
    assert files
    for file in files:
        at(file, [])


def test_materials_with_a_scan_have_a_field_for_it(edition):
    files = [each["文件"] for each in edition.papers() if each.get("需要附件") == "是"]
    assert files
    for file in files:
        at(file, ["附件"])
    for each in edition.programme["材料"]:
        if each.get("可以没有") == "是":
            at(each["文件"], ["无"])


def test_contents_of_which_one_will_do_exist(measures):
    by_id = {each["编号"]: each["文件"] for each in measures.programme["材料"]}
    wanted = [clause["取值"]["材料"] for _, clause in measures.clauses() if isinstance(clause["取值"].get("材料"), dict)]
    assert wanted
    for each in wanted:
        for route in each["内容之一"]:
            at(by_id[each["材料"]], route)
