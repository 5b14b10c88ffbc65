"""What a dossier says on the day of asking: its values, and the facts that they make once people have corrected them."""

from collections.abc import Collection, Mapping
from dataclasses import replace
from typing import Any

from smepp.check.against import Against
from smepp.check.blanks import without_blanks
from smepp.check.facts import Facts
from smepp.check.masking import mask_all
from smepp.check.paper_problems import OfForms
from smepp.check.papers.values import day
from smepp.check.sound import sound
from smepp.check.verifications import verify
from smepp.model import forms
from smepp.model.dossier import Dossier
from smepp.model.loaded import Document
from smepp.model.problem import Problem
from smepp.model.record import Record
from smepp.model.stage import Papers

Values = Mapping[str, Mapping[str, Any]]


class Gathered(Record):
    """The verified values as they were typed, the facts among them that their forms take, and what is wrong with verifications."""

    values: Values
    facts: Facts
    corrections: tuple[Problem, ...]


def known_on(dossier: Dossier, on: str | None, papers: Papers) -> Dossier:
    """The dossier as on a day (YYYY-MM-DD): a recommendation of a later one is as a file that holds nothing."""
    file = papers.recommendation
    date = day((dossier.value(file) or {}).get("日期"))
    if on is None or date is None or date <= on:
        return dossier
    return replace(dossier, documents={**dossier.documents, file: Document(path=file, value=None)})


def typed_values(dossier: Dossier, private: Collection[str]) -> Values:
    """The roots of all files that could be read, blanks taken out, and resident numbers masked in the `private` ones."""
    roots = {path: document.value for path, document in dossier.documents.items() if document.value is not None}
    values = {path: without_blanks(root) or {} for path, root in roots.items()}
    return values | {path: mask_all(value) for path, value in values.items() if path in private}


def gather(values: Values, of_forms: OfForms, against: Against) -> Gathered:
    """The facts, with every sound verification in place of what was declared."""
    people = (each for file in of_forms if forms.is_opinion(file) for each in of_forms[file])
    verified, corrections = verify(sound(values, people), against.on, against.schemas)
    every = (each for problems in of_forms.values() for each in problems)
    facts = replace(verified, values=sound(verified.values, every, verified.verified))
    return Gathered(values=verified.values, facts=facts, corrections=corrections)
