"""From bytes to a document: decode, look for forbidden characters, build, and survey whatever is not plainly sound."""

from collections.abc import Collection
from dataclasses import replace

from smepp.load.decode import decode, not_text
from smepp.load.strict.build import build
from smepp.load.strict.characters import forbidden
from smepp.load.strict.fault import Fault
from smepp.load.strict.limits import MAX_BYTES
from smepp.load.strict.source import Source
from smepp.load.strict.suspects import notable, suspicious
from smepp.model.loaded import Document
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

_SHORTEST_KEY = 2


def read_strictly(data: bytes, path: str, known_keys: Collection[str] | None) -> Document:
    """See `smepp.load.strict.read`."""
    if len(data) > MAX_BYTES:
        return _refused(problem("Y011", Place(file=path), limit=MAX_BYTES // 1024 // 1024))
    decoded = decode(data)
    text = decoded.text
    if text is None:
        return _refused(problem(decoded.code or "Y001", Place(file=path, at=decoded.at)))
    doubtful = notable(text)
    unfit = forbidden(text) if doubtful else []
    if any(fault.code == "Y006" for fault in unfit) and not_text(data):
        return _refused(problem("Y005", Place(file=path)))
    noticed: tuple[Problem, ...] = ()
    if decoded.gb18030:
        if known_keys is not None and not _shows(text, known_keys):
            return _refused(problem("Y003", Place(file=path)))
        noticed = (problem("Y002", Place(file=path)),)
    parsed = _forbidden(text, unfit, path) if unfit else _parsed(text, path, known_keys or (), doubtful=doubtful)
    return replace(parsed, problems=(*noticed, *parsed.problems)) if noticed else parsed


def _parsed(text: str, path: str, known_keys: Collection[str], *, doubtful: bool) -> Document:
    tree = build(text)
    if tree is not None and not (doubtful or tree.doubted or suspicious(text, tree.long_texts)):
        return Document(path=path, value=tree.value)
    from smepp.load.strict.survey import survey  # a sound file needs none

    source, faults = survey(text, known_keys)
    if tree is None and not any(fault.fatal for fault in faults):
        faults.append(Fault(code="Y399", index=0))
    usable = tree is not None and not any(fault.fatal for fault in faults)
    problems = tuple(fault.to_problem(source, path) for fault in faults)
    return Document(path=path, value=tree.value if tree and usable else None, problems=problems)


def _forbidden(text: str, unfit: list[Fault], path: str) -> Document:
    source = Source(text)
    return _refused(*(fault.to_problem(source, path) for fault in unfit))


def _refused(*problems: Problem) -> Document:
    return Document(path=problems[0].place.file, value=None, problems=problems)


def _shows(text: str, known_keys: Collection[str]) -> bool:
    """Whether a word of the form stands in the text; a single character may stand in nonsense by chance."""
    return any(len(key) >= _SHORTEST_KEY and key in text for key in known_keys)
