"""Rows that name nobody, and the dossier that they most likely mean."""

import pytest

from smepp.jobs.life import read_lives
from smepp.jobs.programmes import default, governing
from smepp.lifecycle.likeness import like
from smepp.model.life import Names
from smepp.model.place import Place
from smepp.model.title import Named
from tests.life.files import Workspace, row

PROGRAMME = governing(default(), 2013, None, None)
KNOWN = Names(since="", platform="云联智慧物流公共服务平台", operator="重庆云联物流信息有限公司", district="江北区")


def named(platform=KNOWN.platform, operator=KNOWN.operator, district=KNOWN.district):
    return Named(platform=platform, operator=operator, district=district, place=Place(file="rounds/2013/1.yaml"))


@pytest.mark.parametrize(
    ("row", "by_code", "alike"),
    [
        (named("云连智慧物流公共服务平台"), False, True),
        (named("云联物流公共服务平台", district="万州区"), False, True),
        (named("农产品网上商城"), False, False),
        (named(operator="重庆云连物流信息有限公司", district="万州区"), False, True),
        (named(operator="重庆某某商贸有限公司"), False, True),
        (named(operator="重庆某某商贸有限公司", district="万州区"), False, False),
        (named("云连智慧物流公共服务平台", operator="重庆某某商贸有限公司"), False, False),
        (named("云连智慧物流公共服务平台", operator="重庆某某商贸有限公司"), True, True),
        (named("云连智慧物流公共服务平台", operator=""), False, False),
    ],
)
def test_likeness(row, by_code, alike):
    assert like(row, [KNOWN], by_code=by_code) == (KNOWN if alike else None)


@pytest.fixture
def here(tmp_path):
    found = Workspace(tmp_path)
    found.dossier("jia", "甲甲物流")
    return found


def told(here, day="2013-12-31"):
    found = read_lives(here.root, day, programme=PROGRAMME)
    states = {each.subject.folder or each.now.platform: each.life.state.id for each in found.on(day)}
    return states, [each.code for each in found.problems]


def test_a_slip_of_the_hand_makes_no_platform(here):
    here.recognised(row("甲甲物流").replace("甲甲物流平台", "甲甲勿流平台"))
    assert told(here) == ({"jia": "passed"}, ["L151"] * 3)


@pytest.mark.parametrize("folder", ["jia/", "./jia", ".\\\\jia\\\\"])
def test_ways_to_write_a_folder(here, folder):
    here.recognised(row("甲甲物流", 案卷=f'"{folder}"'))
    assert told(here) == ({"jia": "recognised"}, [])


@pytest.mark.parametrize("folder", ["JIA", "jai"])
def test_the_dossier_that_is_meant(here, folder):
    here.recognised(row("甲甲物流", 案卷=folder))
    assert told(here) == ({"jia": "recognised"}, ["L150"] * 3)


def test_a_later_dossier_is_not_meant_by_an_old_list(here):
    here.event("2011/1.yaml", "认定", "2011-07-05", row("甲甲物流").replace("甲甲物流平台", "甲甲勿流平台"), 文号="示〔2011〕1号")
    assert told(here) == ({"jia": "passed", "甲甲勿流平台": "recognised"}, [])
