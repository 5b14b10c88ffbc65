"""Every code of the two families has whole texts in both languages."""

import string

import pytest

from smepp.messages import LANGS, Lang, entry
from smepp.model.codes import FAMILIES

CODES = {**FAMILIES["A"], **FAMILIES["X"]}


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def test_the_codes_are_found():
    assert len(CODES) > 100


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("letter", ["A", "X"])
def test_no_entry_without_a_code(letter: str, lang: Lang):
    from smepp.messages import family

    assert set(family(letter, lang)) == set(FAMILIES[letter])


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("code", CODES)
def test_entries_are_whole(code: str, lang: Lang):
    title, text, mend, cause = entry(code, lang)
    assert title
    assert cause
    assert not fields(title) | fields(cause)
    assert fields(text) | fields(mend) <= set(CODES[code].params)
    assert text.endswith(("。", "."))
    assert mend.endswith(("。", "."))


@pytest.mark.parametrize("code", CODES)
def test_every_parameter_is_shown_in_both_languages(code: str):
    for lang in LANGS:
        shown = fields(entry(code, lang).text) | fields(entry(code, lang).mend)
        assert shown == set(CODES[code].params)


@pytest.mark.parametrize("code", CODES)
def test_chinese_fits_the_console_of_windows(code: str):
    for line in entry(code, "zh"):
        line.encode("gbk")
