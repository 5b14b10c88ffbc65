"""What the review of the example round tells of its dossiers is what they were made to have in common."""

import json

from bench.generate.examples.coincidences import COINCIDENCES
from smepp.cli.boundary import run
from tests.examples.reading import OFFICE

KINDS = {
    "C101": "operator", "C103": "platform", "C104": "title", "C201": "person", "C202": "names", "C301": "scan", "C401": "phone",
    "C402": "address", "C403": "legal", "C501": "firms", "C503": "served", "C601": "district", "C602": "quota",
}  # fmt: skip
"""Kinds of coincidences by the code of the hint that tells of them."""

ONE_OPERATOR = frozenset(next(each.between for each in COINCIDENCES if each.kind == "operator"))
SAID_WITH_IT = {"code", "legal", "person", "scan", "address"}
"""What two applications of one operator share is told once, with the operator."""


def planted() -> set[tuple[str, frozenset[str]]]:
    found = {("person" if each.kind == "certificate" else each.kind, frozenset(each.between)) for each in COINCIDENCES}
    return {(kind, sides) for kind, sides in found if sides != ONE_OPERATOR or kind not in SAID_WITH_IT}


def test_every_coincidence_is_told_and_nothing_else(capsys):
    run(["review", str(OFFICE), "--year", "2013", "--no-out", "--format", "json", "--on", "2013-12-31", "--jobs", "1"])
    hints = json.loads(capsys.readouterr().out)["hints"]
    told = {(KINDS[each["code"]], frozenset(side["folder"] for side in each["sides"]) - {""}) for each in hints}
    assert len(hints) == len(told) >= len(KINDS)
    assert told == planted()
