"""What each kind of document may print beside what all may: a module a kind, with `VARIABLES` and the list's further `COLUMNS`.

They only declare: `documents.notices.context` picks by these names from what was gathered, and nothing else gets through.
"""

from collections.abc import Mapping

PACKAGE = __name__

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
