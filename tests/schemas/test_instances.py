"""The generator of forms, on which other tests rest."""

import pytest

from smepp.load.schemas import FORMS, schema
from tests.schemas.instances import filled
from tests.schemas.nodes import values


@pytest.mark.parametrize("name", FORMS)
def test_every_field_of_a_form_is_filled_in_somewhere(name):
    reached = set()

    def visit(route, value):
        reached.add(route)
        children = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for step, child in children:
            visit((*route, 0 if isinstance(step, int) else step), child)

    for each in filled(name):
        visit((), each)
    assert reached == {route for route, _ in values(name)}


def test_contradicting_rules_are_filled_in_each_way():
    assert [set(each) for each in filled("08-credentials")] == [{"证书", "备注"}, {"无", "备注"}]
    facts = schema("review")["properties"]["认定意见"]["items"]["properties"]["依据事实"]["items"]
    assert "allOf" in facts
    kinds = {frozenset(row) for row in filled("review")[0]["认定意见"][0]["依据事实"]}
    assert kinds == {frozenset(keys) for keys in (("文件", "栏目", "值"), ("文件", "栏目", "指纹"), ("附件", "指纹"))}
