"""The two READMEs say the same, and what they say runs."""

import re
from pathlib import Path

import pytest

from smepp.jobs.exit_codes import ExitCode
from tools.readme_commands import FENCES, commands
from tools.reference.exits import MEANINGS, order

ROOT = Path(__file__).parents[2]
ENGLISH, CHINESE = ROOT / "README.md", ROOT / "README.zh-CN.md"
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ROW = re.compile(r"^\| (\d+) \| (.+) \|$", re.MULTILINE)
COMMAND = re.compile(r"^\| `(smepp [^`]+)` \|", re.MULTILINE)


@pytest.mark.parametrize("readme", [ENGLISH, CHINESE], ids=lambda each: each.name)
@pytest.mark.parametrize("system", sorted(FENCES))
def test_there_are_two_commands_a_system(readme, system):
    setup_and_job, setup_and_tests = commands(system, readme)
    assert "smepp check dossiers" in setup_and_job
    assert setup_and_tests.endswith("-m pytest -q")


def test_both_languages_show_the_same_commands():
    shown = [FENCE.findall(each.read_text(encoding="utf-8")) for each in (ENGLISH, CHINESE)]
    assert shown[0]
    assert shown[0] == shown[1]


def test_both_languages_list_the_same_uses():
    english, chinese = (COMMAND.findall(each.read_text(encoding="utf-8")) for each in (ENGLISH, CHINESE))
    assert english
    # The place of a dossier is named in the language of the page.
    assert [each.split()[1] for each in english] == [each.split()[1] for each in chinese]


def test_the_tables_of_exit_codes_are_complete_and_in_the_words_of_the_reference():
    english, chinese = (ROW.findall(each.read_text(encoding="utf-8")) for each in (ENGLISH, CHINESE))
    assert [int(code) for code, _ in english] == [int(each) for each in ExitCode]
    assert {int(code): said for code, said in chinese} == {int(code): said for code, said in MEANINGS.items()}


def test_the_order_of_exit_codes_over_several_dossiers_is_told():
    assert order() == [ExitCode.IMPOSSIBLE, ExitCode.WRONG, ExitCode.PERSON, ExitCode.DONE]
    assert "4 before 1 before 3 before 0" in ENGLISH.read_text(encoding="utf-8")
    assert "依次取 4、1、3、0" in CHINESE.read_text(encoding="utf-8")
