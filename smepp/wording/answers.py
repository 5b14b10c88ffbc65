"""Which findings bear on the decision, and which of them are still open."""

from collections.abc import Iterable, Iterator, Sequence

from smepp.model.finding import Finding, Open
from smepp.model.outcome import Outcome


def deciding(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Those that apply and count."""
    return (each for each in findings if each.applies and each.decides)


def bearing(findings: Sequence[Finding]) -> list[Finding]:
    """Those that count, and those that one of them folds together."""
    members = {member for each in deciding(findings) for member in each.members}
    return [each for each in findings if each.applies and (each.decides or each.clause in members)]


def failed(findings: Iterable[Finding]) -> list[Finding]:
    """Those that count and are not met."""
    return [each for each in deciding(findings) if each.outcome is Outcome.NOT_MET]


def waiting(findings: Sequence[Finding], why: Open) -> list[Finding]:
    """The clauses that somebody must act on: in place of one that folds others together, those of its members that are open."""
    by_id = {each.clause: each for each in findings}
    found: dict[str, Finding] = {}
    for each in deciding(findings):
        if each.why_open is not None:
            ours = [by_id[member] for member in each.members if member in by_id] or [each]
            found.update({one.clause: one for one in ours if one.why_open is why})
    return list(found.values())
