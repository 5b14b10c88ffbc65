"""The data of the procedure are those that the steps' words state."""

import pytest

from tests.programmes.editions import all_editions
from tests.programmes.figures import NUMERALS

LAST_DAY = "末日"


def test_deadline(edition):
    deadline = edition.programme["申报截止"]
    day = "底" if deadline["日"] == LAST_DAY else f"{deadline['日']}日"
    assert f"每年{deadline['月']}月{day}前" in edition.words_of("推荐")


def test_publicity(edition):
    words = edition.words_of("公示")
    assert f"公示{edition.programme['公示工作日']}个工作日" in words
    assert edition.programme["公示网站"] in words
    assert edition.programme["名单网站"] in edition.words_of("名单公布")


def test_title(edition):
    assert f"“{edition.programme['称号']}”称号" in edition.words_of("认定")


def test_review_period_and_papers(edition):
    words = edition.words_of("复核")
    assert any(f"每{numeral}年复核一次" in words for numeral in NUMERALS[edition.programme["复核周期年"]])
    papers = [each["名称"] for each in edition.programme["复核材料"]]
    asked = "".join(clause_words for clause_words, clause in edition.clauses() if clause.get("环节") == "复核")
    assert papers
    assert [name for name in papers if name not in asked] == []


def test_the_measures_ask_three_papers_for_review(measures):
    assert [each["文件"] for each in measures.programme["复核材料"]] == ["summary.yaml", "audit.yaml", "evaluation.yaml"]


def test_grounds_of_revocation_have_their_article(edition):
    grounds = {each["事由"]: each["条"] for each in edition.programme["撤销依据"]}
    assert set(grounds) == set(edition.programme["撤销事由"])
    articles = {article["条"] for article, part in edition.parts() if part.get("程序") == "撤销"}
    assert set(grounds.values()) == articles


def test_steps_are_in_the_order_of_the_law(edition):
    """Each step stands in the programme where the law first puts the words that are its own."""
    first: dict[str, int] = {}
    for position, (_, part) in enumerate(edition.parts()):
        if "程序" in part:
            first.setdefault(part["程序"], position)
    assert first["申报"] < first["评审"] < first["公示"] < first["名单公布"] < first["年度总结"] < first["复核"] < first["撤销"]


@pytest.mark.parametrize("formula", ["核对结果", "复核核对结果"])
def test_formula_ends_with_everything_else(edition, formula):
    situations = [each["情形"] for each in edition.programme[formula]]
    assert situations[-1] == "其他"
    assert len(set(situations)) == len(situations)


def test_kinds_of_application_are_known(edition):
    kinds = set(edition.programme["申报类别"])
    assert all(set(each["申报类别"]) <= kinds for each in edition.programme["材料"])
    files = [each["文件"] for each in edition.programme["材料"]]
    assert len(set(files)) == len(files)


def test_the_second_programme_differs_by_data(measures):
    """Other conditions, other formula, other days: what only one programme has is not built into the tests."""
    others = [each for each in all_editions() if each.folder != measures.folder]
    assert others
    for other in others:
        assert len(other.clauses()) < len(measures.clauses())
        for key in (
            "核对结果",
            "复核核对结果",
            "复核测评",
            "申报截止",
            "公示工作日",
            "复核周期年",
            "撤销事由",
            "清单",
            "申报类别",
            "称号",
        ):
            assert other.programme[key] != measures.programme[key], key
