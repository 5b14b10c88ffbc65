"""Whether the facts that a judgement was made on are still what they were."""

from smepp.check.facts import Facts, value_at
from smepp.check.fingerprints import fingerprint
from smepp.model.dossier import Dossier
from smepp.model.people import CopiedFact, Judgement
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.programme import Clause


def stale(judgement: Judgement, clause: Clause, dossier: Dossier, facts: Facts) -> list[Problem]:
    """A problem for every copied fact that has changed, naming old and new; a fact that is gone is new as nothing."""
    found = []
    for number, copy in enumerate(judgement.facts):
        at = Place(file=judgement.at.file, route=(*judgement.at.route, "依据事实", number))
        if copy.attachment:
            found += _attachment(copy, at, clause, dossier)
            continue
        exists, now = value_at(facts.values.get(copy.place.file), copy.place.route)
        same = fingerprint(now) == copy.fingerprint if copy.fingerprint else now == copy.value
        if not (exists and same):
            old = copy.value if copy.fingerprint is None else copy.fingerprint[:12]
            found.append(
                problem("P104", at, clause=clause.id, title=clause.title, fact=copy.place, old=old, new=now if exists else None)
            )
    return found


def _attachment(copy: CopiedFact, at: Place, clause: Clause, dossier: Dossier) -> list[Problem]:
    there = dossier.attachments.get(copy.place.file)
    if there is not None and there.sha256 == copy.fingerprint:
        return []
    return [problem("P105", at, clause=clause.id, title=clause.title, attachment=copy.place.file)]
