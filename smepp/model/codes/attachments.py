"""A: the dossier's folder and its attachments."""

from smepp.model.codes.spec import error, warning

CODES = {
    # A0: the folder
    "A001": error("folder"),  # cannot be listed
    "A002": error(),  # a material that cannot be read
    "A003": error(),  # a folder or device where a material belongs
    "A004": error(),  # a material that is a link out of the folder, or to nothing
    "A005": warning("file", "right"),  # a material under a wrong name
    "A006": warning("file", "right"),  # a copy of a material beside it
    "A007": warning("file"),  # another YAML file that nothing reads
    "A008": warning("file"),  # an office document or scan in the root
    "A009": warning("folder", "count"),  # scans in a folder that nothing reads
    "A010": warning("name"),  # a file name that is not UTF-8
    "A011": warning("folder"),  # a link to a folder
    "A012": error("limit"),  # more files or deeper folders than are looked at
    # A1: an attachment as it is named
    "A101": error("name"),  # missing
    "A102": error("name", "right"),  # missing, another one has nearly this name
    "A103": error("name", "right"),  # differs in case
    "A104": error("name", "right"),  # backslashes
    "A105": error("name"),  # outside the dossier
    "A106": error("name"),  # an address on the web
    "A107": error("name"),  # a link that leaves the dossier
    "A108": error("name"),  # a link to nothing
    "A109": error("name"),  # a folder or device
    "A110": error("name", "ending", "accepted"),  # a type that is not accepted
    "A111": warning("name", "files"),  # named in several materials
    "A112": warning("name"),  # twice in one list
    # A2: an attachment as it is
    "A201": error("name"),  # empty
    "A202": error("name", "said", "shown"),  # another type than its name says
    "A203": error("name", "said"),  # of no known type, though its name says so
    "A204": error("name"),  # cut off
    "A205": error("name"),  # damaged
    "A206": error("name"),  # asks for a password
    "A207": error("name"),  # an archive without a directory
    "A208": error("name", "said"),  # an archive that lacks its key part
    "A209": error("name"),  # cannot be read
    "A210": error("name", "size", "limit"),  # too large; both in MiB
    "A211": warning("name"),  # never named
    "A212": warning("name", "other"),  # the same bytes as another
}
