"""R: the papers of a re-review (复核材料)."""

from smepp.model.codes.spec import Owner, error, warning

CODES = {
    "R101": error("title"),  # missing paper
    "R102": warning("year", "applied", "years"),  # not due in this year, as far as the cover tells
    "R103": error("field", "year", "expected"),  # audit or evaluation of another year
    "R104": warning("first", "last", "expected_first", "expected_last"),  # years that the summary covers
    "R105": warning("given", "wanted"),  # years of the firms served
    "R106": error("name", "rows"),  # the same indicator twice
    "R107": warning("names"),  # indicators not given
    "R108": error("name", "figure", "whole", "most"),  # a part greater than the whole
    "R109": error("name", "here", "file", "there"),  # the same figure in another paper
    "R110": error("name", "score", "most"),  # more than the highest score
    "R111": error("total", "added"),  # sum of the scores
    "R112": error("field", owner=Owner.DISTRICT),  # the district's opinion without seal
}
