"""Whom a line, a mark or a bar of the page is about (申报单位)."""

from collections.abc import Iterable
from urllib.parse import quote

from smepp.model.entry import Entry
from smepp.model.record import Record

FOLDER = "applicants"
"""The folder beside the page that holds a page for each applicant."""


class Applicant(Record):
    """An entry with its number in the round (from 1), the name that people know it by, and the page that tells all of it."""

    number: int
    name: str
    page: str | None
    entry: Entry

    @property
    def row(self) -> str:
        """The id of its row in the table."""
        return f"row-{self.number}"

    @property
    def word(self) -> str | None:
        """Its report in Word, beside the page."""
        return self.page and self.page.removesuffix(".html") + ".docx"


def applicants(entries: Iterable[Entry]) -> tuple[Applicant, ...]:
    """All of a round; those whose dossier could not be assessed have no page."""
    return tuple(
        Applicant(
            number=number,
            name=each.platform or each.operator or each.folder,
            page=None if each.failure else f"{FOLDER}/{quote(each.slug, safe='')}.html",
            entry=each,
        )
        for number, each in enumerate(entries, 1)
    )
