"""L: a platform's life: steps that do not follow, dates that do not fit, lists that name nobody, corrections that correct nothing."""

from functools import partial

from smepp.model.codes import spec

error, warning = (partial(each, owner=spec.Owner.OFFICE) for each in (spec.error, spec.warning))
of_dossier, odd_in_dossier = (partial(each, owner=spec.Owner.APPLICANT) for each in (spec.error, spec.warning))

CODES = {
    # L1: what no step takes
    "L101": error("step", "date", "state", "needed"),  # in another state; needed = the states in which it may happen
    "L102": error("step", "date", "earlier", "state"),  # once more
    "L103": error("step", "outcome"),  # an outcome that the table does not know
    "L111": error("step", "decision"),  # listed although not eligible, and no reason is given
    "L112": error("year", "papers"),  # confirmed without papers of the re-review
    "L113": error("year", "due"),  # re-reviewed before it is due
    "L114": error("ground"),  # revoked for what nobody has found
    "L115": error("ground", "allowed"),  # not one of the grounds of revocation
    "L116": error("ground", "date", "state"),  # revoked for a ground of which there is no record
    "L117": warning("date", "start", "end"),  # an objection outside the days of publicity
    "L120": error("start", "end"),  # a publicity whose end is before its start
    "L121": error("start", "end", "counted", "wanted"),  # recognised after a publicity that was too short
    "L123": error("date"),  # assessed without a recommendation
    "L124": error("step", "date", "state", "cause", "day"),  # in another state, because an earlier step did not count
    "L125": warning("date", "start"),  # an objection before the publicity began
    "L126": error("ground", "date", "state"),  # revoked without a title
    # L14: what is not read, or stands in a dossier; L15: whom a list probably means
    "L140": of_dossier("file", "right"),  # a record with another ending
    "L141": error("file"),  # a record beside the years' files
    "L142": error("file"),  # a file where a year's folder should be
    "L143": error("folder"),  # records in a folder that is no year's
    "L144": of_dossier("step", "date", "state", "needed"),  # as L101, in a dossier's own file
    "L145": of_dossier("file"),  # a yearly summary whose name is no year
    "L150": error("folder", "platform", "near"),  # a dossier that is not there, and the one that is meant
    "L151": error("platform", "operator", "step", "folder", "known", "known_operator"),  # called almost like a dossier's platform
    # L2: what is odd about something that counts
    "L122": warning("start", "end", "counted", "wanted"),  # the same as L121, with a recorded reason
    "L127": error("date", "until"),  # to be mended by a day before the order
    "L201": warning("date"),  # an objection without a name
    "L202": error("handled", "received"),  # dealt with before it came
    "L203": warning("step", "date", "deadline"),  # after the round's deadline
    "L204": warning("date", "year"),  # long before the round in whose folder it lies
    "L205": warning("date"),  # recognised without a dossier, under these rules
    "L206": error("days", "wanted"),  # so many working days of publicity are not those of the rules
    "L207": warning("year"),  # the days of publicity cannot be counted in a year without a notice
    "L208": error("year", "file"),  # the year is not that of the file's name
    "L210": error("field", "value"),  # no date, so that it does not count
    "L220": warning("number", "right"),  # a document's number, irregularly written
    "L221": warning("number", "year", "date"),  # of another year than the date
    "L222": warning("number"),  # cannot be taken apart
    "L223": warning("number", "file", "kind", "date"),  # given twice
    "L224": warning("date", "named"),  # the file's name says another day
    "L225": warning("kind", "named"),  # the file's name says another kind
    "L226": warning("date", "year"),  # long after the round in whose folder it lies
    "L227": warning("district", "near"),  # no district, and the one that is meant
    "L228": warning("district"),  # no district
    "L229": warning("platform", "operator", "year", "folder"),  # two dossiers of one platform
    "L230": warning("step", "date"),  # listed without a decision
    "L231": odd_in_dossier("field", "said", "known", "date"),  # a change from a name that was not the one until then
    "L232": odd_in_dossier("date", "file"),  # two changes of one name on one day
    # L3: whom a list means
    "L301": error("folder", "platform"),  # a dossier that is not there
    "L302": error("platform", "folders"),  # several might be meant
    "L303": warning("platform", "operator", "known", "known_operator"),  # other names than the dossier's on that day
    "L304": error("platform", "step"),  # nobody is known by these names
    "L305": error("platform"),  # twice on one list
    # L4: corrections
    "L401": error("file"),  # of an event that is not there
    "L402": error("date", "earlier"),  # dated before the event
    "L403": error("platform", "file"),  # takes off a list who is not on it
    "L404": error(),  # of a correction
    "L405": error("field", "kind"),  # of a field that such an event does not have
    "L406": error("platform", "field", "kind"),  # adds a row that lacks what such an event needs
    "L407": error(),  # changes nothing
}
