"""The population, written out once, and what the program and the plain re-computation read of it."""

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import pytest

from bench.generate.population.people import Population, population
from bench.generate.population.season import after
from smepp.jobs.bench import bench_for
from smepp.jobs.life import Lives, read_lives
from smepp.model.programme import Programme
from tests.population.facts import Files

END = "2025-12-31"


@dataclass
class World:
    """A workspace on disk."""

    folder: Path
    made: Population

    @cached_property
    def programme(self) -> Programme:
        return bench_for(self.folder, 2016, None).programme

    @cached_property
    def files(self) -> Files:
        return Files.read(self.folder, self.made.wrong)

    @cached_property
    def told(self) -> dict[str, Lives]:
        """What the program knows from each correction of a list until the next, by the day of the first."""
        starts = ["", *self.files.corrections()]
        ends = [*(after(each, -1) for each in starts[1:]), END]
        return {start: self.read(end) for start, end in zip(starts, ends, strict=True)}

    def known(self, day: str) -> Lives:
        return self.told[max(each for each in self.told if each <= day)]

    def read(self, day: str) -> Lives:
        return read_lives(self.folder, day, programme=self.programme)


def written(folder: Path, made: Population) -> World:
    for path, data in made.written():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    return World(folder, made)


@pytest.fixture(scope="session")
def world(tmp_path_factory) -> World:
    return written(tmp_path_factory.mktemp("population"), population(300, "population", wrong=20))
