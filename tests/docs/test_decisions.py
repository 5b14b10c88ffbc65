"""The records of decisions: complete, in one form, and true to the dependencies."""

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / "docs" / "decisions"
RECORDS = sorted(each for each in FOLDER.glob("*.md") if each.name != "README.md")
NAME = re.compile(r"[A-Za-z0-9_.-]+")


def declared(*, extra: str | None = None) -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    found = project["optional-dependencies"][extra] if extra else project["dependencies"]
    return [NAME.findall(each)[0] for each in found]


def test_the_records_are_there_and_listed():
    index = (FOLDER / "README.md").read_text(encoding="utf-8")
    assert len(RECORDS) >= 12
    assert sorted(re.findall(r"\]\((\S+\.md)\)", index)) == [each.name for each in RECORDS]


@pytest.mark.parametrize("record", RECORDS, ids=lambda each: each.stem)
def test_a_record_says_context_decision_and_consequences_in_few_words(record):
    text = record.read_text(encoding="utf-8")
    assert re.findall(r"^## (.+)$", text, re.MULTILINE) == ["Context", "Decision", "Consequences"]
    assert len(text.splitlines()) <= 60


def test_the_tables_name_every_dependency_and_no_other():
    text = (FOLDER / "dependencies.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| `([^`]+)` \|", text, re.MULTILINE)
    assert sorted(named) == sorted([*declared(), *declared(extra="dev")])
