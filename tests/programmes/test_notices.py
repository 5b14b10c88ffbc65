"""The kinds of documents: each rests on an article that speaks of it, takes a step that its event stands for; slips are caught."""

import copy

import pytest

from smepp.check.rules import notices
from smepp.load.programme.notices import read_kinds
from smepp.model.title import EventKind
from tests.programmes.test_schemas import validators

__all__ = ["validators"]

STEPS = {
    "recommendation": "推荐",
    "publicity": "公示",
    "recognition": "认定",
    "roster": "名单公布",
    "annual-reminder": "年度总结",
    "rereview-call": "复核",
    "rereview-result": "复核",
    "rectification": "抽查",
    "inspection-plan": "抽查",
    "inspection-report": "抽查",
    "revocation": "撤销",
}
"""By which step of the procedure a document is governed, where the articles name it."""


def test_a_document_rests_on_an_article_that_speaks_of_it(measures):
    articles: dict[str, set[int]] = {}
    for article, part in measures.parts():
        articles.setdefault(part.get("程序", ""), set()).add(article["条"])
    kinds = {each["代号"]: each for each in measures.notices["文书"]}
    assert set(STEPS) <= set(kinds)
    for kind, step in STEPS.items():
        assert articles[step] & set(kinds[kind]["依据条"]), kind


def test_a_document_takes_steps_of_the_event_that_it_writes(edition):
    steps = {each["名称"]: each["凭"] for each in edition.lifecycle["步骤"]}
    seen = [(each["办理"], steps[step]) for each in edition.notices["文书"] for step in each.get("步骤", ()) if "办理" in each]
    assert seen
    by_opinion = {("受理", "上报"), ("受理", "评审"), ("受理", "评审通过"), ("受理", "评审不通过"), ("受理", "审定")}
    assert {(event, kind) for event, kind in seen if event != kind} <= by_opinion


def test_the_schema_names_the_events_that_documents_write(validators):
    named = validators["notices"].schema["properties"]["文书"]["items"]["properties"]["办理"]["enum"]
    assert set(named) <= {each.value for each in EventKind}


def test_the_file_becomes_records(edition):
    found = read_kinds(edition.folder)
    assert [each.id for each in found] == [each["代号"] for each in edition.notices["文书"]]
    assert all(each.articles and each.title for each in found)


def test_an_edition_without_the_file_issues_no_documents(tmp_path):
    assert read_kinds(tmp_path) == ()


RULE_SLIPS = {
    "an article that is not there": (lambda kind: kind.update(依据条=[99]), "G107"),
    "a step that is not there": (lambda kind: kind.update(步骤=["公布"]), "G107"),
    "a variable that is none": (lambda kind: kind.update(标题="{年分}年名单"), "G107"),
    "a variable of an annex that is none": (lambda kind: kind.update(附件=["{名单}"]), "G107"),
    "a name used twice": (lambda kind: kind.update(名称="公示"), "G102"),
    "an id used twice": (lambda kind: kind.update(代号="publicity"), "G102"),
}


@pytest.mark.parametrize("slip", RULE_SLIPS)
def test_a_slip_between_files_is_caught(measures, slip):
    change, code = RULE_SLIPS[slip]
    root = copy.deepcopy(measures.notices)
    files = {
        "notices.yaml": root,
        "lifecycle.yaml": measures.lifecycle,
        **{f"articles/{each['条']:02d}.yaml": each for each in measures.articles},
    }
    assert list(notices.check(files)) == []
    change(next(each for each in root["文书"] if each["代号"] == "recognition"))
    assert [each.code for each in notices.check(files)] == [code]
