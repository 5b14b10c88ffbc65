import re
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

from smepp.check.decision import SITUATIONS
from smepp.load.calendar.built_in import built_in
from smepp.messages import LANGS
from smepp.messages.words import PARTS, words
from smepp.model.assessment import Action, Decision
from smepp.model.codes import Level
from smepp.model.finding import Open
from smepp.model.flaw import FlawCode
from smepp.model.outcome import Outcome
from smepp.model.problem import Owner
from smepp.model.stage import Stage

SAYING = [Path(__file__).parents[2] / "smepp" / each for each in ("printers", "wording", "documents", "cli")]
SAID_IN_BOTH = ("labels", "steps")
USED = {
    "decision": [each.value for each in Decision],
    "because": [code for code, _ in SITUATIONS.values()],
    "outcome": [each.value for each in Outcome],
    "open": [each.value for each in Open],
    "owner": [each.value for each in Owner],
    "level": [each.value for each in Level],
    "stage": [each.value for each in Stage],
    "step": [each.value for each in Action],
    "explain.level": [each.value for each in Level],
    "flaw": [each.value for each in FlawCode],
    "holiday": sorted({str(each.holiday) for each in built_in().rests.values()}),
}


def of(part: str, lang: str) -> dict[str, str]:
    found: dict[str, str] = import_module(f"smepp.messages.{lang}.{part}").WORDS
    assert found
    return found


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in Formatter().parse(text) if name}


@pytest.mark.parametrize("part", SAID_IN_BOTH)
def test_both_languages_say_the_same(part):
    chinese, english = of(part, "zh"), of(part, "en")
    assert list(chinese) == list(english)
    for key, text in chinese.items():
        assert fields(text) == fields(english[key]) or key.startswith("demand"), key


@pytest.mark.parametrize("part", [each for each in PARTS if each not in SAID_IN_BOTH])
def test_what_chinese_explains_english_explains(part):
    assert set(of(part, "zh")) <= set(of(part, "en"))


@pytest.mark.parametrize("lang", LANGS)
def test_no_key_stands_in_two_parts(lang):
    assert sum(len(of(part, lang)) for part in PARTS) == len(words(lang))


@pytest.mark.parametrize("lang", LANGS)
def test_every_console_can_show_the_words(lang):
    for key, text in words(lang).items():
        assert text.encode("gbk"), key
        assert text.isprintable(), key


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("group", USED)
def test_every_word_of_the_closed_lists_has_its_text(group, lang):
    assert {f"{group}.{each}" for each in USED[group]} <= set(words(lang))


def keys_in_the_code() -> set[str]:
    source = "\n".join(path.read_text(encoding="utf-8") for folder in SAYING for path in folder.rglob("*.py"))
    found = set(re.findall(r'"([a-z_]+(?:\.[a-z_]+)*)"', source)) | {
        f"{prefix}.{name}"
        for prefix, names in {
            "column": re.findall(r"HEADERS = \(([^)]*)\)", source),
            "explain": [source],
            "until": ['"none" "passed" "open"'],
        }.items()
        for text in names
        for name in re.findall(r'"([a-z_]+)"', text)
    }
    assert len(found) > 60
    return found


@pytest.mark.parametrize("lang", LANGS)
def test_no_label_is_left_over(lang):
    known = {f"{group}.{each}" for group, names in USED.items() for each in names}
    data = (
        "unit.",
        "test.",
        "part.",
        "region.",
        "measure.",
        "operand.",
        "value.",
        "outcome.",
        "step.",
        "file.",
        "turn.",
        "ended.",
    )
    unused = {key for key in words(lang) if key not in keys_in_the_code() | known and not key.startswith(data)}
    assert not unused
