"""What is known besides the document's own text."""

from smepp.model.acting import Acting
from smepp.model.calendar import Calendar
from smepp.model.life import Subject
from smepp.model.notice import KindRule, Notice
from smepp.model.office import Office
from smepp.model.paper import PaperText
from smepp.model.programme import Programme
from smepp.model.record import Record


class Known(Record):
    """What a document is held against; whatever is None or empty is not known, and nothing is held against it.

    `kind` is told by the caller; otherwise it is recognised among `kinds` by the document's title. `notice` is what the document was
    made from: its rows, number, day and period; `made` is the document as the program makes it of that, before anybody edited it. `draft`: it may be marked as one and have gaps. `subjects` are the platforms of the
    workspace. `strict`: the day of the start of a period does not count.
    """

    programme: Programme | None = None
    kinds: tuple[KindRule, ...] = ()
    kind: KindRule | None = None
    notice: Notice | None = None
    made: PaperText | None = None
    draft: bool = False
    calendar: Calendar | None = None
    strict: bool = False
    office: Office | None = None
    subjects: tuple[Subject, ...] = ()
    acting: Acting | None = None
