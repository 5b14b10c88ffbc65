"""The registry of problem codes, one module a family."""

from smepp.model.codes import (
    across,
    attachments,
    documents,
    life,
    lists,
    load,
    office,
    papers,
    people,
    periods,
    rereview,
    rules,
    schema,
)
from smepp.model.codes.spec import Code, Level, Owner

FAMILIES = {
    "Y": load.CODES,
    "S": schema.CODES,
    "A": attachments.CODES,
    "X": papers.CODES,
    "R": rereview.CODES,
    "P": people.CODES,
    "O": office.CODES,
    "G": rules.CODES,
    "C": across.CODES,
    "T": periods.CODES,
    "L": life.CODES,
    "N": lists.CODES,
    "D": documents.CODES,
}
"""Families by the letter that their codes begin with."""

CODES: dict[str, Code] = {code: spec for family in FAMILIES.values() for code, spec in family.items()}

__all__ = ["CODES", "FAMILIES", "Code", "Level", "Owner"]
