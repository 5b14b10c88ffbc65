"""P: judgements, verifications, and what the region leaves in doubt."""

from smepp.model.codes.spec import Owner, error, warning

CODES = {
    "P101": warning("clause", "nearest", owner=Owner.PANEL),  # no such clause
    "P102": warning("clause", "title", owner=Owner.PANEL),  # the clause is computed
    "P103": warning("clause", "title", "missing", owner=Owner.PANEL),  # facts are missing
    "P104": warning("clause", "title", "fact", "old", "new", owner=Owner.PANEL),  # stale value
    "P105": warning("clause", "title", "attachment", "now", owner=Owner.PANEL),  # stale attachment; now = its fingerprint
    "P106": warning("clause", "title", owner=Owner.PANEL),  # judged twice
    "P107": warning("clause", "title", owner=Owner.PANEL),  # does not apply
    "P108": warning("clause", "title", "fact", "now", owner=Owner.PANEL),  # stale fingerprint of a text or list
    "P109": warning("clause", "title", owner=Owner.PANEL),  # not asked in a re-review
    "P201": error("fact", "declared", "now", owner=Owner.DISTRICT),  # declared value has changed since
    "P202": error("fact", owner=Owner.DISTRICT),  # no such field
    "P203": warning("fact", "value", owner=Owner.DISTRICT),  # nothing to correct
    "P204": error("fact", "verified", "now", owner=Owner.DISTRICT),  # number for text or text for number
    "P205": error("fact", owner=Owner.DISTRICT),  # verified twice in one file
    "P206": error("fact", "verified", "asked", owner=Owner.DISTRICT),  # a value that the field does not take
    "P207": error("fact", "row", "now", owner=Owner.DISTRICT),  # a row of a list, and nobody named
    "P208": error("fact", "who", "now", owner=Owner.DISTRICT),  # the row is somebody else's
    "P209": error("fact", "who", "rows", owner=Owner.DISTRICT),  # several rows fit
    "P301": warning("clause", "title", "region", "seat_region"),  # the verdict depends on which region counts
}
