"""TODO."""

from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {}
