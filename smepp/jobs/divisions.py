"""The order of administrative divisions (按行政区划排列), and what a division is called on a day."""

from smepp.check.region import district_named
from smepp.model.programme import District, Programme


class Divisions:
    """The districts of a programme, looked up by any name that they bear or bore; each text is looked up once."""

    def __init__(self, programme: Programme, day: str) -> None:
        self._programme, self._day = programme, day
        self._ranks = {id(each): number for number, each in enumerate(programme.districts)}
        self._found: dict[str, District | None] = {}

    def called(self, text: str) -> str:
        """The name on the day; a text that names no district of the programme as it stands."""
        found = self._district(text)
        return found.name_on(self._day) if found else text

    def rank(self, text: str) -> int:
        """The place in the programme's list; unknown ones stand last."""
        found = self._district(text)
        return self._ranks[id(found)] if found else len(self._ranks)

    def _district(self, text: str) -> District | None:
        if text not in self._found:
            self._found[text] = district_named(text, self._programme)
        return self._found[text]
