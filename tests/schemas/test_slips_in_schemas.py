"""The other words for choices and fields that the schemas keep."""

from smepp.check.schema_explain import accepts
from smepp.check.slips import plain
from tests.schemas.nodes import all_values, fields


def test_other_words_lead_to_a_choice_or_to_none_where_they_are_vague():
    with_aliases = [node for _, _, node in fields() if "aliases" in node]
    assert len(with_aliases) > 20
    for node in with_aliases:
        words = [plain(word) for word in node["aliases"]]
        assert len(set(words)) == len(words)
        assert not set(words) & {plain(choice) for choice in node.get("enum", ())}
        assert all(right is None or accepts(node, right) for right in node["aliases"].values())


def test_other_names_of_a_field_are_no_field_beside_it_and_lead_to_one_only():
    named = 0
    for _, _, node in all_values():
        keys = {plain(key) for key in node.get("properties", ())}
        others = [plain(name) for child in node.get("properties", {}).values() for name in child.get("alsoCalled", ())]
        named += len(others)
        assert len(set(others)) == len(others)
        assert not keys & set(others)
    assert named > 50
