"""Phrases of the letters to an applicant (补正, 不予受理). Letters are Chinese."""

from smepp.messages.days import written_day
from smepp.messages.words import word


def cited(title: str, citation: str | None) -> str:
    """A material or a clause: where it stands, if that is known, and what it is called."""
    return word("notice.material", "zh", title=title, citation=citation or "")


def late(when: str, deadline: str) -> str:
    """That papers came after the deadline; both are days, with a time or without."""
    return word("notice.reason.late", "zh", when=written_day(when, "zh"), deadline=written_day(deadline, "zh"))


def bypassing(body: str) -> str:
    """That papers came without the opinion of the body that recommends."""
    return word("notice.reason.bypassing", "zh", body=body)


def not_recommended(opinion: str) -> str:
    """That papers came although the opinion is no recommendation."""
    return word("notice.reason.not_recommended", "zh", opinion=opinion)


def not_mended(told: str, until: str) -> str:
    """That papers were to be mended until a day, and did not come back."""
    return word("notice.reason.not_mended", "zh", told=written_day(told, "zh"), until=written_day(until, "zh"))
