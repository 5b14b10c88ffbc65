"""Beside each field stand all the clauses that rest on it."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from smepp.jobs.scaffold.citing import cited, cited_uses
from smepp.jobs.scaffold.uses import Use, all_uses
from smepp.model.programme import Clause
from smepp.wording.citation import NUMBERS, citation
from tests.programmes.field_refs import columns_of, refs_of, routes_of
from tests.scaffold.forms import BUILT_IN, EDITIONS, PROGRAMMES, form, texts

_RANGE = re.compile("(第[一二三四五六七八九十]+条)（([一二三四五六七八九十]+)）至（([一二三四五六七八九十]+)）")


def named(comment: str, clause: Mapping[str, Any]) -> bool:
    """Whether a comment names a clause, by citation and title or within a range of items."""
    used_for = comment.partition("用于：")[2]
    article, _, item = str(clause["编号"]).partition(".")
    for where, first, last in _RANGE.findall(used_for):
        if where == citation(article, "zh") and item.isdigit() and NUMBERS[first] <= int(item) <= NUMBERS[last]:
            return True
    return citation(str(clause["编号"]), "zh") in used_for and "".join(clause["名称"].split()) in used_for


def fields_of(clause: Mapping[str, Any]) -> Iterator[tuple[str, tuple[str, ...]]]:
    for ref in refs_of(clause):
        for route in routes_of(ref):
            yield ref["文件"], tuple(step for step in route if isinstance(step, str))
            for index, step in enumerate(route):
                if not isinstance(step, str):
                    yield from ((ref["文件"], (*route[:index], column)) for column in step)
    for ref, column, _ in columns_of(clause):
        yield from ((ref["文件"], (*route, column)) for route in routes_of(ref))


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_clause_is_named_beside_every_field_that_it_reads(edition):
    seen = 0
    for _, clause in EDITIONS[edition].clauses():
        for file, route in fields_of(clause):
            if file in texts(edition):
                assert named(form(file, edition).comment(route), clause), (clause["编号"], file, route)
                seen += 1
    assert seen > 30


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_clause_that_asks_for_a_paper_is_named(edition):
    """The heading of a material names its clause; what no field proves is named in the list of evidence."""
    programme = PROGRAMMES[edition]
    for clause in programme.clauses:
        if clause.operator == "材料":
            [file] = [each.file for each in programme.materials if each.id == str(clause.operands["材料"])]
            assert texts(edition)[file].split("\n")[1] == f"# {citation(clause.id, 'zh')}{clause.title}"
        elif "证明" in clause.operands:
            evidence = programme.evidence
            comment = form(evidence["文件"], edition).comment((*evidence["栏目"], evidence["列"]))
            assert clause.id in comment
            assert clause.title in comment.partition("用于：")[2]


@pytest.mark.parametrize("edition", EDITIONS)
def test_no_clause_is_left_unnamed(edition):
    named_somewhere = {use.clause.id for uses in all_uses(PROGRAMMES[edition]).values() for use in uses}
    papers = {each.id for each in PROGRAMMES[edition].clauses if each.operator == "材料"}
    assert named_somewhere | papers == {each.id for each in PROGRAMMES[edition].clauses}


@pytest.mark.parametrize(
    ("file", "route", "words"),
    [
        ("01-application.yaml", ("从业人数",), "第五条（三）从业人数（时点：申报时）、专业人员比例（时点：申报时）"),
        ("05-personnel.yaml", ("人员", "学历"), "用于：第五条（三）专业人员比例。"),
        ("06-services.yaml", ("满意度调查", "基本满意"), "第五条（四）用户满意度"),
        ("dossier.yaml", ("推荐区县",), "用于：第五条（一）资产总额；第五条（三）从业人数；第五条（四）年服务中小企业"),
        ("dossier.yaml", ("年度",), "第五条（一）运营年限、发展前景"),
        ("01-application.yaml", ("附件",), "用于：第八条（一）申请报告"),
        ("08-credentials.yaml", ("无",), "用于：第八条（八）"),
        ("01-application.yaml", ("服务功能",), "第六条第一款服务功能和作用；第六条（一）至（八）"),
    ],
)
def test_how_clauses_are_named(file, route, words):
    assert words in form(file).comment(route)


def test_a_field_that_no_clause_reads_names_none():
    assert "用于" not in form("01-application.yaml").comment(("网址",))
    assert "用于" not in form("05-personnel.yaml").comment(("人员", "专业"))


def clauses(*ids: str) -> list[Clause]:
    by_id = {each.id: each for each in BUILT_IN.clauses}
    return [by_id[each] for each in ids]


def test_few_items_are_named_one_by_one():
    assert cited(clauses("6.1", "6.2")) == "第六条（一）行业信息化平台；第六条（二）信息资源平台"
    assert cited(clauses("6.1", "6.2", "6.4")).startswith("第六条（一）行业信息化平台；第六条（二）")
    assert cited(clauses("6.2", "6.3", "6.4")) == "第六条（二）至（四）"


def test_the_day_of_a_figure_is_told_only_where_the_figure_stands():
    [staff] = clauses("5.3.staff")
    assert cited_uses([Use(clause=staff, direct=True)]) == "第五条（三）从业人数（时点：申报时）"
    assert cited_uses([Use(clause=staff, direct=False)]) == "第五条（三）从业人数"
