"""The kind of legal person in the application, on the licence and in the statement (单位性质)."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import at, place, text
from smepp.model.forms import APPLICATION, FINANCIALS, LEGAL_PERSON
from smepp.model.problem import Problem, problem

LICENCES = {
    "企业": "营业执照",
    "事业单位": "事业单位法人证书",
    "社会团体": "社会团体法人登记证书",
    "民办非企业单位": "民办非企业单位登记证书",
}
STATEMENTS = {
    "企业": "企业",
    "事业单位": "事业单位",
    "社会团体": "民间非营利组织",
    "民办非企业单位": "民间非营利组织",
}
_HOLDERS = {licence: nature for nature, licence in LICENCES.items()}


def check(values: Values, _context: PapersContext) -> Iterator[Problem]:
    """The licence is that of the declared nature, and the statement follows the rules for it."""
    nature = text(at(values, APPLICATION, "单位性质"))
    licence = text(at(values, LEGAL_PERSON, "证照种类"))
    statement = text(at(values, FINANCIALS, "报表种类"))
    if nature in LICENCES and licence in _HOLDERS and LICENCES[nature] != licence:
        related = (place(LEGAL_PERSON, "证照种类"),)
        yield problem("X804", place(APPLICATION, "单位性质"), related=related, nature=nature, licence=licence)
    holder = _HOLDERS.get(licence or "", nature)
    if holder in STATEMENTS and statement in STATEMENTS.values() and STATEMENTS[holder] != statement:
        source = place(LEGAL_PERSON, "证照种类") if licence in _HOLDERS else place(APPLICATION, "单位性质")
        where = place(FINANCIALS, "报表种类")
        yield problem("X805", where, related=(source,), holder=holder, statement=statement, right=STATEMENTS[holder])
