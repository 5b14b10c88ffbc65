"""What the example applicants share is what they are meant to share, and nothing else."""

from bench.generate.examples.coincidences import COINCIDENCES
from tests.examples.coinciding import found
from tests.examples.reading import BY_NAME

KINDS = {
    "operator", "code", "platform", "legal", "phone", "person", "certificate", "names", "scan", "address", "firms", "served",
    "district", "quota",
}  # fmt: skip


def test_every_kind_of_coincidence_occurs_between_examples():
    assert {each.kind for each in COINCIDENCES} == KINDS
    assert {name for each in COINCIDENCES for name in each.between} <= set(BY_NAME)


def test_dossiers_share_what_is_listed_and_nothing_else():
    assert found() == list(COINCIDENCES)
