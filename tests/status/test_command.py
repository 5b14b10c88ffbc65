"""`smepp status` and `smepp timeline` as they are typed, over files."""

import json
import shutil
from itertools import pairwise

import jsonschema
import pytest

from smepp.load.schemas import schema
from smepp.messages import LANGS
from tests.cli.running import smepp
from tests.status.making import write
from tests.status.world import COVER, build, event


@pytest.fixture
def office(tmp_path):
    return build(tmp_path / "dossiers")


def status(office, *arguments, on="2013-06-01", dossier="jia"):
    done = smepp("status", str(office / dossier), "--on", on, "--format", "json", *arguments)
    found = json.loads(done.out)
    jsonschema.Draft202012Validator(schema("status-output")).validate(found)
    return done.code, found


def alone(office, on="2013-06-01"):
    code, found = status(office, on=on)
    [one] = found["platforms"]
    return code, one


@pytest.mark.parametrize(
    ("on", "state", "turn"),
    [
        ("2013-02-19", "草稿", "申报单位"),
        ("2013-02-20", "已收件", "推荐机关"),
        ("2013-02-25", "已推荐", "推荐机关"),
        ("2013-03-18", "已上报", "评审组"),
        ("2013-03-19", "评审通过", "认定机关"),
        ("2013-03-25", "已审定", "认定机关"),
        ("2013-04-10", "公示中", "社会"),
        ("2013-04-11", "公示期满", "认定机关"),
        ("2013-04-12", "已认定", "运营单位"),
    ],
)
def test_each_day_has_its_own_state(office, on, state, turn):
    code, one = alone(office, on)
    assert (code, one["state"]["name"], one["turn"]) == (0, state, turn)
    assert one["title"]["holds"] is (state == "已认定")


def test_on_the_screen_everything_that_is_asked_for_is_said(office):
    done = smepp("status", str(office / "jia"), "--on", "2013-04-08")
    for said in ("公示中，2013年4月1日起（第十条）", "社会", "2013年4月10日止，还有2天（2个工作日）", "公示期满", "rounds/2013/"):
        assert said in done.out
    assert done.code == 0
    assert done.err == ""


def test_papers_that_changed_are_told_by_both_commands_and_by_the_review(office):
    write(office / "jia" / "01-application.yaml", "资产总额: 801\n")
    code, one = alone(office)
    assert code == 1
    assert [each["code"] for each in one["problems"]] == ["N201"], "once, though three lists tell it"
    assert one["wrong"] is True
    for command in ("status", "timeline"):
        done = smepp(command, str(office / "jia"), "--on", "2013-06-01")
        assert done.code == 1
        assert done.out.count("N201") == 1
        for place in ("2013-03-25-approval.yaml:", "2013-04-01-publicity.yaml:12:", "2013-04-12-recognition.yaml:"):
            assert place in "".join(done.out.split()), "told at its line"
    done = smepp("review", str(office), "--year", "2013", "--on", "2013-06-01", "--no-out", "--jobs", "1")
    assert done.err.count("N201") == 1
    assert smepp("review", str(office), "--year", "2013", "--on", "2013-03-24", "--no-out", "--jobs", "1").err.count("N201") == 0


def test_what_comes_later_does_not_touch_the_digest(office):
    write(office / "jia" / "annual" / "2013.yaml", "年度: 2013\n日期: 2014-01-20\n盖章: 是\n附件: [attachments/a.pdf]\n")
    assert alone(office, "2014-02-01")[0] == 0
    code, one = alone(office, "2014-02-01")
    assert (code, one["problems"]) == (0, [])


def test_a_correction_with_the_new_digest_settles_it(office):
    write(office / "jia" / "01-application.yaml", "资产总额: 801\n")
    for name in ("2013-03-25-approval", "2013-04-01-publicity", "2013-04-12-recognition"):
        path = f"rounds/2013/{name}.yaml"
        off = "撤下:\n  - 平台名称: 云联智慧物流公共服务平台\n    案卷: jia\n"
        event(office, f"2013-05-02-{name}", f"类别: 更正\n日期: 2013-05-02\n更正文件: {path}\n原因: 补正\n{off}")
        file = office / "rounds" / "2013" / f"2013-05-02-{name}.yaml"
        write(file, file.read_text(encoding="utf-8").replace("名单:", "补入:"))
    assert alone(office, "2013-05-01")[0] == 1
    assert alone(office, "2013-05-02")[0] == 0


