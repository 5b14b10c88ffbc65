"""T: periods that a person typed, and the office's own files of rest days."""

from functools import partial

from smepp.model.codes import spec

error, warning = (partial(each, owner=spec.Owner.OFFICE) for each in (spec.error, spec.warning))

CODES = {
    # T1: a period of a notice
    "T101": error("day", "right"),  # working days that end on a rest day
    "T102": warning("day", "first"),  # begins on a rest day
    "T103": error("one", "other"),  # the year of one of two days
    "T104": error("start", "end", "counted", "n", "right"),  # not so many working days
    "T105": error("start", "end", "counted", "n", "right"),  # not so many days
    "T106": error("signed", "start"),  # signed after the start
    "T107": error("start", "end"),  # ends before it begins
    "T108": warning("end", "right"),  # fits only when the day of the start does not count
    "T109": warning("end", "other"),  # would end later when the day of the start did not count
    "T110": warning("day"),  # days of any kind that end on a rest day
    "T111": warning("day"),  # ends in a year of which no notice is known
    "T112": warning("day", "year"),  # the notice of the next year may still rearrange the end
    # T2: a year's rest days in a file of the office
    "T201": error("year", "file"),  # the year is not that of the file name
    "T202": error("day", "year"),  # a day of another year
    "T203": error("day"),  # both a rest day and a working day
    "T204": error("day"),  # a make-up working day that is a working day anyway
    "T205": error("first", "last"),  # ends before it begins
    "T206": error("days", "counted"),  # not so many days
    "T207": error("names", "year"),  # holidays that are missing
    "T208": warning("days"),  # very many days
}
