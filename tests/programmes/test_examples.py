"""Every clause has the examples that it needs, written for the forms as they are."""

from tests.programmes.editions import place_names
from tests.programmes.forms import form, unknown_keys

COMPUTED = {"字段", "选项", "年限", "比例", "计数", "份额", "序列"}
MET, NOT_MET, UNDECIDED = "符合", "不符合", "待定"


def needed(clause):
    [operator] = clause["取值"]
    if operator in COMPUTED:
        return {MET, NOT_MET, UNDECIDED}
    return {MET, UNDECIDED} if operator == "材料" else {UNDECIDED}


def examples(edition):
    found = [(clause, each) for _, clause in edition.clauses() for each in clause["示例"]]
    assert found
    return found


def test_every_clause_shows_each_outcome_that_facts_alone_can_give(edition):
    for _, clause in edition.clauses():
        assert {each["结论"] for each in clause["示例"]} == needed(clause), clause["编号"]


def test_every_clause_shows_what_happens_without_facts(edition):
    for _, clause in edition.clauses():
        without = [each for each in clause["示例"] if not each["材料"] and each.get("适用", "是") == "是"]
        thin = [each for each in clause["示例"] if each["结论"] == UNDECIDED and each.get("适用", "是") == "是"]
        assert thin, clause["编号"]
        assert all(each["结论"] == UNDECIDED for each in without), clause["编号"]


def test_conditional_clauses_show_when_they_do_not_apply(edition):
    for _, clause in edition.clauses():
        kinds = {each.get("适用", "是") for each in clause["示例"]}
        assert kinds == ({"是", "否"} if "适用" in clause else {"是"}), clause["编号"]


def test_names_are_unique_within_a_clause(edition):
    for _, clause in edition.clauses():
        names = [each["名称"] for each in clause["示例"]]
        assert len(set(names)) == len(names), clause["编号"]


def test_districts_are_known(edition):
    known = {name for place in edition.places() for name in place_names(place)}
    named = {each["区县"] for _, each in examples(edition) if "区县" in each}
    assert named
    assert named <= known


def test_each_regional_threshold_has_an_example_in_its_region(edition):
    """Where the standard differs by region, one example lies in each."""
    groups = {each["名称"]: {each["名称"], *each.get("属于", [])} for each in edition.regions["区域"]}
    region_of = {name: place["区域"] for place in edition.places() for name in place_names(place)}
    regional = [clause for _, clause in edition.clauses() if len(clause.get("标准", {})) > 1]
    assert regional
    for clause in regional:
        seen = [groups[region_of[each["区县"]]] for each in clause["示例"] if "区县" in each]
        for name in set(clause["标准"]) - {"一般"}:
            assert any(name in each for each in seen), f"{clause['编号']}: {name}"
        assert any(not each & set(clause["标准"]) for each in seen), clause["编号"]


def test_readings_are_those_of_the_clause_and_each_other_one_has_an_example(edition):
    for clause, each in examples(edition):
        assert each.get("口径") in {None, *clause.get("口径", {})}, clause["编号"]
    for _, clause in edition.clauses():
        shown = {each.get("口径") for each in clause["示例"]}
        assert set(clause.get("口径", {})) - {clause.get("默认口径")} <= shown, clause["编号"]


def test_facts_stand_where_the_forms_have_them(edition):
    for clause, each in examples(edition):
        for file, content in each["材料"].items():
            assert list(unknown_keys(content, form(file), form(file))) == [], f"{clause['编号']}: {each['名称']}"
