"""Finding and reading the schemas."""

import json
from functools import cache
from pathlib import Path

import pytest

from smepp.load import resources, schemas


def test_in_a_checkout_the_files_stand_beside_the_package():
    checkout = Path(__file__).parents[2]
    if not (checkout / "smepp").is_dir():
        pytest.skip("the package under test is an installed one")
    assert resources.schemas_folder() == checkout / "schemas"
    assert resources.templates_folder() == checkout / "templates"


def test_an_installed_package_carries_them(tmp_path):
    package = tmp_path / "site-packages" / "smepp"
    (package / "_data").mkdir(parents=True)
    (tmp_path / "site-packages" / "pyproject.toml").touch()
    assert resources.root(package) == package / "_data"


def test_a_folder_that_happens_to_lie_above_is_not_taken_for_a_checkout(tmp_path):
    (tmp_path / "schemas").mkdir()
    with pytest.raises(resources.MissingResourcesError, match="smepp"):
        resources.root(tmp_path / "smepp")


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Writes schemas into a folder of their own, and reads them with nothing remembered."""
    monkeypatch.setattr(schemas, "schemas_folder", lambda: tmp_path)
    for name in ("_inlined", "_document", "_target"):
        monkeypatch.setattr(schemas, name, cache(getattr(schemas, name).__wrapped__))

    def write(name, content):
        (tmp_path / f"{name}.schema.json").write_text(json.dumps(content, ensure_ascii=False), encoding="utf-8")

    return write


def test_references_are_put_in_place_and_what_stands_beside_them_wins(folder):
    folder("common", {"$defs": {"a": {"title": "甲", "type": "string"}, "b": {"items": {"$ref": "#/$defs/a"}}}})
    folder(
        "form",
        {
            "properties": {
                "一": {"$ref": "common.schema.json#/$defs/a", "title": "一"},
                "二": {"$ref": "common.schema.json#/$defs/b"},
                "三": {"$ref": "#/$defs/own"},
            },
            "allOf": [{"if": {"$ref": "common.schema.json#/$defs/a"}}],
            "$defs": {"own": {"minimum": 0.5}},
        },
    )
    inlined = schemas.schema("form")
    assert inlined["properties"] == {
        "一": {"title": "一", "type": "string"},
        "二": {"items": {"title": "甲", "type": "string"}},
        "三": {"minimum": schemas.Decimal("0.5")},
    }
    assert inlined["allOf"] == [{"if": {"title": "甲", "type": "string"}}]


def test_a_schema_that_refers_to_itself_is_refused(folder):
    folder("form", {"$defs": {"a": {"items": {"$ref": "#/$defs/a"}}}, "items": {"$ref": "#/$defs/a"}})
    with pytest.raises(schemas.CircularReferenceError):
        schemas.schema("form")


def test_an_unknown_name_is_an_error():
    with pytest.raises(FileNotFoundError):
        schemas.schema("99-unknown")


def test_a_schema_is_read_once_and_all_forms_are_there():
    assert schemas.schema("05-personnel") is schemas.form_schemas()["05-personnel"]
    assert tuple(schemas.form_schemas()) == schemas.FORMS


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("dossier.yaml", "dossier"),
        ("01-application.yaml", "01-application"),
        ("10-declaration.yaml", "10-declaration"),
        ("recommendation.yaml", "recommendation"),
        ("review.yaml", "review"),
        ("office.yaml", "office"),
        ("rounds/2013.yaml", "round"),
        ("calendar/2027.yaml", "calendar"),
        ("calendar.yaml", None),
        ("rereview/2016/audit.yaml", "rereview-audit"),
        ("rereview/2016/review.yaml", "rereview-review"),
        ("rereview/2016/dossier.yaml", None),
        ("rereview/audit.yaml", None),
        ("rereview-audit.yaml", None),
        ("round.yaml", None),
        ("recognition.yaml", None),
        ("rounds/2013/2013-05-06-recognition.yaml", None),
        ("rounds/round.yaml", None),
        ("rounds/2013/2013-04-01-publicity.yaml", None),
        ("05-personnel", None),
        ("common.yaml", None),
        ("notes.yaml", None),
        ("sub/dossier.yaml", None),
    ],
)
def test_a_file_has_the_schema_of_its_name(path, name):
    assert schemas.schema_for(path) == name


def test_the_keys_of_a_form_are_known_at_every_depth():
    keys = schemas.known_keys("05-personnel")
    assert {"人员", "姓名", "盖章"} <= keys
    assert "从业人数" not in keys
