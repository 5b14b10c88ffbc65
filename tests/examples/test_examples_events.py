"""What the example office has done follows from the papers, in an order that the Measures allow."""

from functools import cache
from pathlib import Path
from typing import Any

import pytest

from smepp.check.digest import digest
from smepp.jobs.check import check
from smepp.jobs.life import read_lives
from smepp.jobs.programmes import default, governing
from smepp.load.folder import read_dossier
from smepp.load.strict import read
from smepp.model.assessment import Decision
from tests.examples.reading import BROKEN, OFFICE

PROGRAMME = governing(default(), 2013, None, None)
RECORDS = sorted((OFFICE / "rounds").glob("*/*.yaml"))
OF_2013 = {"审定": "2013-03-25", "公示": "2013-03-25", "认定": "2013-04-10"}
TITLES = {"2013-02-28": 4, "2013-04-09": 4, "2013-04-10": 18, "2016-04-24": 18, "2016-04-25": 17, "2017-01-01": 17}


def record(path: Path) -> dict[str, Any]:
    return dict(read(path.read_bytes(), path.name).value or {})


def of_kind(kind: str, year: str) -> dict[str, Any]:
    [found] = [value for path in RECORDS if path.parent.name == year and (value := record(path))["类别"] == kind]
    return found


@cache
def states(day: str) -> dict[str, str]:
    found = read_lives(OFFICE, day, programme=PROGRAMME).on(day)
    return {each.subject.folder or each.now.platform: each.life.state.id for each in found}


@pytest.mark.parametrize(("kind", "day"), OF_2013.items())
def test_every_platform_of_2013_was_eligible_on_the_day_and_its_digest_is_right(kind, day):
    event = of_kind(kind, "2013")
    assert event["日期"] == day
    assert len(event["名单"]) == 14
    for each in event["名单"]:
        assert check(OFFICE / each["案卷"], day).assessment.decision is Decision.ELIGIBLE, each["案卷"]
        assert (each["核对结果"], each["指纹"]) == ("符合认定条件", digest(read_dossier(OFFICE / each["案卷"])))


def test_those_sent_back_had_mistakes_in_their_papers():
    [back, refused] = [of_kind(kind, "2013")["名单"] for kind in ("补正", "不予受理")]
    assert [each["案卷"] for each in back] == [each["案卷"] for each in refused]
    assert len(back) == 4
    assert {check(OFFICE / each["案卷"], "2013-03-05").assessment.decision for each in back} == {Decision.RETURN}


def test_the_results_of_the_rereview_are_what_the_papers_say():
    decided = {"合格": Decision.ELIGIBLE, "不合格": Decision.NOT_ELIGIBLE}
    rows = of_kind("复核结果", "2016")["名单"]
    assert sorted(each["结论"] for each in rows) == ["不合格", "合格"]
    for each in rows:
        assert check(OFFICE / each["案卷"], "2016-04-18", 2016).assessment.decision is decided[each["结论"]]
    [revoked] = of_kind("撤销", "2016")["名单"]
    assert revoked["案卷"] in {each["案卷"] for each in rows if each["结论"] == "不合格"}


@pytest.mark.parametrize("day", [*TITLES, "2013-04-02", "2016-03-31", "2026-12-31"])
def test_no_platform_has_anything_out_of_order(day):
    found = read_lives(OFFICE, day, programme=PROGRAMME)
    assert found.problems == ()
    wrong = {each.subject.folder for each in found.on(day) if each.life.problems}
    assert wrong == ({*BROKEN} if day > "2013-02-27" else wrong)


@pytest.mark.parametrize(("day", "titles"), TITLES.items())
def test_titles_by_day(day, titles):
    found = read_lives(OFFICE, day, programme=PROGRAMME).on(day)
    assert sum(each.life.titled for each in found) == titles


def test_the_second_round_waits_for_the_bureau():
    after = {folder: state for folder, state in states("2014-12-31").items() if folder.startswith("2014/")}
    assert after == {
        "2014/nanan/huiju-xiezuo": "passed",
        "2014/wuxi/ninghe-shanyu": "passed",
        "2014/shapingba/xizhan-lianyun": "submitted",
        "2014/wanzhou/gaosun-peixun": "submitted",
    }


def test_states_of_note():
    assert states("2013-03-31")["wanzhou-chuanyun"] == "objected"
    assert states("2013-04-02")["wanzhou-chuanyun"] == "publicised"
    assert states("2013-03-14")["2013/dazu/lianduan-wujin"] == "returned"
    assert states("2013-12-31")["2013/dazu/lianduan-wujin"] == "rejected"
    after = states("2016-12-31")
    assert after["2013/yuzhong/qiaoyu-rongzi"] == "confirmed"
    assert after["2013/rongchang/anyao-taoci"] == "revoked"
    assert after["2013/yunyang/mianye-fuwu"] == after["2013/xiushan/bianshi-dianshang"] == "under-review"
    assert {"returned", "objected", "revoked"} <= {
        *states("2013-03-31").values(),
        *states("2013-03-14").values(),
        *after.values(),
    }
