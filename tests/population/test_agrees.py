"""Every answer of the program on every day on which something happens, against the plain re-computation."""

from collections import defaultdict
from dataclasses import replace

import pytest

from bench.generate.population.season import LAST, after
from smepp.jobs.bench import bench_for
from smepp.jobs.life import Lives, Told
from smepp.jobs.lived import Lived
from smepp.jobs.roster import roster
from smepp.model.life import PlatformLife
from tests.population.conftest import END
from tests.population.facts import Fact
from tests.population.recomputed import Answer, answer, deadline, names

YEAR_ENDS = [f"{year}-{day}" for year in range(2010, LAST + 1) for day in ("01-01", "12-31")]


def key(one: PlatformLife) -> str:
    return one.subject.folder or one.subject.names[0].platform


def said(one: PlatformLife) -> Answer:
    life = one.life
    return Answer(life.state.id, life.titled, life.recognised, life.number, life.confirmed, life.due)


def expected(world, day: str) -> dict[str, Answer]:
    facts = world.files.facts(day)
    known = {each: found for each, found in facts.items() if each in world.files.first or any(one.day <= day for one in found)}
    return {each: answer(found, day, dossier=each in world.files.first) for each, found in known.items()}


@pytest.fixture(scope="module")
def days(world) -> dict[str, list[str]]:
    """Platforms by the days to look at: those of their papers and of corrections of their lists, ends of periods, with both sides."""
    found: dict[str, set[str]] = defaultdict(set)
    before: dict[str, list[Fact]] = {}
    for stage in ("", *world.files.corrections()):
        for each, facts in world.files.facts(stage).items():
            own = {one.day for one in facts} | {one.more[end] for one in facts for end in ("end", "handled") if one.more.get(end)}
            own |= {f"{year}-{day}" for year in rereviews(facts) for day in ("01-01", deadline(year)[5:])}
            own |= {stage} if facts != before.get(each) else set()
            for day in own - {"9999", ""}:
                found[each] |= {day, after(day, -1), after(day, 1)}
        before = world.files.facts(stage)
    turned: dict[str, list[str]] = defaultdict(list)
    for each, own in found.items():
        for day in own:
            if "2010" <= day <= END:
                turned[day].append(each)
    return turned


def rereviews(facts) -> set[int]:
    return {year for one in facts if one.kind == "认定" for year in range(int(one.day[:4]) + 3, LAST + 1, 3)}


def test_every_platform_on_every_day_of_its_own(world, days):
    looked = 0
    told = {id(known): by_key(known) for known in world.told.values()}
    for day in sorted(days):
        known = world.known(day)
        there = told[id(known)]
        some = replace(known, platforms=tuple(there[each] for each in days[day] if each in there))
        facts = world.files.facts(day)
        for one in some.on(day):
            found = facts[key(one)]
            assert said(one) == answer(found, day, dossier=one.subject.folder is not None), (day, key(one), found)
            looked += 1
    assert looked > 8_000


def by_key(known: Lives) -> dict[str, Told]:
    return {each.subject.folder or each.subject.names[0].platform: each for each in known.platforms}


@pytest.mark.parametrize("day", [*YEAR_ENDS[4:], "2013-08-20", "2014-05-02", "2016-03-01", "2019-06-10", "2022-09-20"])
def test_all_platforms_and_the_roster(world, day):
    """The roster names the day's names, and nobody is forgotten."""
    every = tuple(world.known(day).on(day))
    assert {key(one): said(one) for one in every} == expected(world, day)
    facts = world.files.facts(day)
    lines = []
    for each, told in expected(world, day).items():
        if told.titled:
            first = world.files.trees.get(f"{each}/dossier.yaml") or min(facts[each], key=lambda one: one.day).more["row"]
            lines.append((told.number, *names(first, facts[each], day), told.recognised, told.confirmed, told.due))
    found = roster(Lived(folder=world.folder, on=day, bench=bench_for(world.folder, int(day[:4]), None)), every)
    shown = [(e.number, e.platform, e.operator, e.district, e.recognised, e.confirmed, e.due) for e in found.lines]
    assert sorted(shown, key=repr) == sorted(lines, key=repr)
    assert len(lines) > 3