def test_events_out_of_order_are_wrong(office):
    (office / "rounds" / "2013" / "2013-04-01-publicity.yaml").unlink()
    code, one = alone(office)
    assert code == 1
    assert one["state"]["name"] == "已审定"
    assert [each["code"][0] for each in one["problems"]] == ["L"]


def test_what_should_have_been_done_by_now_is_overdue(office):
    (office / "jia" / "recommendation.yaml").unlink()
    write(office / "jia" / "dossier.yaml", COVER.replace("市局收件时间: 2013-02-26\n", ""))
    (office / "jia" / "review.yaml").unlink()
    shutil.rmtree(office / "rounds")
    assert alone(office, "2013-02-28")[0] == 0
    code, one = alone(office, "2013-03-01")
    assert code == 1
    assert [(each["step"], each["days_left"]) for each in one["steps"] if each["overdue"]] == [("同意推荐", -1)]
    assert "已过1天" in smepp("status", str(office / "jia"), "--on", "2013-03-01").out


def test_missing_papers_are_named_with_their_files(office):
    one = alone(office, "2013-02-19")[1]
    [received] = [each for each in one["steps"] if each["kind"] == "收件"]
    assert received["paper"] == {"file": "dossier.yaml", "key": "区县收件日期", "kind": None, "there": True}
    assert "01-application.yaml" not in {each["file"] for each in received["missing"]}
    assert {"file": "03-financials.yaml", "name": "上一年度财务报表"} in received["missing"]
    due = alone(office, "2016-02-01")[1]
    [papers] = [each for each in due["steps"] if each["kind"] == "复核收件"]
    assert [each["file"] for each in papers["missing"]] == [
        f"rereview/2016/{name}.yaml" for name in ("summary", "audit", "evaluation")
    ]


def test_the_digest_that_an_event_takes_down_is_said_of_one_dossier(office):
    code, one = alone(office)
    event_text = (office / "rounds" / "2013" / "2013-04-01-publicity.yaml").read_text(encoding="utf-8")
    assert f"指纹: {one['digest']}" in event_text
    assert one["digest"] in smepp("status", str(office / "jia"), "--on", "2013-06-01").out
    assert [each["digest"] for each in status(office, dossier="")[1]["platforms"]] == [None]
    assert code == 0


def test_a_file_in_a_dossier_stands_for_it(office):
    assert status(office, dossier="jia/review.yaml") == status(office)


def test_a_dossier_outside_an_office_has_its_own_life_alone(office, tmp_path):
    shutil.copytree(office / "jia", tmp_path / "elsewhere" / "jia")
    code, found = status(tmp_path / "elsewhere")
    [one] = found["platforms"]
    assert (code, one["state"]["name"], one["folder"]) == (0, "评审通过", "jia")


def test_without_a_dossier_all_platforms_are_listed_by_turn(office):
    for name, to in (("yi", "2013/yi"), ("bing", "2013/bing")):
        cover = COVER.replace("云联智慧物流公共服务平台", f"{name}平台").replace("云联物流信息", name)
        write(office / to / "dossier.yaml", cover if name == "yi" else cover.replace("市局收件时间: 2013-02-26\n", ""))
    done = smepp("status", str(office), "--on", "2013-04-12")
    assert done.code == 1, "the last day of two has passed"
    assert all(len(each.encode("gbk")) <= 80 for each in done.out.replace("─", "-").splitlines())
    lines = [each.strip() for each in done.out.splitlines()]
    assert lines.index("轮到推荐机关的2个") < lines.index("轮到运营单位的1个")
    assert [each["folder"] for each in status(office, on="2013-04-12", dossier="")[1]["platforms"]] == [
        "2013/bing",
        "2013/yi",
        "jia",
    ]
    _, below = status(office, on="2013-04-12", dossier="2013")
    assert [each["folder"] for each in below["platforms"]] == ["2013/bing", "2013/yi"]


def test_an_office_without_anything_says_so(tmp_path, office):
    shutil.rmtree(office / "jia")
    shutil.rmtree(office / "rounds")
    done = smepp("status", str(office), "--on", "2013-04-12")
    assert done.code == 0
    assert "没有案卷，也没有认定记录。" in done.out


