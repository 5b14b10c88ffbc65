"""TODO."""

from smepp.model.codes.spec import Code

CODES: dict[str, Code] = {}
