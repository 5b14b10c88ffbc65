"""One year of an office, and three years later: from applications to a revocation, by commands and by papers that people write."""

import json
import re

from tests.notices.year import APPLICANTS, Office

DISTRICT = """
级别: 区县
所在区县: 江北区
机关: [{名称: 江北区中小企业局, 文号前缀: 江北中小企, 自: 2008-01-01}]
联系: {科室: 企业服务科, 联系人: 冉秋明, 电话: '023-55550125', 地址: 示例路2号}
认定办法: cq-sme-it-platform
"""
OBJECTION = """
日期: 2013-03-28
对象: {平台名称: 璧山鞋业信息化公共服务平台, 案卷: bishan-xieye}
异议人: {单位: 璧山县一家鞋厂, 联系方式: '023-55550990', 实名: 是}
事实: 名单里的企业有三成没有用过平台。
核查: {日期: 2013-03-31, 人员: [何清], 情况: 电话核对四十家，十三家没有用过。}
处理: {日期: 2013-04-01, 结论: 成立, 理由: 服务企业数不实。}
"""
HANDLED = OBJECTION[: OBJECTION.index("核查")]
INSPECTION = """
类别: 抽查
日期: 2014-09-10
人员: [何清, 龙启文]
内容: 服务大厅和收费公示。
情况: 收费标准没有在大厅公示。
结论: {result}
{more}
"""


def number(serial, year=2013):
    return f"渝中小企〔{year}〕{serial}号"


def test_the_letter_of_a_district(tmp_path, monkeypatch):
    office = Office(tmp_path, "yunlian-wuliu")
    monkeypatch.chdir(tmp_path)
    district(office)
    assert office.unclean == []


def test_a_year_of_the_office_and_the_third_one_after_it(tmp_path, monkeypatch):
    office = Office(tmp_path)
    monkeypatch.chdir(tmp_path)
    applications(office)
    acceptance(office)
    choice(office)
    objection(office)
    recognition(office)
    year_after(office)
    rereview(office)
    assert office.unclean == []


def applications(office):
    """One comes without its declaration, is given back once, and mends it."""
    declaration = office.root / "beibei-shengchanli/10-declaration.yaml"
    there = declaration.read_bytes()
    declaration.unlink()
    office.issue("correction", number(11), "2013-02-27", "beibei-shengchanli", "--set", "until=2013-02-28")
    assert office.state("beibei-shengchanli", "2013-02-27") == "returned"
    declaration.write_bytes(there)


def district(office):
    """The district's own office looks through the papers and hands them up with its letter."""
    office.write("office.yaml", DISTRICT)
    office.bring("yunlian-wuliu/recommendation.yaml")
    opinion = office.root / "yunlian-wuliu/recommendation.yaml"
    not_yet = re.sub("上报日期: .*\n", "", opinion.read_text(encoding="utf-8"))
    office.write("yunlian-wuliu/recommendation.yaml", not_yet)
    office.issue("recommendation", "江北中小企〔2013〕5号", "2013-02-27", "--district", "江北区")


def acceptance(office):
    """What has come in time and by way of a district is accepted, and what has not is refused."""
    for each in JUDGED:
        office.bring(f"{each}/recommendation.yaml", f"{each}/dossier.yaml")
    office.issue("rejection", number(17), "2013-03-04", "dadukou-jiancai", "--set", "reason=没有经过区县审查推荐。")
    assert office.state("dadukou-jiancai", "2013-03-05") == "rejected"
    office.issue("acceptance-list", number(18), "2013-03-05")


def choice(office):
    """The panel judges, the bureau chooses, and nothing is public before."""
    assert "N3" in office.refused("notice", "publicity", "--issue", number(30), "--dated", "2013-03-25")
    for each in JUDGED:
        office.bring(f"{each}/review.yaml")
    office.run("new", "approval", "2013", "--dated", "2013-03-25", "--meeting", "2013年第5次局长办公会")
    office.issue("publicity", number(30), "2013-03-25", "--start", "2013-03-26")
    assert office.state("yunlian-wuliu", "2013-03-27") == "publicised"


def objection(office):
    """One is objected to; while that is open, and before the period is over, nobody is recognised."""
    office.run("new", "objection", "bishan-xieye", "--dated", "2013-03-28")
    office.write("rounds/2013/objections/2013-03-28.yaml", HANDLED)
    assert office.state("bishan-xieye", "2013-03-29") == "objected"
    assert "N3" in office.refused("notice", "recognition", "--issue", number(31), "--dated", "2013-04-03")
    office.write("rounds/2013/objections/2013-03-28.yaml", OBJECTION)
    office.issue("objection", number(32), "2013-04-01", "bishan-xieye")
    assert office.state("bishan-xieye", "2013-04-02") == "dropped"


def recognition(office):
    assert number(30) in office.refused("notice", "recognition", "--issue", number(30), "--dated", "2013-04-10")
    office.issue("recognition", number(33), "2013-04-10")
    office.issue("roster", number(34), "2013-04-12")
    office.issue("certificate", number(35), "2013-04-12", "yunlian-wuliu")
    held = json.loads(office.run("roster", "--on", "2013-12-31", "--format", "json").out)
    names = {each["platform"] for each in held["titles"]}
    assert names == TITLES


JUDGED = [each for each in APPLICANTS if each != "dadukou-jiancai"]
"""Those whom the panel sees; the other one came without a district's word."""
TITLES = {
    "万州航运配载信息服务平台",
    "桥榆中小企业融资信息服务平台",
    "云联智慧物流公共服务平台",
    "缙云仪器仪表产业信息化服务平台",
    "荣昌陶器行业信息化公共服务平台",
}


def year_after(office):
    """Who has not sent a summary is reminded; a spot check finds something that is mended."""
    office.issue("annual-reminder", number(3, 2014), "2014-02-10", "--year", "2013")
    office.issue("inspection-plan", number(40, 2014), "2014-09-01", "--set", "seed=2014年第35周福彩", "--set", "share=100%")
    office.write("yunlian-wuliu/inspections/2014-09-10.yaml", INSPECTION.format(result="需要整改", more="整改期限: 2014-10-31"))
    office.issue("rectification", number(44, 2014), "2014-09-15", "yunlian-wuliu")
    assert office.state("yunlian-wuliu", "2014-09-16") == "rectifying"
    mended = INSPECTION.replace("2014-09-10", "2014-10-28").format(result="整改到位", more="")
    office.write("yunlian-wuliu/inspections/2014-10-28.yaml", mended)
    office.issue("inspection-report", number(51, 2014), "2014-11-20")
    assert office.state("yunlian-wuliu", "2014-11-21") == "recognised"


def rereview(office):
    """Three years later one is confirmed, one fails and loses its title."""
    office.issue("rereview-call", number(2, 2016), "2016-01-08")
    office.bring("qiaoyu-rongzi/rereview", "anyao-taoci/rereview")
    assert "N3" in office.refused("notice", "revocation", "--issue", number(20, 2016), "--dated", "2016-04-11")
    office.issue("rereview-result", number(18, 2016), "2016-04-18")
    office.issue("revocation", number(21, 2016), "2016-04-25")
    assert office.state("qiaoyu-rongzi", "2016-12-31") == "confirmed"
    assert office.state("anyao-taoci", "2016-12-31") == "revoked"
    held = json.loads(office.run("roster", "--on", "2016-12-31", "--format", "json").out)
    assert {each["platform"] for each in held["titles"]} == TITLES - {"荣昌陶器行业信息化公共服务平台"}
