"""The slow look: walks the events with their marks and lists all that is wrong or odd, up to where the parser gives up."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field, replace

from smepp.load.strict.checks import key_checks, value_checks
from smepp.load.strict.diagnose import Wreck, diagnose
from smepp.load.strict.events import (
    FAILURES,
    AliasEvent,
    CollectionEnd,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    ScalarEvent,
    SequenceStartEvent,
    StreamEndEvent,
    breach,
    span,
    start,
)
from smepp.load.strict.fault import Fault
from smepp.load.strict.limits import MAX_DEPTH, MAX_FAULTS, MAX_NOTES
from smepp.load.strict.properties import property_faults
from smepp.load.strict.root import root_faults
from smepp.load.strict.source import Source
from smepp.load.strict.token import Part, Token
from smepp.model.place import Step


def survey(text: str, known_keys: Collection[str]) -> tuple[Source, list[Fault]]:
    """All faults of a text, in the order of the text, and the text with its lines."""
    walk = _Walk(Source(text), known_keys)
    walk.run()
    return walk.source, sorted(walk.faults.values(), key=lambda fault: fault.index)


@dataclass(kw_only=True)
class _Frame:
    """A collection that is being read. `keys` is None for a list; `step` leads to the node that comes next."""

    begin: int
    in_flow: bool
    keys: dict[str, int] | None
    step: Step | None
    waits_for_value: bool = False


@dataclass
class _Walk:
    source: Source
    known: Collection[str]
    faults: dict[tuple[str, int], Fault] = field(default_factory=dict)
    frames: list[_Frame] = field(default_factory=list)
    last: Token | None = None
    root: Event | None = None
    fatal: int = 0
    done: bool = False

    def __post_init__(self) -> None:
        self.key_checks = key_checks(self.source.text)
        self.value_checks = value_checks(self.source.text, self.known)

    def run(self) -> None:
        try:
            get = start(self.source.text)
            while not self.done:
                self.event(get())
        except FAILURES as failure:
            flow = [frame.begin for frame in self.frames if frame.in_flow]
            wreck = Wreck(source=self.source, breach=breach(failure), last=self.last, opener=flow[-1] if flow else None)
            found = diagnose(wreck)
            if not (found.code == "Y314" and self.line_began_wrongly()):
                self.add([found])

    def line_began_wrongly(self) -> bool:
        """Whether a line began with a blank that is no space or a dash that is no hyphen: then its neighbours cannot fit to it."""
        signs = [each.index for each in self.faults.values() if each.code in ("Y303", "Y304", "Y305", "Y317")]
        return any(not self.source.before(index).strip(" ") for index in signs)

    def add(self, faults: Iterable[Fault]) -> None:
        """Keep the first fault of each code on a line; what leaves the tree usable gets its route there."""
        for fault in faults:
            spot = (fault.code, self.source.line_of(fault.index))
            if spot in self.faults:
                continue
            if fault.fatal:
                self.faults[spot] = fault
                self.fatal += 1
            elif len(self.faults) < MAX_NOTES:
                steps = tuple(frame.step for frame in self.frames if frame.step is not None)
                self.faults[spot] = replace(fault, route=steps)
            if self.fatal >= MAX_FAULTS:
                self.done = True
                return

    def event(self, event: Event) -> None:
        if isinstance(event, (ScalarEvent, AliasEvent, MappingStartEvent, SequenceStartEvent)):
            self.node(event)
        elif isinstance(event, CollectionEnd):
            self.frames.pop()
            self.passed()
        elif isinstance(event, DocumentStartEvent):
            self.document(event)
        elif isinstance(event, StreamEndEvent):
            if not self.fatal:
                self.add(root_faults(self.root, self.last))
            self.done = True

    def document(self, event: DocumentStartEvent) -> None:
        begin = span(event)[0]
        if self.root is not None:
            self.add([Fault(code="Y014", index=begin)])
            self.done = True
        elif event.version or event.tags:
            self.add([Fault(code="Y015", index=self.source.text.find("%"))])

    def node(self, event: ScalarEvent | AliasEvent | MappingStartEvent | SequenceStartEvent) -> None:
        if self.root is None:
            self.root = event
        part = self.part()
        if isinstance(event, AliasEvent) or event.anchor is not None or event.tag is not None:
            self.add(property_faults(event, self.source))
        if isinstance(event, (MappingStartEvent, SequenceStartEvent)):
            self.open(event, part)
            return
        if isinstance(event, ScalarEvent):
            self.scalar(event, part)
        self.passed()

    def part(self) -> Part:
        if not self.frames:
            return Part.ROOT
        frame = self.frames[-1]
        if frame.keys is None:
            return Part.ITEM
        return Part.VALUE if frame.waits_for_value else Part.KEY

    def open(self, event: MappingStartEvent | SequenceStartEvent, part: Part) -> None:
        begin = span(event)[0]
        if part is Part.KEY:
            self.frames[-1].step = None
            self.add([Fault(code="Y103", index=begin)])
        if len(self.frames) >= MAX_DEPTH:
            self.add([Fault(code="Y016", index=begin, params={"limit": MAX_DEPTH})])
            self.done = True
        is_list = isinstance(event, SequenceStartEvent)
        keys: dict[str, int] | None = None if is_list else {}
        self.frames.append(_Frame(begin=begin, in_flow=bool(event.flow_style), keys=keys, step=0 if is_list else None))

    def passed(self) -> None:
        """A node has been read: a list counts on, a mapping changes between key and value."""
        if not self.frames:
            return
        frame = self.frames[-1]
        if isinstance(frame.step, int) and frame.keys is None:
            frame.step += 1
        elif frame.keys is not None:
            frame.waits_for_value = not frame.waits_for_value

    def scalar(self, event: ScalarEvent, part: Part) -> None:
        in_flow = bool(self.frames) and self.frames[-1].in_flow
        bare = event.anchor is None and event.tag is None
        found = Token(event.value, event.style or "", *span(event), part, in_flow, bare)
        self.last = found
        if part is Part.KEY:
            self.key(found)
        for check in self.key_checks if part is Part.KEY else self.value_checks:
            self.add(check(found, self.source))

    def key(self, key: Token) -> None:
        frame = self.frames[-1]
        frame.step = key.value
        if frame.keys is None:
            return
        first = frame.keys.setdefault(key.value, key.start)
        if first != key.start:
            params = {"key": key.value, "first": self.source.line_of(first)}
            self.add([Fault(code="Y101", index=key.start, params=params, first=first)])
