"""Y: reading a file (encoding, YAML)."""

from smepp.model.codes.spec import error, warning

CODES = {
    "Y101": error("key", "first"),  # duplicate key; first = line of the first one
}
