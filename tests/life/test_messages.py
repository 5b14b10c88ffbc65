"""The texts of the family are whole in both languages, and every code of it is provoked by a test."""

import string
from pathlib import Path

import pytest

from smepp.messages import LANGS, entry, family
from smepp.model.codes import CODES, FAMILIES
from smepp.model.codes.spec import Owner

OWN = FAMILIES["L"]
OF_DOSSIERS = {"L140", "L144", "L145", "L231", "L232"}


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


@pytest.mark.parametrize("lang", LANGS)
def test_there_are_texts_for_just_these_codes(lang):
    assert OWN
    assert set(family("L", lang)) == set(OWN)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("code", OWN)
def test_entries_are_whole(code, lang):
    title, text, mend, cause = entry(code, lang)
    assert not fields(title) | fields(cause)
    assert fields(text) | fields(mend) == set(CODES[code].params)
    assert all(each.endswith(("。", ".")) for each in (text, mend, cause))
    if lang == "zh":
        f"{title}{text}{mend}{cause}".encode("gbk")
    assert OWN[code].owner is (Owner.APPLICANT if code in OF_DOSSIERS else Owner.OFFICE)


def test_every_code_is_provoked_somewhere():
    tests = "".join(each.read_text(encoding="utf-8") for each in Path(__file__).parent.glob("test_*.py"))
    assert [code for code in OWN if f'"{code}"' not in tests] == []
