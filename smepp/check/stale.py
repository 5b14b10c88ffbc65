"""Whether the facts that a judgement was made on are still what they were."""

from dataclasses import replace
from typing import Any

from smepp.check.facts import Facts, value_at
from smepp.check.fingerprints import fingerprint, fits
from smepp.model.dossier import Dossier
from smepp.model.people import CopiedFact, Judgement
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.programme import Clause


def stale(judgement: Judgement, clause: Clause, dossier: Dossier, facts: Facts) -> list[Problem]:
    """A problem for every copied fact that has changed, naming old and new; a fact that is gone is new as nothing."""
    found = []
    for number, copy in enumerate(judgement.facts):
        row = Place(file=judgement.at.file, route=(*judgement.at.route, "依据事实", number))
        changed = _attachment(copy, dossier) if copy.attachment else _fact(copy, facts)
        if changed:
            code, key, shown = changed
            at = replace(row, route=(*row.route, key))
            found.append(problem(code, at, clause=clause.id, title=clause.title, **shown))
    return found


Changed = tuple[str, str, dict[str, Any]]
"""The code, the key of the copy that is no longer true, and what the message shall show."""


def _fact(copy: CopiedFact, facts: Facts) -> Changed | None:
    exists, now = value_at(facts.values.get(copy.place.file), copy.place.route)
    if copy.fingerprint:
        if exists and fits(now, copy.fingerprint):
            return None
        return "P108", "指纹", {"fact": copy.place, "now": fingerprint(now) if exists else None}
    if exists and now == copy.value:
        return None
    return "P104", "值", {"fact": copy.place, "old": copy.value, "new": now if exists else None}


def _attachment(copy: CopiedFact, dossier: Dossier) -> Changed | None:
    there = dossier.attachments.get(copy.place.file)
    present = there.sha256 if there else None
    if present is not None and present == copy.fingerprint:
        return None
    return "P105", "指纹", {"attachment": copy.place.file, "now": present}
