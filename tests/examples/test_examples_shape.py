"""The example office: what the generator makes of it today, and that its forms are filled in as the schemas ask."""

import re
from decimal import Decimal
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from bench.generate.build import build
from bench.generate.examples import events, office
from smepp.load.schemas import schema
from smepp.load.strict import read
from smepp.model.forms import DOSSIER, MATERIALS
from tests.examples.reading import BROKEN, BY_NAME, FAULTY, OFFICE, SOUND, SPOILT, dossier, folders, named

LARGEST_OFFICE = 8_000_000
WRITTEN = sorted(path.relative_to(OFFICE).as_posix() for path in (OFFICE / "office.yaml", *(OFFICE / "rounds").rglob("*.yaml")))
FORM = re.compile(r"schemas/([a-z-]+)\.schema\.json$")


def errors(root: Any, form: str) -> list[tuple[str, ...]]:
    """The routes of what the schema does not allow, found without the program's own engines."""
    validator = Draft202012Validator(schema(form), format_checker=FormatChecker())
    return sorted(tuple(map(str, each.absolute_path)) for each in validator.iter_errors(root))


def on_disk(name: str) -> dict[str, bytes]:
    folder = OFFICE / name
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_every_folder_is_one_of_the_examples_and_there_are_enough():
    assert folders() == sorted(BY_NAME)
    assert len(BY_NAME) >= 34
    assert len(SOUND) == len(BY_NAME) - len(FAULTY) - len(BROKEN)
    assert len(FAULTY) >= 4
    assert len([name for name in BY_NAME if name.startswith("2013/")]) > 20


def test_one_cover_alone_cannot_be_read():
    [name] = BROKEN
    documents = dossier(name).documents
    assert [file for file, document in documents.items() if document.value is None] == [DOSSIER]
    assert [each.code for each in documents[DOSSIER].problems] == ["Y312"]


@pytest.mark.parametrize("name", sorted(BY_NAME))
def test_committed_bytes_are_those_of_the_generator(name):
    made, kept = build(BY_NAME[name]), on_disk(name)
    assert sorted(made) == sorted(kept), f"regenerate with: python -m bench.generate dossiers --examples ({name})"
    assert [file for file in made if made[file] != kept[file]] == []


def test_office_and_round_are_those_of_the_generator():
    made = office.files() | office.second() | office.later() | events.files(events.digests(OFFICE))
    assert len(made) >= 10
    assert sorted(made) == WRITTEN
    assert {file: (OFFICE / file).read_bytes() for file in made} == made


@pytest.mark.parametrize("file", WRITTEN)
def test_office_rounds_and_records_keep_to_their_schemas(file):
    content = (OFFICE / file).read_bytes()
    [form] = FORM.findall(content.decode().split("\n", 1)[0])
    document = read(content, file)
    assert document.problems == ()
    assert errors(document.value, form) == []


@pytest.mark.parametrize("name", SOUND)
def test_every_form_keeps_to_its_schema(name):
    documents = dossier(name).documents
    assert set(documents) >= {DOSSIER, *MATERIALS}
    for file, document in documents.items():
        assert document.problems == (), file
        assert errors(document.value, file.removesuffix(".yaml")) == [], file


def test_spoilt_forms_break_the_schema_only_in_the_months_of_birth():
    found = {file: errors(document.value, file.removesuffix(".yaml")) for file, document in dossier(SPOILT).documents.items()}
    rows = [("人员", str(row), "出生年月") for row in range(4, 9)]
    assert {file: routes for file, routes in found.items() if routes} == {"05-personnel.yaml": rows}


def test_validation_notices_what_is_wrong():
    assert errors({"无": "否"}, "08-credentials") == [(), ("无",)]
    assert errors({"截止日期": "2013-01-31", "人员": [], "盖章": "是", "附件": [Decimal("1.5")]}, "05-personnel") == [
        ("人员",),
        ("附件", "0"),
    ]


@pytest.mark.parametrize("name", SOUND)
def test_every_attachment_is_named_once_and_can_be_opened(name):
    attachments = dossier(name).attachments
    listed = list(named(name))
    assert len(listed) == len(set(listed)) >= 15
    assert sorted(attachments) == sorted(listed)
    for path, attachment in attachments.items():
        assert attachment.defect is None, path
        assert attachment.kind == path.rpartition(".")[2]
        assert 1000 <= attachment.size <= 20_000, path


def test_no_file_is_out_of_place_and_the_office_stays_small():
    assert [name for name in BY_NAME if dossier(name).strangers or dossier(name).problems] == []
    assert sum(path.stat().st_size for path in OFFICE.rglob("*") if path.is_file()) < LARGEST_OFFICE
