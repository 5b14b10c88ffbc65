"""Records that nothing reads are told, not passed over in silence."""

import pytest

from smepp.jobs.events import read_events
from smepp.load.platform import platform_files
from tests.life.files import Workspace, row

EVENT = f"类别: 认定\n日期: 2013-04-15\n文号: 示〔2013〕1号\n名单:\n  - {row('甲')}\n"


@pytest.fixture
def here(tmp_path):
    return Workspace(tmp_path)


def told(here):
    found = read_events(here.root)
    assert found.events == ()
    return [(each.code, each.place.file) for each in found.problems]


@pytest.mark.parametrize(
    ("file", "code"),
    [
        ("rounds/2013/2013-04-15-recognition.yml", "L140"),
        ("rounds/2013/2013-04-15-recognition.YAML", "L140"),
        ("rounds/2013/2013-04-15-recognition.yaml.txt", "L140"),
        ("rounds/2013/objections/1.yml", "L140"),
        ("rounds/2013.yml", "L140"),
        ("rounds/2013-04-15-recognition.yaml", "L141"),
        ("rounds/2013-04-15-recognition.yml", "L141"),
        ("rounds/2013", "L142"),
    ],
)
def test_files(here, file, code):
    here.put(file, EVENT)
    assert told(here) == [(code, file)]


def test_the_right_name_is_said(here):
    here.put("rounds/2013/a.YML", EVENT)
    [only] = read_events(here.root).problems
    assert only.params == {"file": "rounds/2013/a.YML", "right": "rounds/2013/a.yaml"}


def test_a_folder_that_is_no_year(here):
    here.put("rounds/2013年/1.yaml", EVENT)
    here.put("rounds/old/letter.docx", "")
    assert told(here) == [("L143", "rounds/2013年")]


@pytest.mark.parametrize(
    "file", ["rounds/2013.yaml", "rounds/2013/note.md", "rounds/2013/.a.yml", "rounds/2013/~$a.yml", "rounds/notes.txt"]
)
def test_what_is_no_record_is_left_alone(here, file):
    here.put(file, "")
    assert told(here) == []


def test_in_a_dossier(here):
    for name in (
        "changes/1.yml",
        "inspections/1.yaml.txt",
        "annual/2014.yml",
        "annual/2014年.yaml",
        "annual/notes.yaml",
        "a.yml",
    ):
        here.put(f"jia/{name}", "备注: 无\n")
    found = platform_files(here.root / "jia").documents
    assert [(each.path, [one.code for one in each.problems]) for each in found] == [
        ("annual/2014.yml", ["L140"]),
        ("annual/2014年.yaml", ["L145"]),
        ("inspections/1.yaml.txt", ["L140"]),
        ("changes/1.yml", ["L140"]),
    ]
