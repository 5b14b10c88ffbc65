"""On whose word a reading rests (解释)."""

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.people import Interpretation
from smepp.model.programme import Programme


def standing(interpretation: Interpretation | None, programme: Programme, lang: Lang) -> str:
    """The authority and its document; a district's own working rule; else the tool's own provisional reading.

    Only the authority of the programme interprets, and only by a document that can be named.
    """
    if interpretation is None:
        return word("standing.tool", lang)
    if interpretation.document and any(each["名称"] == interpretation.authority for each in programme.authorities):
        return word("standing.authority", lang, authority=interpretation.authority, document=interpretation.document)
    if any(each.name in interpretation.authority for district in programme.districts for each in district.names):
        return word("standing.district", lang, authority=interpretation.authority)
    return word("standing.tool", lang)
