"""Documents of another programme: its own kinds, titles, steps and days, by data alone."""

from shutil import copytree

import pytest

from smepp.documents.notices.context import context_of
from tests.life.making import EDITIONS
from tests.notices.making import Round
from tests.notices.plain import word_text
from tests.notices.test_texts import HOLES

[FOLDER] = [each.folder for each in EDITIONS if each.folder.parent.name == "yunling-sme-platform"]
OFFICE = """
级别: 区县
所在区县: 云岭区
机关: [{名称: 云岭区中小企业服务中心, 文号前缀: 云企服, 自: 2014-05-01}]
联系: {科室: 服务科, 联系人: 甲, 电话: '023-55550100', 地址: 某路1号}
认定办法: yunling-sme-platform
"""


@pytest.fixture
def office(tmp_path):
    made = Round(tmp_path)
    made.put("office.yaml", OFFICE)
    copytree(FOLDER, tmp_path / "programmes" / FOLDER.parent.name / FOLDER.name)
    made.platform("a", "雾林站点", district="雾林镇", year=2015)
    made.platform("b", "明湖站点", district="明湖街道", year=2015)
    made.platform("c", "松桥站点", district="松桥街道", year=2015, result="不合格")
    return made


def row(name, folder, district):
    return f"{{平台名称: {name}, 运营单位: {name}公司, 区县: {district}, 案卷: {folder}}}"


def test_without_anybody_who_chooses_all_that_the_panel_passed_are_public(office):
    notice = office.notice("publicity", "2015-03-25", year=2015, dated="2015-03-25", number="云企服〔2015〕9号")
    assert [each.platform for each in notice.rows] == ["明湖站点", "雾林站点"]
    assert notice.event["工作日"] == 5
    text = word_text(notice)
    assert "《云岭区中小企业数字化服务站点认定规则》（云企服〔2014〕6号）第七条" in text
    assert not HOLES.search(text)


def test_recognition_and_roster(office):
    shown = [row("雾林站点", "a", "雾林镇"), row("明湖站点", "b", "明湖街道")]
    days = {"公示起": "2015-03-26", "公示止": "2015-04-01", "工作日": 5}
    office.event("2015/1.yaml", "公示", "2015-03-25", *shown, **days)
    notice = office.notice("recognition", "2015-04-08", year=2015)
    assert [each.platform for each in notice.rows] == ["明湖站点", "雾林站点"]
    assert context_of(notice)["标题"] == "云岭区中小企业服务中心关于认定2015年云岭区中小企业数字化服务站点的公告"
    assert not HOLES.search(word_text(notice))
    office.event("2015/2.yaml", "认定", "2015-04-08", *shown, 文号="云企服〔2015〕10号")
    text = word_text(office.notice("roster", "2015-04-09", year=2015))
    assert "共2个" in text
    assert "| 2017" in text


def test_a_correction(office):
    text = word_text(office.notice("correction", "2015-03-10", "a", year=2015))
    assert "（云企服〔2014〕6号）第六条、第七条" in text
    assert not HOLES.search(text)
