"""One bad dossier and all that is said of it."""

from typing import Any, NamedTuple


class Case(NamedTuple):
    """The code that the case is about (and a word on it), what is changed in the good values, all texts that follow."""

    name: str
    changes: dict[str, Any]
    said: list[str]

    @property
    def code(self) -> str:
        return self.name.partition(" ")[0]
