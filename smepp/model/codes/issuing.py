"""N3: what stands against issuing an official document (公文), and what became of those that were issued."""

from functools import partial

from smepp.model.codes import spec

error, warning = (partial(each, owner=spec.Owner.OFFICE) for each in (spec.error, spec.warning))

CODES = {
    # N30: whom it lists, and whether the step is open
    "N301": error("notice", "date", "states"),  # nobody to be listed; states = how many stand where
    "N302": error("platform", "notice", "date", "state", "open"),  # the step is not open; open = the steps that are
    "N303": error("platform", "notice", "received"),  # an objection is not settled
    "N304": error("platform", "notice"),  # the record would not count, for no reason that is known
    "N305": warning("platform", "received"),  # an objection is not settled, so that the platform is not listed
    "N306": error("number", "until", "n"),  # all of them are public already; a reason lets them be so again
    "N307": warning("notice", "number", "date"),  # such a letter about the dossier went out already
    "N308": error("platform", "operator", "shown", "shown_operator", "date"),  # public by another name, and no change is recorded
    # N31: the number and the dates
    "N310": error("number"),  # the number of what the document rests on
    "N311": error("number", "file", "notice", "date"),  # used already
    "N312": error("number", "right"),  # irregularly written
    "N313": error("number"),  # cannot be taken apart
    "N314": error("number", "year", "date"),  # of another year than the date
    "N315": error("number", "prefix", "authority", "date"),  # not the office's
    "N316": warning("authority"),  # the office's file gives no prefix
    "N317": error("date", "step", "newest", "file"),  # dated before what it rests on
    "N318": warning("date", "today"),  # dated in the future
    "N319": error("start", "date", "days"),  # the publicity begins long after its signature
    # N32: documents that were registered
    "N321": error("notice", "date", "paper"),  # gone
    "N322": error("notice", "date", "paper", "taken", "now"),  # changed since
}
