"""The papers that are measured: right where they should be, and the same for programs that know no dossiers."""

import json
from pathlib import Path

import pytest
import yaml
from jsonschema import Draft202012Validator

from bench.run.papers import FAULTS, Papers, make
from smepp.jobs.check import check
from smepp.load.strict import read
from smepp.model import forms
from smepp.model.assessment import Decision

DAY = "2013-12-31"


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    return make(tmp_path_factory.mktemp("bench"), 2)


def test_one_is_right_and_its_twin_is_not(papers):
    assert check(papers.clean, DAY).assessment.decision is Decision.ELIGIBLE
    assert check(papers.faulty, DAY).assessment.decision is Decision.RETURN
    assert {each.name for each in papers.files} == set(forms.FILES)


def test_the_faults_reach_schema_attachments_and_what_stands_across_papers(papers):
    found = {each.code[0] for each in check(papers.faulty, DAY).assessment.problems}
    assert FAULTS
    assert {"S", "A", "X"} <= found


def test_merged_papers_say_what_the_files_say(papers):
    merged = yaml.load(papers.merged.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - makes texts only
    assert merged == {
        each.stem: yaml.load(each.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506
        for each in papers.files
    }


def valid(schema: Path, value: object) -> bool:
    return Draft202012Validator(json.loads(schema.read_text(encoding="utf-8"))).is_valid(value)


def test_merged_schema_checks_every_part(papers):
    values = {each.stem: dict(value_of(each)) for each in papers.files}
    assert valid(papers.schema, values)
    for name, value in values.items():
        assert not valid(papers.schema, {**values, name: {**value, "别的": 1}})
        assert not valid(papers.schema, {other: each for other, each in values.items() if other != name})


def test_kinds_hold_the_files_of_the_many_with_their_schema(papers):
    assert len(papers.many) == 2
    assert [each.name for each in papers.kinds] == sorted(Path(each).stem for each in forms.FILES)
    for kind in papers.kinds:
        files = sorted((kind / "files").iterdir())
        assert [each.stem for each in files] == sorted(each.name for each in papers.many)
        assert all(valid(kind / "schema.json", value_of(each)) for each in files)
        assert not valid(kind / "schema.json", {"别的": 1})


def value_of(file: Path) -> dict[str, object]:
    value = read(file.read_bytes(), file.name).value
    assert value is not None
    return value
