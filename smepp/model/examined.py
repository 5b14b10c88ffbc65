"""A document that was looked through (核对过的公文)."""

from smepp.model.codes import Level
from smepp.model.notice import KindRule
from smepp.model.problem import Problem
from smepp.model.record import Record


class Examined(Record):
    """A document by its path as it was typed, and what was found in it.

    `kind` is what it was taken for, None for none that is known; `read` whether there was a text to look through; `held` whether its
    names were held against the dossiers of a workspace.
    """

    file: str
    problems: tuple[Problem, ...]
    kind: KindRule | None = None
    read: bool = True
    held: bool = False

    @property
    def wrong(self) -> bool:
        """Whether there is an error."""
        return any(each.level is Level.ERROR for each in self.problems)
