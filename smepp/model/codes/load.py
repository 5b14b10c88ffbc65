"""Y: reading a file (encoding, YAML)."""

from smepp.model.codes.spec import error, warning

CODES = {
    # Y0: the file as a whole
    "Y001": error(),  # in no known encoding
    "Y002": warning(),  # read as GB18030
    "Y003": error(),  # read as GB18030, and no known key in it
    "Y004": error(),  # UTF-8 with broken bytes
    "Y005": error(),  # no text at all
    "Y006": error("char"),  # control character, as U+0007
    "Y007": error("char"),  # character that cannot be seen
    "Y008": error(),  # character that a conversion lost
    "Y010": error(),  # empty
    "Y011": error("limit"),  # too large; limit in MiB
    "Y012": error(),  # a list where keys belong
    "Y013": error(),  # a text where keys belong
    "Y014": error(),  # several documents
    "Y015": error(),  # directive
    "Y016": error("limit"),  # too deep
    # Y1: keys, and what YAML offers beyond keys and values
    "Y101": error("key", "first"),  # duplicate key; first = line of the first one
    "Y102": error("key"),  # key that is a number, yes/no or nothing
    "Y103": error(),  # key that is a list, a mapping or marked with a question mark
    "Y104": error("name"),  # anchor
    "Y105": error("name"),  # alias
    "Y106": error("tag"),  # tag
    "Y107": error(),  # merge key
    # Y2: values that may not be what was meant
    "Y201": warning("value"),  # leading zero
    "Y202": warning("value"),  # exponent
    "Y203": error("limit"),  # number of too many characters
    "Y204": warning("comment"),  # comment that touches its sign
    # Y3: slips of the pen
    "Y301": error(),  # full-width colon
    "Y302": error("key"),  # no space after the colon
    "Y303": error(),  # no space after the dash
    "Y304": error(),  # full-width space
    "Y305": error("char"),  # another blank that is no space
    "Y306": error(),  # tab
    "Y307": error(),  # colon and space inside a value
    "Y308": error(),  # curly quotes
    "Y309": error("char"),  # value that begins with a sign of YAML
    "Y310": error(),  # text behind a closing quote or bracket
    "Y311": error("escape"),  # backslash in double quotes
    "Y312": error(),  # quote not closed
    "Y313": error(),  # bracket not closed
    "Y314": error(),  # indentation
    "Y315": error(),  # line without a colon
    "Y316": error(),  # items among keys
    "Y317": error("char"),  # a dash that is no hyphen where an item begins
    "Y399": error(),  # anything else
}
