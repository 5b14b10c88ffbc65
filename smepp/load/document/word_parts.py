"""The parts of a Word file beside its text: comments, properties, styles."""

from smepp.load.document.gathered import Gathered
from smepp.load.document.word import is_on
from smepp.model.paper import Mark


class Comments:
    """Takes the elements of the part of comments and gathers each comment as a mark."""

    def __init__(self, gathered: Gathered) -> None:
        self._gathered, self._parts, self._in_text = gathered, list[str](), False

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        """An element begins."""
        self._in_text = name == "t"

    def end(self, name: str) -> None:
        """An element ends."""
        self._in_text = False
        if name == "comment":
            self._gathered.mark(Mark.COMMENT, "".join(self._parts))
            self._parts.clear()

    def data(self, text: str) -> None:
        """The text of an element."""
        if self._in_text:
            self._parts.append(text)


class Properties:
    """Takes the elements of a part of properties: the texts of the elements that are asked for, by the names they shall have."""

    def __init__(self, wanted: dict[str, str]) -> None:
        self.found: dict[str, str] = {}
        self._wanted, self._name = wanted, ""

    def start(self, name: str, _attributes: dict[str, str]) -> None:
        """An element begins."""
        self._name = self._wanted.get(name, "")

    def end(self, _name: str) -> None:
        """An element ends."""
        self._name = ""

    def data(self, text: str) -> None:
        """The text of an element."""
        if self._name:
            self.found[self._name] = self.found.get(self._name, "") + text


class Styles:
    """Takes the elements of the part of styles: which of them hide their text."""

    def __init__(self) -> None:
        self.hiding: set[str] = set()
        self._style = ""
        self._names: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if name == "style":
            self._style = attributes.get("styleId", "")
        elif name == "vanish" and self._names[-2:] == ["style", "rPr"] and is_on(attributes):
            self.hiding.add(self._style)
        self._names.append(name)

    def end(self, _name: str) -> None:
        """An element ends."""
        self._names.pop()

    def data(self, text: str) -> None:
        """Styles have no text."""
