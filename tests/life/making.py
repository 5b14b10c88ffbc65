"""Platforms, happenings and rules made up for tests."""

from dataclasses import replace
from functools import cache
from pathlib import Path

from smepp.lifecycle.life import life
from smepp.lifecycle.rules import rules_of
from smepp.load.calendar.built_in import built_in
from smepp.load.programme import read_programme
from smepp.load.programme.lifecycle import read_table
from smepp.model.life import Happening, Names, Rules, Subject
from smepp.model.place import Place
from tests.programmes.editions import MEASURES, all_editions

EDITIONS = all_editions()
CALENDAR = built_in()
FIRST = Place(file="jia/dossier.yaml")


@cache
def rules_in(folder: Path, **more) -> Rules:
    return rules_of(read_programme(folder), read_table(folder), **more)


def rules(**more) -> Rules:
    [folder] = [each.folder for each in EDITIONS if each.folder.parent.name == MEASURES]
    return replace(rules_in(folder), **more)


def subject(*, folder: str | None = "jia", year: int | None = 2013, papers=None) -> Subject:
    names = Names(since="", platform="甲平台", operator="甲公司", district="江北区")
    every = dict.fromkeys(range(2000, 2060), ("summary.yaml", "audit.yaml", "evaluation.yaml"))
    return Subject(first=FIRST, names=(names,), folder=folder, year=year, papers=every if papers is None else papers)


def happening(kind, date, outcome=None, *, year=None, **params) -> Happening:
    return Happening(kind=kind, date=date, place=Place(file=f"{date}-{kind}.yaml"), year=year, outcome=outcome, params=params)


def objection(received, handled=None, outcome="不成立", *, number=1) -> list[Happening]:
    place = Place(file=f"rounds/2013/objections/{number}.yaml")
    came = Happening(kind="异议", date=received, place=place, params={"anonymous": False})
    at = Place(file=place.file, route=("处理",))
    done = [Happening(kind="异议处理", date=handled, place=at, outcome=outcome, params={"of": place})] if handled else []
    return [came, *done]


APPLIED = (
    happening("收件", "2013-02-20"),
    happening("推荐", "2013-02-25", "同意推荐"),
    happening("上报", "2013-02-27"),
    happening("评审", "2013-03-18", "合格"),
    happening("审定", "2013-03-25", decision="符合认定条件"),
    happening("公示", "2013-03-29", start="2013-04-01", end="2013-04-10", days=7),
)
RECOGNISED = (*APPLIED, happening("认定", "2013-04-15", number="渝某〔2013〕1号"))
FILED = (
    *RECOGNISED,
    happening("复核收件", "2016-02-18", year=2016),
    happening("复核审查", "2016-02-22", "建议确认", year=2016),
    happening("复核上报", "2016-02-25", year=2016),
    happening("复核评审", "2016-03-20", "合格", year=2016),
)
CONFIRMED = (*FILED, happening("复核结果", "2016-05-03", "合格", year=2016))


def lived(happenings, day="2030-12-31", *, of=None, by=None):
    """The life until a day, under the Measures unless rules are given."""
    return life(of or subject(), happenings, by or rules(), day, calendar=CALENDAR)


def state(happenings, day="2030-12-31", **more) -> str:
    return lived(happenings, day, **more).state.id


def codes(happenings, day="2030-12-31", **more) -> list[str]:
    return [each.code for each in lived(happenings, day, **more).problems]
