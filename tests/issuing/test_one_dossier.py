"""Documents of a round that are made for a single dossier."""

import pytest

from tests.cli.running import smepp
from tests.issuing.issuing import codes, told

INTERPRETED = "撤销事由解释: [{事由: 停止服务, 机关: 重庆市中小企业局, 文号: 渝中小企〔2015〕5号, 日期: '2015-05-05'}]\n"
GROUND = ("jia", "--set", "ground=停止服务")
ISSUED = ("--issue", "渝中小企〔2016〕9号", "--dated", "2016-06-01")

pytestmark = pytest.mark.usefixtures("sound")


@pytest.fixture
def overdue(here):
    here.recognised(here.platform("jia", "甲平台"), here.platform("yi", "乙平台"))
    return here


def test_a_title_is_taken_back_on_a_ground_that_an_interpretation_has_made_one(overdue):
    office = overdue.root / "office.yaml"
    office.write_text(office.read_text(encoding="utf-8") + INTERPRETED, encoding="utf-8")
    answer = told("revocation", *GROUND, *ISSUED, on="2016-06-01", year=2016)
    assert (answer["status"], codes(answer)) == ("issued", set())
    assert smepp("roster", "--valid", "甲平台", "--on", "2016-06-02").code == 1
    assert smepp("roster", "--valid", "乙平台", "--on", "2016-06-02").code == 0


def test_other_documents_of_a_round_take_no_dossier(overdue):
    done = smepp("notice", "roster", "jia", "--year", "2013", "--on", "2013-05-01")
    assert done.code == 2
    assert "不用写案卷" in done.err
