"""The catalogues of family Y."""

from string import Formatter

import pytest

from smepp.messages import LANGS, Lang, entry
from smepp.messages.en.load import ENTRIES as EN
from smepp.messages.zh.load import ENTRIES as ZH
from smepp.model.codes.load import CODES


def fields(template: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(template) if name is not None}


def test_catalogues_hold_exactly_the_codes() -> None:
    assert len(CODES) > 40
    assert set(ZH) == set(EN) == set(CODES)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("code", CODES)
def test_texts_use_exactly_the_declared_parameters(code: str, lang: Lang) -> None:
    found = entry(code, lang)
    assert fields(found.text) | fields(found.mend) == set(CODES[code].params)
    assert all(found)


@pytest.mark.parametrize("code", CODES)
def test_texts_can_be_printed_on_a_chinese_console(code: str) -> None:
    for words in (*ZH[code], *EN[code]):
        assert words.encode("gbk")


def test_texts_are_told_apart() -> None:
    for entries in (ZH, EN):
        assert len({found.text for found in entries.values()}) == len(entries)
        assert len({found.title for found in entries.values()}) == len(entries)
