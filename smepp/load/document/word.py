"""The text of a Word part (WordprocessingML), read forward once: paragraphs, tables, tracked changes, hidden text."""

from dataclasses import dataclass, field

from smepp.load.document.gathered import Gathered
from smepp.model.paper import Kind, Mark

_OFF = frozenset({"0", "false", "off", "none"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_SKIPPED = frozenset({"Fallback", "instrText", "rt", "delInstrText"})
"""Copies of what stands before them, codes of fields, and readings above characters."""
_CHANGES = {"ins": Mark.INSERTED, "moveTo": Mark.INSERTED, "del": Mark.DELETED, "moveFrom": Mark.DELETED}
_TEXT = frozenset({"t", "delText"})


@dataclass
class _Open:
    """A paragraph that is being read."""

    kind: Kind
    parts: list[str] = field(default_factory=list)
    numbered: bool = False
    hidden: bool = False


def is_on(attributes: dict[str, str]) -> bool:
    """Whether a property that may be on or off is on."""
    return attributes.get("val", "1").lower() not in _OFF


class WordText:
    """Takes the elements of a part and gathers its text as of a kind. What was deleted is no text; what was inserted is.

    `hiding` are the styles whose text is hidden.
    """

    def __init__(self, gathered: Gathered, kind: Kind, hiding: frozenset[str] = frozenset()) -> None:
        self._gathered, self._kind, self._hiding = gathered, kind, hiding
        self._names: list[str] = []
        self._paragraphs: list[_Open] = []
        self._boxes = self._skipped = 0
        self._changes: list[Mark] = []
        self._hidden = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        parent = self._names[-1] if self._names else ""
        self._names.append(name)
        if name in _SKIPPED or self._skipped:
            self._skipped += 1
            return
        if name in _CHANGES and parent not in {"rPr", "trPr", "numberingChange"}:
            self._changes.append(_CHANGES[name])
        elif name == "p":
            self._paragraphs.append(_Open(self._here()))
        elif name in {"tbl", "tr", "tc"}:
            self._table(name)
        elif name == "txbxContent":
            self._boxes += 1
        else:
            self._inside(name, parent, attributes)

    def end(self, name: str) -> None:
        """An element ends."""
        self._names.pop()
        if self._skipped:
            self._skipped -= 1
        elif name in _CHANGES and self._changes and (not self._names or self._names[-1] not in {"rPr", "trPr"}):
            self._changes.pop()
        elif name == "p" and self._paragraphs:
            done = self._paragraphs.pop()
            self._gathered.paragraph("".join(done.parts), done.kind, numbered=done.numbered)
        elif name == "tbl" and not self._boxes and self._kind is Kind.BODY:
            self._gathered.end_table()
        elif name == "txbxContent":
            self._boxes -= 1
        elif name == "r":
            self._hidden = False

    def data(self, text: str) -> None:
        """The text of an element."""
        if self._skipped or not self._names or self._names[-1] not in _TEXT:
            return
        if self._changes and self._changes[-1] is Mark.DELETED:
            self._gathered.mark(Mark.DELETED, text)
        elif self._hidden or (self._paragraphs and self._paragraphs[-1].hidden):
            self._gathered.mark(Mark.HIDDEN, text)
        else:
            if self._changes:
                self._gathered.mark(Mark.INSERTED, text)
            self._add(text)

    def _here(self) -> Kind:
        return Kind.BOX if self._boxes and self._kind is Kind.BODY else self._kind

    def _table(self, name: str) -> None:
        if self._boxes or self._kind is not Kind.BODY:
            return
        if name == "tbl":
            self._gathered.begin_table()
        elif name == "tr":
            self._gathered.row()
        else:
            self._gathered.cell()

    def _inside(self, name: str, parent: str, attributes: dict[str, str]) -> None:
        """An element inside a paragraph."""
        if name == "numPr" and self._paragraphs:
            self._paragraphs[-1].numbered = True
        elif name == "vanish" and parent == "rPr" and "pPr" not in self._names[-3:-1]:
            self._hidden = self._hidden or is_on(attributes)
        elif name == "rStyle" and "pPr" not in self._names:
            self._hidden = self._hidden or attributes.get("val") in self._hiding
        elif name == "pStyle" and self._paragraphs:
            self._paragraphs[-1].hidden = attributes.get("val") in self._hiding
        elif name == "textpath" and attributes.get("string"):
            # A watermark is drawn along a path and has no paragraph of its own.
            self._gathered.paragraph(attributes["string"], Kind.HEADER if self._kind is Kind.HEADER else Kind.BOX)
        elif name in _BREAKS and parent == "r" and not self._hidden:
            self._add(_BREAKS[name])

    def _add(self, text: str) -> None:
        if self._paragraphs:
            self._paragraphs[-1].parts.append(text)