def test_an_event_that_cannot_be_read_is_told_and_nothing_is_sure(office):
    write(office / "rounds" / "2013" / "broken.yaml", "类别：公示\n")
    done = smepp("status", str(office), "--on", "2013-04-12")
    assert done.code == 1
    assert "broken.yaml" in done.err
    assert status(office, on="2013-04-12", dossier="")[1]["incomplete"] is True


def test_what_cannot_be_looked_at_ends_with_its_own_codes(office, tmp_path):
    assert smepp("status", str(tmp_path / "none")).code == 2
    assert smepp("timeline", str(tmp_path / "none")).code == 2
    assert smepp("timeline", str(office)).code == 2, "an office has no timeline"
    assert smepp("status", str(office), "--on", "2013-13-01").code == 2
    write(office / "office.yaml", "级别：市级\n")
    assert smepp("status", str(office), "--on", "2013-04-12").code == 4
    assert smepp("status", str(office / "jia"), "--on", "2013-04-12").code == 4


@pytest.mark.parametrize("lang", LANGS)
def test_the_timeline_has_every_step_in_its_order(office, lang):
    done = smepp("timeline", str(office / "jia"), "--on", "2014-06-01", "--format", "json", "--lang", lang)
    found = json.loads(done.out)
    jsonschema.Draft202012Validator(schema("timeline-output")).validate(found)
    told = [(each["date"], each["step"], each["state"]["name"]) for each in found["happenings"]]
    assert told == [
        ("2013-02-20", "收件", "已收件"),
        ("2013-02-22", "同意推荐", "已推荐"),
        ("2013-02-26", "上报", "已上报"),
        ("2013-03-19", "评审通过", "评审通过"),
        ("2013-03-25", "审定", "已审定"),
        ("2013-04-01", "公示", "公示中"),
        ("2013-04-11", "公示期满", "公示期满"),
        ("2013-04-12", "认定", "已认定"),
    ]
    assert found["happenings"][-1]["number"] == "渝中小企〔2013〕示例31号"
    assert found["happenings"][-1]["place"]["file"] == "rounds/2013/2013-04-12-recognition.yaml"
    assert found["happenings"][6]["place"] is None
    assert {each["article"] for each in found["happenings"]} == {7, 9, 10, 11}
    shown = smepp("timeline", str(office / "jia"), "--on", "2014-06-01", "--lang", lang).out
    assert all(date in shown for date, _, _ in told)
    names = [step for _, step, _ in told] if lang == "zh" else ["receipt of the papers", "publicity over", "recognised"]
    assert all(name in shown for name in names)


def test_a_later_day_adds_and_changes_nothing_before(office):
    def told(on):
        return json.loads(smepp("timeline", str(office / "jia"), "--on", on, "--format", "json").out)["happenings"]

    days = ["2013-02-19", "2013-02-25", "2013-04-01", "2013-04-12", "2020-01-01"]
    found = [told(on) for on in days]
    for before, after in pairwise(found):
        assert after[: len(before)] == before


def test_names_by_date_are_told_when_there_is_more_than_one(office):
    change = "类别: 更名\n日期: 2014-05-01\n现平台名称: 云联物流平台\n原平台名称: 云联智慧物流公共服务平台\n"
    write(office / "jia" / "changes" / "2014-05-01.yaml", change)
    shown = smepp("timeline", str(office / "jia"), "--on", "2014-06-01").out
    assert "2014年5月1日起" in shown
    assert shown.startswith("云联物流平台\n")
    before = smepp("timeline", str(office / "jia"), "--on", "2014-04-30").out
    assert before.startswith("云联智慧物流公共服务平台\n")
    assert "名称沿革" not in before


def test_the_page_is_written_and_its_path_printed(office, tmp_path):
    goal = tmp_path / "out" / "life.html"
    done = smepp("timeline", str(office / "jia"), "--on", "2014-06-01", "--format", "html", "--out", str(goal))
    assert (done.code, done.out) == (0, f"{goal.as_posix()}\n")
    first = goal.read_bytes()
    smepp("timeline", str(office / "jia"), "--on", "2014-06-01", "--format", "html", "--out", str(goal))
    assert goal.read_bytes() == first
    inside = smepp("timeline", str(office / "jia"), "--format", "html", "--out", str(office / "jia" / "x.html"))
    assert inside.code == 2
