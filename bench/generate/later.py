"""What a recognised platform hands in later: the papers of a re-review (复核)."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bench.generate.profile import Amount, Staff, Survey


@dataclass(frozen=True, kw_only=True)
class Audit:
    """服务收支专项审计: who audited, and income and cost in yuan, (this year, last year)."""

    firm: str
    number: str
    day: str
    income: tuple[Amount, Amount]
    cost: tuple[Amount, Amount]
    year: int
    sealed: bool = True


@dataclass(frozen=True, kw_only=True)
class Summary:
    """三年工作总结."""

    work: str
    effects: str
    plans: str
    welfare: str | None = None
    changes: str | None = None
    problems: str | None = None


@dataclass(frozen=True, kw_only=True)
class Opinion:
    """The district's opinion on the papers of a re-review."""

    opinion: str
    reasons: str
    clerk: str
    head: str


@dataclass(frozen=True, kw_only=True)
class Verdict:
    """The panel's work on a re-review: reasons by clause, `against` for those not met."""

    day: str
    opinion: str
    reasons: Mapping[str, str]
    against: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Rereview:
    """One re-review.

    `served` are the firms of the years since the recognition, `more` the further indicators of last year, `missing` the scans that
    were forgotten.
    """

    year: int
    served: tuple[tuple[int, int], ...]
    assets: Amount
    staff: Staff
    survey: Survey
    audit: Audit
    summary: Summary
    filled_in_by: str
    more: Mapping[str, int] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    opinion: Opinion | None = None
    verdict: Verdict | None = None
