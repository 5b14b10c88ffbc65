"""The population goes every way there is: every state, every step, and nothing is refused but what was written out of order."""

from collections import Counter

import pytest

from bench.generate.population.__main__ import main
from bench.generate.population.people import DISORDERLY, ORDERLY, population
from bench.generate.population.season import after
from smepp.load.programme.lifecycle import read_table
from smepp.model.codes import Level
from tests.population.conftest import END, written
from tests.programmes.editions import MEASURES, all_editions


@pytest.fixture(scope="module")
def table():
    [folder] = [each.folder for each in all_editions() if each.folder.parent.name == MEASURES]
    return read_table(folder)


@pytest.fixture(scope="module")
def every(world):
    """All lives to their ends, as each stage of the lists lets them be."""
    return [one for known in world.told.values() for one in known.on(END)]


def test_every_step_of_the_table_is_taken(every, table):
    taken = Counter(each.step for one in every for each in one.life.history)
    assert {each.name for each in table.steps} - set(taken) == set()


def test_every_state_of_the_table_is_reached(every, table):
    reached = {each.target for one in every for each in one.life.history} | {one.life.state.id for one in every}
    assert reached | {table.outside} == {each.id for each in table.states}


def test_every_way_is_taken(world):
    assert len(world.made.ways) == len({each.way for each in (*ORDERLY, *DISORDERLY)})


def test_what_is_out_of_order_is_told_and_nothing_else(world):
    """Of every paper and row: it is refused where it was meant to be, and only there; an objection that is late is only told."""
    refused, told = set(), set()
    for one in world.known(END).on(END):
        for each in one.life.problems:
            told.add((each.place.file, one.subject.names[0].platform))
            if each.level is Level.ERROR:
                assert each.code.startswith("L1"), each
                refused.add((each.place.file, one.subject.names[0].platform))
    assert refused == {each for each in world.made.wrong if "/objections/" not in each[0]}
    assert world.made.wrong < told
    assert len(refused) > 30


def test_nothing_is_wrong_with_the_lists_but_days_of_publicity_that_were_meant_to_be_too_few(world):
    told = {each.place.file for each in world.known(END).problems if each.level is Level.ERROR}
    assert told == {path for path, tree in world.made.files.items() if too_few(tree)} != set()


def too_few(tree) -> bool:
    return tree.get("类别") == "公示" and tree["公示止"] < after(tree["公示起"], 6)


def test_without_being_asked_nothing_is_out_of_order(tmp_path):
    made = population(len(ORDERLY), "orderly")
    assert made.wrong == set()
    wrong = [each for one in written(tmp_path, made).read(END).on(END) for each in one.life.problems if each.level is Level.ERROR]
    assert wrong == []
    assert set(made.ways.values()) == {1}


def test_the_same_seed_gives_the_same_bytes():
    assert list(population(40, "a", wrong=30).written()) == list(population(40, "a", wrong=30).written())
    assert list(population(40, "a").written()) != list(population(40, "b").written())


def test_the_command_line_writes_the_files_and_tells_what_is_out_of_order(tmp_path, capsys):
    main([str(tmp_path), "--count", "12", "--seed", "a", "--wrong", "50"])
    made = population(12, "a", wrong=50)
    found = {each.relative_to(tmp_path).as_posix(): each.read_bytes() for each in tmp_path.rglob("*.yaml")}
    assert found == dict(made.written())
    told = {tuple(line.split("\t")[1:]) for line in capsys.readouterr().out.splitlines()}
    assert told == made.wrong != set()
