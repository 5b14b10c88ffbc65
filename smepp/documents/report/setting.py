"""What all parts of a report draw on."""

from collections.abc import Mapping
from typing import Any

from smepp.messages import Lang
from smepp.messages.values import show_route
from smepp.messages.words import term, word
from smepp.model.assessment import Assessment
from smepp.model.dossier import Dossier
from smepp.model.outcome import Outcome
from smepp.model.place import Place, Route
from smepp.model.programme import Programme
from smepp.model.record import Record
from smepp.model.stage import Papers
from smepp.wording.problem_groups import Locate
from smepp.wording.readers import Readers

Values = Mapping[str, Mapping[str, Any]]
Part = dict[str, Any]
"""A part of a context: texts, truth values, lists and dicts under Chinese keys."""

MET, NOT_MET, OPEN, NONE = "√", "×", "○", "－"
MARKS: Mapping[Outcome, str] = {Outcome.MET: MET, Outcome.NOT_MET: NOT_MET, Outcome.UNDECIDED: OPEN}


class Setting(Record):
    """One applicant's assessment on the day of asking, with the facts and the programme that it rests on."""

    assessment: Assessment
    programme: Programme
    values: Values
    dossier: Dossier
    readers: Readers
    on: str
    locate: Locate

    @property
    def lang(self) -> Lang:
        """The language of the report."""
        return self.readers.lang

    @property
    def papers(self) -> Papers:
        """Which papers are assessed, and where the opinions on them are."""
        return Papers(stage=self.assessment.stage, year=self.assessment.year)

    def paper(self, file: str) -> str:
        """What a file is called: the material's title, or the name of the form; empty for attachments and the like."""
        title = next((each.title for each in self.programme.materials if each.file == file), "")
        return title or term(f"file.{file.rpartition('/')[2]}", self.lang, "")

    def where(self, place: Place) -> str:
        """Where a figure was read, by the name of its material."""
        return self.field(place.file, show_route(place.route))

    def field(self, file: str, field: str) -> str:
        """A field (empty for the file as a whole) with the name of its material."""
        paper = self.paper(file)
        if not paper:
            return f"{file} {field}".rstrip()
        return word("at_field", self.lang, paper=paper, field=field) if field else paper

    def text(self, file: str, *route: str | int) -> str:
        """A field of the papers as one text: lists joined, empty when nothing is filled in."""
        return plain(value_at(self.values.get(file), route))


def value_at(root: Any, route: Route) -> Any:
    """The value at the end of a route; None when there is none."""
    for step in route:
        if isinstance(step, str) and isinstance(root, Mapping):
            root = root.get(step)
        elif isinstance(step, int) and isinstance(root, list) and 0 <= step < len(root):
            root = root[step]
        else:
            return None
    return root


def plain(value: Any) -> str:
    """A text or number as it stands, the items of a list joined; empty for what is neither."""
    if isinstance(value, list):
        return "、".join(filter(None, map(plain, value)))
    return "" if value is None or isinstance(value, (bool, Mapping)) else str(value)
