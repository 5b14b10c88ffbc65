"""Which titles are on the list, and in which order."""

from smepp.jobs.roster import roster
from tests.roster.making import DRAFTED, PROGRAMME, REVOKED, life, lived, names


def lines(tmp_path, *lives, on="2013-12-31"):
    return roster(lived(tmp_path, on), lives).lines


def test_a_title_that_holds_is_listed_with_what_the_public_may_see(tmp_path):
    [found] = lines(tmp_path, life(more={"confirmed": "2016-05-20", "due": 2019}), on="2016-12-31")
    assert (found.number, found.platform, found.operator) == (
        "渝中小企〔2013〕31号",
        "云联智慧物流公共服务平台",
        "重庆云联物流信息有限公司",
    )
    assert (found.district, found.recognised, found.confirmed, found.due) == ("江北区", "2013-04-10", "2016-05-20", 2019)


def test_what_does_not_hold_a_title_is_not_listed(tmp_path):
    assert lines(tmp_path, life(REVOKED), life(DRAFTED, recognised=None)) == ()


def test_the_order_is_that_of_the_divisions_then_of_recognition(tmp_path):
    order = [each.names[0].name for each in PROGRAMME.districts]
    assert len(order) > 38
    lives = [life(district=each, platform=f"{each}平台") for each in reversed(order)]
    lives += [life(district=order[0], platform="甲", recognised="2011-07-05"), life(district="海淀区", platform="外地")]
    found = lines(tmp_path, *lives)
    assert [each.platform for each in found] == ["甲", *(f"{each}平台" for each in order), "外地"]


def test_the_order_of_the_lives_does_not_matter(tmp_path):
    lives = [life(platform=f"{number}平台", operator=f"{number}公司") for number in range(9)]
    assert lines(tmp_path, *lives) == lines(tmp_path, *reversed(lives))


def test_a_district_has_the_name_of_the_day(tmp_path):
    one = life(district="荣昌县")
    assert lines(tmp_path, one, on="2014-12-31")[0].district == "荣昌县"
    assert lines(tmp_path, one, on="2019-12-31")[0].district == "荣昌区"
    assert lines(tmp_path, life(district="荣昌"), on="2014-12-31")[0].district == "荣昌县"


def test_the_head_says_what_is_known_of_the_day(tmp_path):
    found = roster(lived(tmp_path, "2012-12-31"), ())
    assert (found.honour, found.acting.name) == (PROGRAMME.data["称号"], "重庆市中小企业局")
    assert found.before
    assert not found.notes
    later = roster(lived(tmp_path, "2019-06-01"), ())
    assert (later.before, later.acting.name) == (False, None)
    assert len(later.notes) == 1


def test_events_that_could_not_be_read_make_it_incomplete(tmp_path):
    assert roster(lived(tmp_path, broken=True), ()).incomplete
    assert not roster(lived(tmp_path), ()).incomplete


def test_a_name_of_the_day_is_printed_not_an_earlier_one(tmp_path):
    [found] = lines(tmp_path, life(before=(names(platform="旧名平台"),)))
    assert found.platform == "云联智慧物流公共服务平台"
