"""The texts of the family are whole in both languages."""

import string

import pytest

from smepp.messages import LANGS, entry, family
from smepp.model.codes import CODES, FAMILIES, Level
from smepp.model.codes.spec import Owner
from tests.cli.running import smepp

OWN = FAMILIES["D"]


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("lang", LANGS)
def test_there_are_texts_for_just_these_codes(lang):
    assert OWN
    assert set(family("D", lang)) == set(OWN)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("code", OWN)
def test_entries_are_whole(code, lang):
    title, text, mend, cause = entry(code, lang)
    assert not fields(title) | fields(cause)
    assert fields(text) | fields(mend) == set(CODES[code].params)
    assert all(each.endswith(("。", ".")) for each in (text, mend, cause))
    assert CODES[code].owner is Owner.OFFICE
    for each in (title, text, mend, cause):
        each.encode("gbk")


def test_advice_is_explained_as_what_may_be_left():
    [code] = [each for each in OWN if each == "D405"]
    assert OWN[code].level is Level.ADVICE
    assert "不改也不算错" in smepp("explain", code).out
    assert "is not wrong" in smepp("explain", code, "--lang", "en").out
