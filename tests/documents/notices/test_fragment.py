"""What a website takes as it is: its style touches nothing around it, and it brings nothing from elsewhere."""

import re

import pytest

from tests.documents.notices.made import KINDS, html

RULE = re.compile(r"([^{}]+)\{[^{}]*\}")


def selectors(fragment):
    """Every selector of its style, those inside @media as well."""
    (style,) = re.findall(r"<style>(.*?)</style>", fragment, re.DOTALL)
    for rule in RULE.findall(re.sub(r"@media[^{]*\{", "", style)):
        yield from (each.strip() for each in rule.split(","))


@pytest.mark.parametrize("kind", KINDS)
def test_every_rule_is_about_its_own_element(kind):
    found = {each for each in selectors(html(kind, 2, frame="fragment")) if each}
    assert len(found) > 40
    assert [each for each in found if not each.startswith((".gongwen ", ".gongwen.", ".gongwen-fragment "))] == [".gongwen"]


@pytest.mark.parametrize("kind", KINDS)
def test_names_stand_as_text(kind):
    fragment = html(kind, 2, frame="fragment", 主送="<b>A&B</b>", 抄送='"><script>', 署名="{{ 7*7 }}")
    assert "<b>" not in fragment
    assert "<script" not in fragment
    assert "49" not in re.findall(r"<article.*</article>", fragment, re.DOTALL)[0].replace("49.", "")


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_loads_nothing_and_a_fragment_has_no_rules_for_paper(kind):
    for frame in ("page", "fragment"):
        text = html(kind, 2, frame=frame)
        assert not re.findall(r"url\(|@import|<link|<script|src=|https?:", text)
    assert "@page" not in html(kind, 2, frame="fragment")
