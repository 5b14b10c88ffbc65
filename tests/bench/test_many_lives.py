"""Measuring many platforms; no time is held against anything here."""

import pytest

from bench.run import lives
from bench.run.rounds import Spent, spent


@pytest.fixture(scope="module")
def shelf(tmp_path_factory) -> lives.Shelf:
    return lives.shelf(tmp_path_factory.mktemp("lives"), 80)


def test_the_workspace_is_written_and_listed(shelf):
    files = shelf.listed.read_text(encoding="utf-8").split("\n")
    assert len(files) == shelf.files == len(list(shelf.workspace.rglob("*.yaml")))
    assert sum((shelf.workspace / each).stat().st_size for each in files) == shelf.size
    assert len(list(shelf.workspace.rglob("dossier.yaml"))) < 80, "some have no dossier"


def test_every_command_ends_as_it_should(shelf):
    took = spent(list(lives.commands(shelf)), 1, warm=False)
    assert list(took.wall) == [f"{name} 80" for name in lives.NAMES]
    assert len(took.wall) == 8


def test_what_is_shown_holds_sizes_beside_each_other(shelf):
    large = lives.Shelf(count=800, workspace=shelf.workspace, listed=shelf.listed, files=1, size=2**20)
    times = {f"{name} {count}": [count / 80.0, count / 40.0] for name in lives.NAMES for count in (80, 800)}
    lines = list(lives.show([shelf, large], Spent(wall=times, work={}), {80: 0, 800: 120}))
    assert lines[9] == "\n800 platforms, 1 files, 1 MiB"
    assert lines[10].split() == [
        "roster",
        "15.0",
        "s",
        "15.0",
        "s",
        "by",
        "the",
        "clock",
        "1.0",
        "×",
        "libyaml",
        "10.0",
        "×",
        "of",
        "80",
    ]
    assert lines[18].split() == ["roster", "120", "MiB"]
