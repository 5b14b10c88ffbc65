"""G: the files of a programme, where an office has made its own."""

from smepp.model.codes.spec import Owner, error

CODES = {
    "G101": error("field", "asked", owner=Owner.OFFICE),  # not of the shape that the file must have
    "G102": error("name", owner=Owner.OFFICE),  # one name for two things
    "G103": error("clause", "operator", "word", "allowed", owner=Owner.OFFICE),  # a test that the measure cannot be put to
    "G104": error("clause", "region", "word", owner=Owner.OFFICE),  # a threshold of another kind
    "G105": error("clause", "word", owner=Owner.OFFICE),  # no threshold
    "G106": error("clause", "region", "known", owner=Owner.OFFICE),  # a threshold for a region that there is not
    "G107": error("field", "name", "known", owner=Owner.OFFICE),  # a name that leads nowhere
    "G108": error("clause", "file", "field", owner=Owner.OFFICE),  # a field that no form has
    "G109": error("clause", "field", "word", "allowed", owner=Owner.OFFICE),  # a word that the field does not take
    "G110": error("field", "value", "folder", owner=Owner.OFFICE),  # the folder bears another name
    "G111": error("last", owner=Owner.OFFICE),  # the formula may give no result
    "G112": error("state", owner=Owner.OFFICE),  # a state that no step leads to
}
