"""N: names on the lists of a round: those that may not be published, and those whose papers have changed since."""

from functools import partial

from smepp.model.codes import issuing, spec

error, warning = (partial(each, owner=spec.Owner.OFFICE) for each in (spec.error, spec.warning))

CODES = {
    # N1: who may be put on the list for publicity
    "N101": error("platform", "decision"),  # not eligible, and no reason beside it
    "N102": error("platform", "opinion"),  # the district does not recommend it
    "N103": error("platform", "received", "deadline"),  # late
    "N104": error("platform", "row"),  # twice on the list
    "N105": error("platform", "folder"),  # no application of the round
    "N106": warning("platform", "recorded", "decision"),  # decided otherwise than the list says
    # N2: what was listed, and what lies there now
    "N201": error("platform", "events", "taken", "now"),  # the papers have changed
    "N202": error("platform", "events", "folder"),  # the dossier is gone
    "N203": error(
        "platform", "kind", "date", "recorded"
    ),  # not eligible by today's check, listed as eligible or without a decision
    "N204": warning("platform", "kind", "date", "recorded", "decision"),  # another decision by today's check
    "N205": warning("year", "date", "recorded", "decision"),  # the result of a re-review is not that of the check
    **issuing.CODES,
}
