"""Events of the rounds are read from files that people write; a file that is wrong is told and stops no other."""

from pathlib import Path

import pytest

from smepp.jobs.events import read_events
from smepp.load.events import event_files
from smepp.load.schemas import EVENTS
from smepp.model.place import Place
from smepp.model.problem import Owner
from smepp.model.title import EventKind
from tests.schemas.instances import filled

AWARD = """\
类别: 认定
日期: 2013-05-06
文号: 渝某〔2013〕1号
依据: 某办法
名单:
  - 平台名称: 甲平台
    运营单位: 甲公司
    区县: 江北区
    注册号: '500105000123452'
    统一社会信用代码: 91440300085948158H
    案卷: jia
  - {平台名称: 乙平台, 运营单位: 乙公司, 区县: 万州区}
"""
TAKEN = "类别: 撤销\n日期: 2016-06-07\n文号: 渝某〔2016〕2号\n名单:\n  - {平台名称: 甲平台, 运营单位: 甲公司, 区县: 江北区, 事由: 弄虚作假}\n"


@pytest.fixture
def write(tmp_path: Path):
    def put(name: str, content: str | bytes) -> Path:
        path = tmp_path / "rounds" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return tmp_path

    return put


def test_an_award_and_what_was_taken_back(write):
    write("2013/a.yaml", AWARD)
    found = read_events(write("2016/b.yaml", TAKEN))
    assert found.problems == ()
    award, taken = found.events
    assert (award.kind, award.date, award.number, award.file) == (
        EventKind.RECOGNITION,
        "2013-05-06",
        "渝某〔2013〕1号",
        "rounds/2013/a.yaml",
    )
    first, second = award.named
    assert (first.platform, first.operator, first.district) == ("甲平台", "甲公司", "江北区")
    assert first.codes == ("91440300085948158H", "500105000123452")
    assert (first.folder, first.reason) == ("jia", None)
    assert first.place == Place(file="rounds/2013/a.yaml", route=("名单", 0))
    assert (second.codes, second.folder, second.place.route) == ((), None, ("名单", 1))
    assert (taken.kind, taken.named[0].reason) == (EventKind.REVOCATION, "弄虚作假")


def test_a_workspace_without_rounds_or_events_has_none(tmp_path, write):
    assert read_events(tmp_path).events == ()
    assert read_events(write("2013.yaml", AWARD)).events == ()


def test_only_the_files_of_years_are_read_in_the_order_of_their_names(write):
    for name in ("2014/a.yaml", "2013/b.yaml", "2013/a.yaml"):
        write(name, AWARD)
    for name in ("2013/.a.yaml", "2013/objections/a.yaml", "2013/a.yaml.bak", "2013/a.txt", "notes/a.yaml", "20134/a.yaml"):
        root = write(name, "坏：")
    assert event_files(root).files == ("rounds/2013/a.yaml", "rounds/2013/b.yaml", "rounds/2014/a.yaml")
    assert len(read_events(root).events) == 3


@pytest.mark.parametrize(("word", "code"), [("公示期", "S223"), ("其他事项", "S224")])
def test_a_word_that_is_no_kind_is_told_with_the_kinds_that_there_are(write, word, code):
    found = read_events(write("2013/a.yaml", f"类别: {word}\n网址: http://example.org\n"))
    assert found.events == ()
    [told] = found.problems
    assert (told.code, told.place.route) == (code, ("类别",))
    assert told.params["allowed"] == tuple(each.value for each in EventKind)


@pytest.mark.parametrize(
    ("content", "codes"),
    [
        ("类别：认定\n", {"Y301"}),
        (b"\xff\xfe\x00\xd8", {"Y001", "Y010", "Y005"}),
        ("", {"Y010"}),
        ("- 类别\n", {"Y012"}),
        ("日期: 2013-05-06\n", {"S201"}),
        ("类别:\n", {"S201"}),
        ("类别: [认定]\n", {"S201"}),
        ("类别: 认定\n", {"S202"}),
        (AWARD.replace("2013-05-06", "2013年5月6日"), {"S221"}),
        (AWARD.replace("文号: 渝某〔2013〕1号\n", ""), {"S201"}),
        (AWARD.replace("平台名称: 甲平台", "平台名: 甲平台"), {"S205"}),
        (AWARD.replace("'500105000123452'", "500105000123452"), {"S218"}),
        (AWARD + "名单: 又一次\n", {"Y101"}),
        (TAKEN.replace(", 事由: 弄虚作假", ""), {"S201"}),
        (AWARD.replace("类别: 认定", "类别: ' 认定'"), {"S229"}),
    ],
)
def test_a_wrong_file_is_told_and_gives_no_event_but_stops_no_other(write, content, codes):
    write("2013/a.yaml", content)
    found = read_events(write("2013/b.yaml", AWARD))
    assert {each.code for each in found.problems} & codes
    assert {each.place.file for each in found.problems} == {"rounds/2013/a.yaml"}
    assert {each.owner for each in found.problems} == {Owner.OFFICE}
    assert [each.file for each in found.events] == ["rounds/2013/b.yaml"]


def test_a_warning_is_told_and_takes_nothing_away(write):
    found = read_events(write("2013/a.yaml", AWARD.encode("gb18030")))
    assert [each.code for each in found.problems] == ["Y002"]
    assert len(found.events) == 1


@pytest.mark.parametrize(("closed", "left"), [("2013", ["rounds/2014/a.yaml"]), ("rounds", [])])
def test_a_folder_that_cannot_be_listed_is_told_and_stops_no_other(write, monkeypatch, closed, left):
    write("2013/a.yaml", AWARD)
    root = write("2014/a.yaml", AWARD)
    real = Path.iterdir

    def refuse(folder):
        if folder.name == closed:
            raise PermissionError
        return real(folder)

    monkeypatch.setattr(Path, "iterdir", refuse)
    found = read_events(root)
    assert [(each.code, each.place.file.rpartition("/")[2], each.owner) for each in found.problems] == [
        ("A001", closed, Owner.OFFICE)
    ]
    assert [each.file for each in found.events] == left


def test_a_folder_with_the_name_of_a_file_is_told(write):
    root = write("2013/a.yaml/b.yaml", AWARD)
    assert [(each.code, each.place.file) for each in read_events(root).problems] == [("A002", "rounds/2013/a.yaml")]


def test_a_file_that_cannot_be_read_is_told(write, monkeypatch):
    root = write("2013/a.yaml", AWARD)

    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr("smepp.jobs.events.read_document", refuse)
    found = read_events(root)
    assert (found.events, [each.code for each in found.problems]) == ((), ["A002"])


@pytest.mark.parametrize("name", EVENTS.values())
def test_whatever_the_form_allows_is_an_event(write, name):
    from json import dumps

    for number, each in enumerate(filled(name)):
        root = write(f"2013/{number}.yaml", dumps(each, ensure_ascii=False))
    found = read_events(root)
    assert found.problems == ()
    assert len((*found.events, *found.documents)) == len(filled(name))
