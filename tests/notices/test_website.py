"""What a website takes of a public document: a fragment, data, the list."""

import csv
import io
import json

import jsonschema
import pytest

from smepp.documents.notices.context import context_of
from smepp.documents.notices.samples import sample
from smepp.documents.notices.variables import columns
from smepp.jobs.notices.papers import papers
from smepp.load.schemas import schema
from smepp.printers.notice_site import COLUMNS, DAYS, notice_csv, notice_json
from tests.notices.kinds import KINDS
from tests.notices.making import END, START, Round
from tests.templating.test_names import OF

PUBLIC = [each for each in KINDS if each.public]
WEBSITE = {".fragment.html", ".json", ".csv"}


@pytest.fixture
def office(tmp_path):
    return Round(tmp_path)


def data(files):
    found = json.loads(files[".json"])
    jsonschema.Draft202012Validator(schema("website-output")).validate(found)
    return found


def table(text):
    return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"))))


def test_there_are_public_kinds_and_others():
    assert 8 < len(PUBLIC) < len(KINDS)


@pytest.mark.parametrize("kind", PUBLIC, ids=lambda each: each.id)
def test_every_column_of_a_public_list_has_its_english_name(kind):
    declared = columns(kind.id)
    assert set(declared) <= set(COLUMNS)
    assert {name for name, each in declared.items() if each.day} == set(declared) & DAYS
    described = schema("website-output")["properties"]["list"]["items"]["properties"]
    assert {COLUMNS[name] for name in declared} <= set(described)


@pytest.mark.parametrize("kind", PUBLIC, ids=lambda each: each.id)
@pytest.mark.parametrize(("rows", "full"), [(3, True), (1, False)])
def test_the_data_of_every_kind_is_of_its_schema(kind, rows, full):
    found = data({".json": notice_json(context_of(sample(kind, OF, rows, full=full)), kind)})
    assert (found["kind"], found["draft"], found["count"]) == (kind.id, not full, rows)
    assert (found["date"] is None) is not full
    assert len({tuple(each) for each in found["list"]}) == 1


def test_a_publicity(office):
    office.chosen(office.platform("a", "甲平台"), office.platform("b", "乙平台", district="万州区"))
    files = papers(office.notice("publicity", "2013-03-29", start=START), None)
    assert set(files) == {".docx", ".html", *WEBSITE}
    found = data(files)
    assert found["kind"] == "publicity"
    assert found["draft"] is True
    assert (found["number"], found["date"]) == (None, None)
    assert found["issuer"] == "重庆市中小企业局"
    assert found["period"] == {"start": START, "end": END, "working_days": 7}
    assert found["count"] == len(found["list"]) == 2
    assert found["list"][0] == {"position": 1, "platform": "乙平台", "operator": "乙平台公司", "district": "万州区"}
    assert table(files[".csv"].decode()) == [
        ["序号", "平台名称", "运营单位", "区县"],
        ["1", "乙平台", "乙平台公司", "万州区"],
        ["2", "甲平台", "甲平台公司", "江北区"],
    ]


def test_an_issued_one_has_its_number_and_day(office):
    office.publicised(office.platform("a", "甲平台"))
    number = "渝中小企〔2013〕61号"
    found = data(papers(office.notice("recognition", "2013-04-15", dated="2013-04-15", number=number), None))
    assert (found["draft"], found["number"], found["date"]) == (False, number, "2013-04-15")
    assert found["period"] == {"start": START, "end": END, "working_days": None}


def test_days_of_a_list_are_written_as_data(office):
    office.recognised(office.platform("a", "甲平台"))
    files = papers(office.notice("roster", "2013-05-02"), None)
    [row] = data(files)["list"]
    assert (row["recognised"], row["recognition_number"], row["confirmed"]) == ("2013-04-15", "渝中小企〔2013〕61号", None)
    head, line = table(files[".csv"].decode())
    assert dict(zip(head, line, strict=True))["认定日期"] == "2013-04-15"


def test_a_correction_says_what_it_puts_right(office):
    office.publicised(office.platform("a", "甲平台"))
    files = papers(office.notice("correction-of-notice", "2013-04-03", options={"of": "2.yaml", "公示止": "2013-04-12"}), None)
    assert ".csv" not in files
    assert data(files)["corrects"] == {
        "number": "渝中小企〔2013〕55号",
        "kind_name": "公示",
        "date": "2013-03-29",
        "changes": [{"field": "公示止", "was": "2013年4月10日", "is": "2013年4月12日"}],
    }


def test_a_letter_to_one_applicant_is_not_for_the_website(office):
    office.platform("a", "甲平台", opinion="不同意推荐")
    office.objection("a", "不成立")
    assert set(papers(office.notice("objection", "2013-04-09", "a"), None)) == {".docx", ".html"}


def test_the_fragment_is_one_element_that_brings_its_own_style(office):
    office.chosen(office.platform("a", "A&B <科技>"))
    fragment = papers(office.notice("publicity", "2013-03-29"), None)[".fragment.html"].decode()
    assert fragment.startswith('<div class="gongwen-fragment">')
    assert fragment.rstrip().endswith("</div>")
    assert "<html" not in fragment
    assert "A&amp;B &lt;科技&gt;" in fragment


@pytest.mark.parametrize("name", ["=HYPERLINK(1)", "+1", "-1", "@A1", "　＝1+1"])
def test_a_name_is_never_a_formula(name):
    [_, line] = table(notice_csv([{"序号": 1, "平台名称": name}]))
    assert line == ["1", f"'{name}"]


def test_an_empty_list_has_no_table(office):
    notice = office.notice("publicity", "2013-03-29")
    assert not notice.rows
    assert ".csv" not in papers(notice, None)


def test_the_same_document_is_the_same_bytes(office):
    office.chosen(office.platform("a", "甲平台"))
    one, other = (papers(office.notice("publicity", "2013-03-29", start=START), None) for _ in range(2))
    assert one == other


def test_a_name_that_no_file_can_hold_is_written_all_the_same(office):
    office.chosen(office.platform("a", "喆堃镕㛃𠮷平台"))
    notice = office.notice("publicity", "2013-03-29")
    assert context_of(notice)["名单"][0]["平台名称"] in papers(notice, None)[".csv"].decode()
