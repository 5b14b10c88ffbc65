"""Which authority acts on a day, or why none can be named."""

from datetime import date

from smepp.messages import Lang
from smepp.messages.days import plain_day
from smepp.messages.words import word
from smepp.model.acting import Acting, Doubt


def doubt(acting: Acting, on: str, lang: Lang) -> str | None:
    """Why the authority cannot be named and what to do; None where it is known."""
    if acting.doubt is None:
        return None
    day = plain_day(date.fromisoformat(on), lang)
    if acting.doubt is Doubt.SUCCESSOR and acting.successor:
        later = acting.successor
        return word("acting.successor", lang, on=day, year=later.year, successor=later.name, basis=later.basis)
    return word("acting.no_office", lang) if acting.doubt is Doubt.NO_OFFICE else word("acting.gap", lang, on=day)
