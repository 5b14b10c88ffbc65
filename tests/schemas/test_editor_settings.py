"""The settings of the editor: each file of a workspace has one schema, the one that its first line names."""

import json
import re
from pathlib import Path

import pytest

from smepp.load.schemas import EVENTS

ROOT = Path(__file__).parents[2]
OFFICE = ROOT / "dossiers"
SETTINGS = json.loads((ROOT / ".vscode" / "settings.json").read_text(encoding="utf-8"))["yaml.schemas"]
NAMED = re.compile(r"# yaml-language-server: \$schema=[./]*(schemas/[0-9a-z-]+\.schema\.json)$")
LATER = {
    "calendar/2027.yaml": "calendar",
    "rounds/2013/objections/01.yaml": "objection",
    "rounds/2013/2013-04-16-correction-of-event.yaml": "correction-of-event",
    "rounds/2013/2013-04-10-recognition-2.yaml": "recognition",
    "rounds/2016/2016-04-18-rereview-result.yaml": "rereview-result",
    "jia/annual/2013.yaml": "annual",
    "jia/inspections/2014-06-18-spot-check.yaml": "inspection",
    "2013/yubei/jia/changes/2015-05-20-rename.yaml": "change",
}


def regexp(pattern: str) -> re.Pattern[str]:
    """Globs as the editor's language server takes them: a star stays within a folder, and a pattern may begin anywhere."""
    return re.compile("(?:.*/)?" + re.escape(pattern).replace(r"\*", "[^/]*"))


def schemas_of(path: str) -> list[str]:
    """Every schema that the settings give to a file: of its patterns the last that fits decides."""
    found = []
    for schema, said in SETTINGS.items():
        last = False
        for each in [said] if isinstance(said, str) else said:
            if regexp(each.removeprefix("!")).fullmatch(path):
                last = not each.startswith("!")
        found += [schema] * last
    return found


def test_every_file_of_the_example_office_has_the_one_schema_that_it_names():
    files = sorted(OFFICE.rglob("*.yaml"))
    assert len(files) > 500
    for path in files:
        [named] = NAMED.findall(path.read_text(encoding="utf-8").split("\n", 1)[0])
        assert schemas_of(path.relative_to(ROOT).as_posix()) == [named], path


@pytest.mark.parametrize(("path", "form"), LATER.items())
def test_what_is_written_later_has_one_schema(path, form):
    assert schemas_of(path) == [f"schemas/{form}.schema.json"]


def test_every_schema_is_there_and_every_kind_of_record_has_one():
    assert all((ROOT / schema).is_file() for schema in SETTINGS)
    assert {f"schemas/{form}.schema.json" for form in EVENTS.values()} <= set(SETTINGS)
