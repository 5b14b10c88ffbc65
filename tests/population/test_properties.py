"""Neither the order of files nor papers dated later change an answer; what was true on a day is found again by replay."""

from dataclasses import replace
from typing import Any

import pytest

from bench.generate.dice import Dice
from bench.generate.population.people import Population, population
from smepp.jobs.life import Lives
from tests.population.conftest import END, World, written

DAYS = ("2013-04-30", "2014-03-26", "2016-02-29", "2016-06-10", "2018-11-10", "2021-01-01", END)
CUTS = ("2013-04-12", "2016-02-15", "2019-08-19")
COUNT = 120


@pytest.fixture(scope="module")
def small(tmp_path_factory) -> World:
    return written(tmp_path_factory.mktemp("small"), population(COUNT, "small", wrong=30))


def answers(lives: Lives, day: str) -> dict[str, Any]:
    """What is known of every platform on a day, without the places in which it is written."""
    return {
        one.subject.folder or one.subject.names[0].platform: (
            one.life.state.id,
            one.life.since,
            one.life.due,
            one.life.number,
            one.life.confirmed,
            replace(one.now, change=None),
            [(each.step, each.happening.date, each.happening.params.get("number")) for each in one.life.history],
            one.life.allowed,
            sorted(each.code for each in one.life.problems),
        )
        for one in lives.on(day)
    }


def renamed(path: str) -> str:
    """Another name in the same folder, of which the order is turned around."""
    folder, _, name = path.rpartition("/")
    if not path.startswith("rounds/") and folder.rpartition("/")[2] not in ("changes", "inspections"):
        return path
    if folder == "rounds":
        return path
    return f"{folder}/{''.join(str(9 - int(each)) if each.isdigit() else each for each in name)}"


def turned(made: Population, dice: Dice) -> Population:
    files = {}
    for path, old in reversed(made.files.items()):
        tree = dict(dice.shuffled(list(old.items())))
        for key in {"名单", "撤下", "补入"} & tree.keys():
            tree[key] = dice.shuffled(tree[key])
        if "更正文件" in tree:
            tree["更正文件"] = renamed(tree["更正文件"])
        files[renamed(path)] = tree
    return Population(files)


def test_names_and_order_of_files_and_rows_tell_nothing(small, tmp_path):
    other = written(tmp_path, turned(small.made, Dice("turned")))
    assert other.made.files.keys() != small.made.files.keys()
    for day in DAYS:
        assert answers(other.read(day), day) == answers(small.read(day), day)


def test_the_order_in_which_happenings_are_given_tells_nothing(small):
    known, dice = small.read(END), Dice("happenings")
    mixed = tuple(replace(each, happenings=tuple(dice.shuffled(each.happenings))) for each in known.platforms)
    assert mixed != known.platforms
    for day in DAYS:
        assert list(replace(known, platforms=mixed).on(day)) == list(known.on(day))


def test_replay_gives_what_was_true_on_a_day(small):
    """What is read on a day, and what is read later and asked of that day, while no list has been corrected in between."""
    for day in (*DAYS[:-1], small.files.corrections()[0]):
        assert [(one.now, one.life) for one in small.read(day).on(day)] == [
            (one.now, one.life) for one in small.known(day).on(day)
        ]


def dated(path: str, tree: dict[str, Any]) -> str:
    """The day of a file that says one; of a re-review's papers that of the year."""
    if "/rereview/" in path:
        return path.partition("/rereview/")[2][:4]
    return tree["日期"] if path.startswith("rounds/") or "/annual/" in path or "类别" in tree else ""


def until(made: Population, day: str) -> Population:
    """The files as they were on a day, objections without what was done about them later."""
    files = {}
    for path, tree in made.files.items():
        if path == "office.yaml" or (path.count("/") == 1 and path.startswith("rounds/")):
            files[path] = tree
        elif dated(path, tree) <= day:
            late = tree.get("处理", {}).get("日期", "") > day
            files[path] = {key: value for key, value in tree.items() if not (late and key == "处理")}
    return Population(files)


@pytest.mark.parametrize("day", CUTS)
def test_a_file_dated_later_never_changes_an_earlier_answer(small, tmp_path, day):
    then = written(tmp_path, until(small.made, day))
    assert len(then.made.files) < len(small.made.files)
    assert answers(then.read(day), day) == answers(small.read(day), day)
    assert answers(then.read(END), day) == answers(then.read(day), day)
