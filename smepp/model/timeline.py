"""Everything that happened to a platform, in order (平台经历)."""

from smepp.model.life import Names
from smepp.model.outlook import Outlook
from smepp.model.place import Place
from smepp.model.record import Record


class Mark(Record):
    """One thing that happened: on which day, what, by whom, by which document, written where, and the state that it led to.

    `place` is None for a day that came by itself. `moved`: the state is another one than before. `titled`: the title holds from then on.
    The English names are the programme's own, None where it has none.
    """

    date: str
    step: str
    kind: str
    by: str
    state: str
    state_id: str
    article: int
    titled: bool
    moved: bool
    step_english: str | None = None
    state_english: str | None = None
    outcome: str | None = None
    number: str | None = None
    place: Place | None = None


class Timeline(Record):
    """A platform's past until a day, what it was called when, and its outlook from there. `first` is the state that it began in."""

    outlook: Outlook
    first: str
    marks: tuple[Mark, ...]
    names: tuple[Names, ...]
    first_english: str | None = None
