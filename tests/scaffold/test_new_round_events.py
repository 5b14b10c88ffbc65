"""`smepp new approval` and `smepp new objection`: the records by which the bureau's choice and an objection are written down."""

import shutil
from pathlib import Path

import pytest

from smepp.jobs.blank.approval import Wish, new_approval
from smepp.jobs.blank.objection import new_objection
from smepp.jobs.digests import dossier_digest
from smepp.jobs.events import read_events
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.status import of_dossier
from smepp.load.strict import read
from smepp.messages.blank import said

EXAMPLES = Path(__file__).parents[2] / "dossiers"
CHOSEN = ("yunlian-wuliu", "wanzhou-chuanyun")
PASSED_BUT_OPEN = "fuling-zhacai"
FAILED = "dadukou-jiancai"
WISH = Wish(dated="2013-03-25", year=2013, meeting="2013年第4次局长办公会")


@pytest.fixture
def office(tmp_path):
    for name in ("office.yaml", "rounds/2013.yaml"):
        target = tmp_path / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(EXAMPLES / name, target)
    for name in (*CHOSEN, PASSED_BUT_OPEN, FAILED):
        shutil.copytree(EXAMPLES / name, tmp_path / name)
    return tmp_path / "office.yaml"


def test_those_whom_nothing_stands_against_are_listed_by_division(office):
    made = new_approval(office, WISH)
    assert (made.code, made.exit_code, made.params["n"]) == ("approval_made", ExitCode.DONE, 2)
    [event] = read_events(office.parent).events
    assert [each.folder for each in event.named] == ["wanzhou-chuanyun", "yunlian-wuliu"]
    assert {each.decision for each in event.named} == {"符合认定条件"}
    assert [each.fingerprint for each in event.named] == [dossier_digest(office.parent / each.folder) for each in event.named]
    assert event.data["会议"] == WISH.meeting
    assert read_events(office.parent).problems == ()


def test_it_is_the_step_that_the_life_waits_for(office, monkeypatch):
    new_approval(office, WISH)
    monkeypatch.chdir(office.parent)
    [outlook] = of_dossier("yunlian-wuliu", "2013-03-26").outlooks
    assert outlook.one.life.state.id == "chosen"
    assert outlook.one.life.problems == ()


def test_who_is_left_out_is_told_with_the_reason(office):
    [(code, params)] = new_approval(office, WISH).notes
    assert (code, params["problem"].code) == ("left_out", "N101")
    assert "涪陵" in said(code, "zh", **params)
    assert said(code, "en", **params).startswith("  Left out: ")


def test_a_platform_that_is_on_a_list_already_is_not_listed_again(office):
    new_approval(office, WISH)
    again = new_approval(office, Wish(dated="2013-03-26", year=2013, meeting="复议", nth=1))
    assert (again.code, again.exit_code, again.written) == ("nobody_passed", ExitCode.WRONG, None)
    assert sorted(each.name for each in (office.parent / "rounds/2013").iterdir()) == ["2013-03-25-approval.yaml"]


def test_a_record_that_is_there_is_left_alone(office):
    path = office.parent / "rounds/2013/2013-03-25-approval.yaml"
    path.parent.mkdir()
    path.write_text("类别: 审定\n", encoding="utf-8")
    assert new_approval(office, WISH).code == "there"
    assert path.read_text(encoding="utf-8") == "类别: 审定\n"


@pytest.mark.parametrize(("wish", "code"), [({"nth": 0}, "number_range"), ({"year": 13}, "year_range")])
def test_what_cannot_be_meant_is_refused(office, wish, code):
    made = new_approval(office, Wish(dated="2013-03-25", meeting="会议", **{"year": 2013, **wish}))
    assert (made.code, made.exit_code) == (code, ExitCode.USAGE)


def test_an_objection_names_the_platform_and_is_otherwise_blank(office, monkeypatch):
    monkeypatch.chdir(office.parent)
    made = new_objection(Path("yunlian-wuliu"), "2013-03-27")
    assert made.written == "rounds/2013/objections/2013-03-27.yaml"
    root = read(Path(made.written).read_bytes(), "").value
    assert root["日期"] == "2013-03-27"
    assert root["对象"] == {"平台名称": "云联智慧物流公共服务平台", "案卷": "yunlian-wuliu"}
    assert root["异议人"]["实名"] is None
    assert new_objection(Path("yunlian-wuliu"), "2013-03-27").code == "there"
    assert new_objection(Path("yunlian-wuliu"), "2013-03-27", 2).written == "rounds/2013/objections/2013-03-27-2.yaml"


def test_without_an_office_there_is_no_round_to_object_in(tmp_path):
    shutil.copytree(EXAMPLES / "yunlian-wuliu", tmp_path / "yunlian-wuliu")
    with pytest.raises(JobError) as raised:
        new_objection(tmp_path / "yunlian-wuliu", "2013-03-27")
    assert raised.value.code == "no_office"
