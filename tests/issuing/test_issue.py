"""What issuing writes: the record satisfies its form, reads back, and the life stands where it should."""

import hashlib
import zipfile

import pytest

from smepp.check.schema import check_schema
from smepp.jobs.events import read_events
from smepp.jobs.life import lives
from smepp.jobs.output.create import create_whole
from smepp.load.schemas import EVENTS, form_schemas
from smepp.load.strict import read
from tests.issuing.issuing import AWARD, NEXT, NUMBER, PUBLIC, codes, notice, told, tree
from tests.life.test_lives import PROGRAMME

STEM = "rounds/2013/documents/2013-03-29-publicity"
RECORD = "rounds/2013/2013-03-29-publicity.yaml"


@pytest.fixture
def rows(here):
    return [here.platform("jia", "甲平台"), here.platform("yi", "乙平台", district="渝中区")]


def states(here, day):
    return {each.subject.folder: each.life.state.id for each in lives(here.root, day, programme=PROGRAMME)}


def event_in(here, file):
    document = read((here.root / file).read_bytes(), file)
    known = read_events(here.root)
    [event] = [each for each in (*known.events, *known.documents) if each.file == file]
    assert (document.problems, check_schema(document, EVENTS[event.kind], form_schemas())) == ((), ())
    return event


def test_a_publicity_and_a_recognition(here, rows, sound):
    here.chosen(*rows)
    answer = told("publicity", *PUBLIC)
    assert (answer["status"], answer["event"], codes(answer)) == ("issued", RECORD, set())
    assert answer["files"] == [*(f"{STEM}{each}" for each in (".docx", ".html", ".fragment.html", ".json", ".csv")), RECORD]
    event = event_in(here, RECORD)
    assert (event.date, event.number) == ("2013-03-29", NUMBER)
    assert (event.data["公示起"], event.data["公示止"], event.data["工作日"]) == ("2013-04-01", "2013-04-10", 7)
    assert [each.folder for each in event.named] == ["yi", "jia"], "by administrative division"
    assert states(here, "2013-04-10") == {"jia": "publicised", "yi": "publicised"}
    assert told("recognition", *AWARD)["status"] == "issued"
    assert event_in(here, "rounds/2013/2013-04-15-recognition.yaml").number == NEXT
    assert states(here, "2013-04-15") == {"jia": "recognised", "yi": "recognised"}


def test_the_record_names_the_document_by_its_fingerprint(here, rows, sound):
    here.chosen(*rows)
    answer = told("publicity", *PUBLIC)
    data = (here.root / f"{STEM}.docx").read_bytes()
    assert answer["sha256"] == hashlib.sha256(data).hexdigest()
    assert event_in(here, RECORD).data["文书"] == {"文件": f"{STEM}.docx", "指纹": answer["sha256"]}
    text = zipfile.ZipFile(here.root / f"{STEM}.docx").read("word/document.xml").decode()
    assert "草稿" not in text
    assert "60号" in text


def test_the_record_speaks_to_people_and_editors(here, rows, sound):
    here.chosen(*rows)
    told("publicity", *PUBLIC)
    first, second, *_ = (here.root / RECORD).read_text(encoding="utf-8").splitlines()
    assert first == "# yaml-language-server: $schema=../../.schemas/publicity.schema.json"
    assert (here.root / ".schemas/publicity.schema.json").is_file()
    assert second.startswith("# 公示记录")


def test_the_same_again_is_refused_and_changes_nothing(here, rows, sound):
    here.chosen(*rows)
    told("publicity", *PUBLIC)
    before = tree(here.root)
    assert codes(told("publicity", *PUBLIC)) >= {"N311"}
    assert tree(here.root) == before


def test_a_second_one_of_the_day_bears_a_number_in_its_name(here, rows, sound):
    here.chosen(*rows)
    (here.root / "rounds/2013/documents").mkdir()
    (here.root / f"{STEM}.docx").write_bytes(b"somebody's")
    answer = told("publicity", *PUBLIC)
    assert answer["event"] == RECORD.replace(".yaml", "-2.yaml")
    assert (here.root / f"{STEM}.docx").read_bytes() == b"somebody's"


def test_an_objection_upheld_leaves_the_rest(here, rows, sound):
    here.chosen(*rows)
    told("publicity", *PUBLIC)
    here.objection("yi", "成立")
    answer = told("recognition", *AWARD)
    assert [each["folder"] for each in answer["platforms"]] == ["jia"]
    assert states(here, "2013-04-15") == {"jia": "recognised", "yi": "dropped"}


def test_nothing_is_left_when_the_record_cannot_be_written(here, rows, sound, monkeypatch):
    here.chosen(*rows)
    before = tree(here.root)

    def no_records(path, data):
        if path.suffix == ".yaml":
            raise OSError(28, "No space left on device")
        create_whole(path, data)

    monkeypatch.setattr("smepp.jobs.output.together.create_whole", no_records)
    done = notice("publicity", *PUBLIC)
    assert (done.code, done.out) == (4, "")
    assert tree(here.root) == before
