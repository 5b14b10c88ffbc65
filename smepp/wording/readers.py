"""What a clause is called, and what its readings say."""

from collections.abc import Mapping

from smepp.messages import Lang
from smepp.messages.words import word
from smepp.model.programme import Clause, Programme
from smepp.model.record import Record


class Readers(Record):
    """What a clause's row and notes need besides the finding itself."""

    clauses: Mapping[str, Clause]
    programme: Programme
    lang: Lang

    def title(self, clause: str) -> str:
        """The clause's name in the language of the output; its id when the programme has no such clause."""
        found = self.clauses.get(clause)
        return clause if found is None else found.title if self.lang == "zh" else found.title_en

    def reading(self, clause: str, name: str) -> str:
        """What a reading says, after its name."""
        readings = self.clauses[clause].readings if clause in self.clauses else ()
        return next(
            (word("reading", self.lang, name=each.name, title=each.title) for each in readings if each.name == name), name
        )
