"""What each kind of document may print beside what all may: a module a kind, with `VARIABLES` and the list's further `COLUMNS`.

They only declare: `documents.notices.context` picks by these names from what was gathered, and nothing else gets through.
"""

from collections.abc import Mapping

PACKAGE = __name__

KINDS = (
    *("recommendation", "correction", "rejection", "acceptance-list"),
    *("publicity", "objection", "recognition", "certificate", "roster"),
    *("annual-reminder", "rereview-call", "rereview-result"),
    *("rectification", "revocation", "inspection-plan", "inspection-report"),
    "correction-of-notice",
)
"""The kinds by their words on the command line, in the order in which an office has need of them."""
MODULES: Mapping[str, str] = {each: each.replace("-", "_") for each in KINDS}
"""The module of each kind, here and where its documents are gathered."""
