"""Workspaces of many platforms: the same files for the same number, and every way of a life in them."""

from bench.generate.numbered import ON, fails, files, make
from smepp.jobs.lived import lived


def test_the_same_number_gives_the_same_files(tmp_path):
    one, other = (
        {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*.yaml")}
        for root in (make(tmp_path / each, 7) for each in ("a", "b"))
    )
    assert one == other
    assert len(one) > 7 * 5


def test_everything_in_it_counts_and_lives_end_differently(tmp_path):
    count = 40
    found = lived(str(make(tmp_path / "a", count)), ON)
    lives = list(found.lives())
    assert len(lives) == count
    assert not found.incomplete
    assert not [each.life.problems for each in lives if each.life.problems]
    states = {each.life.state.id for each in lives}
    assert len(states) > 2
    assert sum(not each.life.titled for each in lives) == sum(map(fails, range(count))) > 0
    assert not all(map(files, range(count)))
