"""What applicants share is what they are meant to share, and nothing else: the examples, and those made by the hundred."""

from bench.generate.__main__ import main
from bench.generate.examples.coincidences import COINCIDENCES
from tests.examples.coinciding import Shelf
from tests.examples.reading import BY_NAME, OFFICE, READABLE

KINDS = {
    "operator", "code", "platform", "legal", "phone", "person", "certificate", "names", "scan", "address", "firms", "served",
    "district", "quota", "title",
}  # fmt: skip
FOLLOW = ("code", "legal", "address", "scan")
"""What follows from one operator: one number, one legal representative, one seat, the same words signed."""


def test_every_kind_of_coincidence_occurs_between_examples():
    assert {each.kind for each in COINCIDENCES} == KINDS
    assert {name for each in COINCIDENCES for name in each.between} <= set(BY_NAME)


def test_examples_share_what_is_listed_and_nothing_else():
    assert Shelf(OFFICE, READABLE).found() == list(COINCIDENCES)


def test_generated_dossiers_share_what_the_generator_says_and_nothing_else(tmp_path, capsys):
    main([str(tmp_path), "--count", "50", "--seed", "7", "--coincidences", "60", "--nested"])
    said = {(kind, frozenset(between)) for kind, *between in (line.split("\t") for line in capsys.readouterr().out.splitlines())}
    names = sorted(path.parent.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("dossier.yaml"))
    shelf = Shelf(tmp_path, names)
    seen = {(each.kind, frozenset(each.between)) for each in shelf.found() if each.kind != "quota"}
    twice = [between for kind, between in said if kind == "operator"]
    follow = {(kind, between) for between in twice for kind in FOLLOW}
    follow |= {("district", frozenset({name})) for between in twice for name in between}
    assert len(names) == 50
    assert {kind for kind, _ in said} == KINDS - {"code", "quota", "title"}
    assert seen - follow == said - follow
    assert [each.kind for each in shelf.quotas()] == ["quota"]


def test_without_being_asked_generated_dossiers_share_nothing(tmp_path, capsys):
    main([str(tmp_path), "--count", "24", "--seed", "y"])
    assert capsys.readouterr().out == ""
    names = sorted(path.parent.name for path in tmp_path.glob("*/dossier.yaml"))
    assert len(names) == 24
    assert Shelf(tmp_path, names).found() == []
