"""O: the office's own file and the round."""

from smepp.model.codes.spec import Owner, error, warning

CODES = {
    "O101": warning("clause", "nearest", owner=Owner.OFFICE),  # interpretation of a clause that does not exist
    "O102": warning("clause", "reading", "known", owner=Owner.OFFICE),  # unknown reading
    "O103": warning("year", "file", owner=Owner.OFFICE),  # the round's year is not that of its file name
    "O104": error("programme", "known"),  # the dossier names a programme that is not there
    "O105": error("year", "programme", "first"),  # no edition in force yet
    "O106": warning("clause", owner=Owner.OFFICE),  # two interpretations of one clause, and none is the later
    "O107": warning("clause", "title", owner=Owner.OFFICE),  # a condition is not waived by an interpretation
    "O108": error("deadline", "year", owner=Owner.OFFICE),  # the deadline lies in another year
}
