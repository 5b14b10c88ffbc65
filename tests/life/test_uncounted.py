"""Which problems mean that a list of titles may lack names, or have too many."""

from dataclasses import replace

import pytest

from smepp.lifecycle.uncounted import uncounted, unread
from smepp.model.life import PlatformLife
from smepp.model.place import Place
from smepp.model.problem import problem
from tests.life.making import APPLIED, CONFIRMED, RECOGNISED, happening, lived, subject


def platform(happenings, *more):
    of, life = subject(), lived(happenings, "2016-12-31")
    return PlatformLife(subject=of, now=of.names[0], life=replace(life, problems=(*life.problems, *more)))


SHORT = happening("公示", "2013-03-29", start="2013-04-01", end="2013-04-02", days=7)
BACKWARD = happening("公示", "2013-03-29", start="2013-04-01", end="2013-03-02", days=7)
AWARD = RECOGNISED[-1]


@pytest.mark.parametrize(
    ("happenings", "codes", "bears"),
    [
        (CONFIRMED, [], False),
        ([*APPLIED[:-1], SHORT, AWARD], ["L121"], True),
        ([*APPLIED[:-1], BACKWARD, AWARD], ["L120", "L124"], True),
        ([*RECOGNISED, happening("认定", "2014-04-15")], ["L102"], False),
        ([*CONFIRMED, happening("复核结果", "2016-06-15", "不合格", year=2016)], ["L102"], True),
        ([happening("撤销", "2013-02-01", "弄虚作假"), *RECOGNISED], ["L126"], True),
        ([*RECOGNISED, happening("抽查", "2014-06-15", "整改到位")], ["L101"], False),
    ],
    ids=lambda each: "-".join(each) if isinstance(each, list) and all(isinstance(one, str) for one in each) else None,
)
def test_what_was_refused_of_a_title(happenings, codes, bears):
    one = platform(happenings)
    assert ([each.code for each in one.life.problems], uncounted(one)) == (codes, bears)


@pytest.mark.parametrize(("file", "bears"), [("jia/annual/2013.yaml", False), ("jia/changes/1.yaml", True)])
def test_a_summary_that_cannot_be_read_says_nothing_of_the_title(file, bears):
    wrong = problem("S202", Place(file=file), fields=("日期",), count=1)
    assert uncounted(platform(RECOGNISED, wrong)) is bears


def test_a_publicity_that_ends_before_it_begins_did_not_count():
    place = Place(file="rounds/2013/2.yaml")
    assert unread([problem("T107", place, start="2013-04-01", end="2013-03-02")])
    assert not unread([problem("T106", place, signed="2013-04-02", start="2013-04-01")])
