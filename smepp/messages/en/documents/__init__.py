"""D: an office's own documents: file, citations, counts, annexes, periods, numbers, names, what must be there."""

from smepp.messages.en.documents import dates, file, names, text
from smepp.messages.entry import Entry

ENTRIES: dict[str, Entry] = {**file.ENTRIES, **text.ENTRIES, **dates.ENTRIES, **names.ENTRIES}
