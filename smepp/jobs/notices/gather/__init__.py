"""What each kind of document is gathered from: a module a kind, all with `gather(desk) -> Notice`."""

from collections.abc import Callable, Mapping
from importlib import import_module

from smepp.jobs.notices.desk import Desk
from smepp.model.notice import Notice

MODULES: Mapping[str, str] = {
    "recommendation": "recommendation",
    "correction": "correction",
    "rejection": "rejection",
    "acceptance-list": "acceptance_list",
    "publicity": "publicity",
    "objection": "objection",
    "recognition": "recognition",
    "certificate": "certificate",
    "roster": "roster",
    "annual-reminder": "annual_reminder",
    "rereview-call": "rereview_call",
    "rereview-result": "rereview_result",
    "rectification": "rectification",
    "revocation": "revocation",
    "inspection-plan": "inspection_plan",
    "inspection-report": "inspection_report",
    "correction-of-notice": "correction_of_notice",
}
"""The module of each kind, by its word on the command line."""


def gather(desk: Desk) -> Notice:
    """The document that the desk is for. Raises JobError where the workspace does not hold what it needs."""
    found: Callable[[Desk], Notice] = import_module(f"{__name__}.{MODULES[desk.rule.id]}").gather
    return found(desk)
