"""D: documents that an office issues (公文): what is wrong in the file, the text, its numbers, dates, names and lists."""

from functools import partial

from smepp.model.codes import spec

error, warning = (partial(each, owner=spec.Owner.OFFICE) for each in (spec.error, spec.warning))
advice = spec.advice

CODES = {
    # D0: the file cannot be read
    "D001": error(),  # old Word format
    "D002": error(),  # asks for a password
    "D003": error(),  # an archive that is no Word document
    "D004": error("limit"),  # too large; limit in MiB
    "D005": error(),  # damaged
    "D006": error(),  # declares a document type or entities
    "D007": error("kind"),  # another kind of file
    "D008": error(),  # a web page in no known encoding
    "D009": error(),  # a web page that says UTF-8 and is GB18030
    "D010": error(),  # no text in it
    # D1: what was left behind in it
    "D101": error("text", "count"),  # tracked changes
    "D102": error("text", "count"),  # comments
    "D103": error("text"),  # hidden text
    "D104": error("text"),  # mark of a draft
    "D105": error("text"),  # a gap that was never filled
    "D106": advice("name", "value"),  # a person's name in the file's properties
    # D2: the rules cited
    "D201": error("cited", "last"),  # no such article
    "D202": error("cited", "items"),  # no such item
    "D203": warning("cited", "kind", "right"),  # not what a paper of the kind rests on
    "D204": error("said", "right"),  # the number of the rules
    "D205": error("said", "right"),  # the title of the rules
    "D206": error("said", "right"),  # another article than in the document as it was made
    # D3: counts and lists
    "D301": error("said", "listed", "list"),  # a count that is not the list's
    "D302": error("said", "names"),  # more names than the count that follows them
    "D303": error("said", "parts", "total"),  # parts that are more than the whole
    "D304": error("number", "wanted"),  # numbering of rows
    "D305": error("name", "first"),  # twice on the list
    "D306": error("name"),  # missing, though known to be listed
    "D307": error("name"),  # on the list, though not known to be
    "D308": warning("name", "number", "wanted"),  # another order than in the document as it was made
    # D4: annexes
    "D401": error("name"),  # named and absent
    "D402": error("name"),  # there and not named
    "D403": error("number", "wanted"),  # numbering of the names
    "D404": warning("said", "found"),  # another title than the name
    "D405": advice("name"),  # numbered though the only one
    "D406": advice("name"),  # a mark behind the name
    # D5: dates and periods
    "D501": error("text"),  # no such day
    "D502": warning("text", "right"),  # a nought before the month or the day
    "D503": warning("text"),  # two digits for the year
    "D504": error("text", "right"),  # the day of the week
    "D505": error("days", "wanted"),  # working days of publicity other than the rules'
    "D506": warning("year"),  # cannot be counted
    "D507": error("year", "signed"),  # the year of the number is not that of the day
    "D508": error("said", "right"),  # the day of signing is not the one that is known
    "D509": error("said", "right"),  # the number is not the one that is known
    "D510": error("said", "right"),  # the period is not the one that is known
    "D511": error("printed", "signed"),  # printed before it was signed
    # D6: numbers of documents
    "D601": error("said", "right"),  # its own, written irregularly
    "D602": warning("said", "right"),  # another's, written irregularly
    "D603": error("said", "right"),  # another office's code
    # D7: names and words
    "D701": warning("text"),  # 撤消
    "D702": error("said", "right"),  # a district by the name of another time
    "D703": warning("said"),  # no district of the programme
    "D704": error("said", "right"),  # an authority by the name of another time
    "D705": warning("said", "right"),  # a name that is nearly another
    "D706": warning("said"),  # a platform that nobody knows
    "D707": warning("said", "right"),  # nearly the title that is conferred
    "D708": error("said", "right", "platform"),  # another operator or district than the dossier's
    "D709": advice("text", "count"),  # half-width marks among Chinese characters
    "D710": warning("text", "mark"),  # a bracket or quotation mark without its other half
    "D711": advice("text"),  # the same mark twice
    "D712": warning("said", "wanted"),  # numbering of headings
    "D713": warning("name", "said", "right"),  # a fact that is another than in the document as it was made
    # D8: what the public must not see
    "D801": error("text"),  # an identity number
    "D802": error("text"),  # a mobile telephone in a list
    # D9: what a paper of its kind must have
    "D901": error(),  # signature
    "D902": error(),  # day
    "D903": error("kind"),  # number
    "D904": error(),  # how to object
    "D905": error(),  # where to turn to
    "D906": error(),  # from when to when
    "D907": error(),  # title
}
