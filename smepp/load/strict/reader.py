"""From bytes to a document: decode, look for forbidden characters, build, and survey whatever is not plainly sound."""

from collections.abc import Collection

from smepp.load.decode import Decoded, decode, not_text
from smepp.load.strict.build import build
from smepp.load.strict.characters import forbidden
from smepp.load.strict.fault import Fault
from smepp.load.strict.limits import MAX_BYTES
from smepp.load.strict.source import Source
from smepp.load.strict.survey import survey
from smepp.load.strict.suspects import suspicious
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
        return _refused(_undecoded(data, decoded, path))
    unfit = forbidden(text)
    if unfit and any(fault.code == "Y006" for fault in unfit) and not_text(data):
        return _refused(problem("Y005", Place(file=path)))
    if decoded.gb18030 and known_keys is not None and not _shows(text, known_keys):
        return _refused(problem("Y003", Place(file=path)))
    noticed = (problem("Y002", Place(file=path)),) if decoded.gb18030 else ()
    if unfit:
        return _refused(*noticed, *_problems(unfit, Source(text), path))
    return _parsed(text, path, noticed, known_keys or ())


def _parsed(text: str, path: str, noticed: tuple[Problem, ...], known_keys: Collection[str]) -> Document:
    tree = build(text)
    if tree is not None and not tree.doubted and not suspicious(text):
        return Document(path=path, value=tree.value, problems=noticed)
    source, faults = survey(text, known_keys)
    if tree is None and not any(fault.fatal for fault in faults):
        faults.append(Fault(code="Y399", index=0))
    problems = (*noticed, *_problems(faults, source, path))
    if tree is None or any(fault.fatal for fault in faults):
        return _refused(*problems)
    return Document(path=path, value=tree.value, problems=problems)


def _refused(*problems: Problem) -> Document:
    return Document(path=problems[0].place.file, value=None, problems=problems)


def _problems(faults: list[Fault], source: Source, path: str) -> tuple[Problem, ...]:
    return tuple(fault.to_problem(source, path) for fault in faults)


def _undecoded(data: bytes, decoded: Decoded, path: str) -> Problem:
    if not_text(data) or decoded.code is None:
        return problem("Y005", Place(file=path))
    return problem(decoded.code, Place(file=path, at=decoded.at))


def _shows(text: str, known_keys: Collection[str]) -> bool:
    """Whether a word of the form stands in the text; a single character may stand in nonsense by chance."""
    return any(len(key) >= _SHORTEST_KEY and key in text for key in known_keys)
