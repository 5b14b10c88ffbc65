"""The dossier before (前次申报) that an applicant names when it applies again."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from smepp.check.across.compared import Compared
from smepp.model import forms
from smepp.model.hint import Hint, Side, hint
from smepp.model.marks import mark_of
from smepp.model.place import Place
from smepp.model.same import same_name
from smepp.model.stage import Stage
from smepp.model.title import Title
from smepp.model.trace import Mention, Trace


class Cited(NamedTuple):
    """A dossier by its number in the round, the field that names the one before, and that one's folder."""

    number: int
    mention: Mention
    folder: str


def previous(compared: Compared) -> Iterator[Hint]:
    """One that is the dossier itself, is of this very round, is of another operator, or is named by others too."""
    folders, awarded = _folders(compared), _awarded(compared)
    naming: dict[str, list[Side]] = defaultdict(list)
    for each in _cited(compared):
        if each.folder == _plain(compared.traces[each.number].folder):
            yield _hint("C604", each, compared)
            continue
        naming[each.folder].append(compared.side(each.number, each.mention.place))
        other = folders.get(each.folder, each.number)
        if other != each.number:  # the name of its own folder, without the path, may be that of an earlier year
            yield from _in_round(each, other, compared)
        for title in awarded.get(each.folder, ()):
            if not _runs(compared.traces[each.number], title):
                award = Side(folder="", name=title.platform, place=title.place)
                yield _hint("C605", each, compared, award, operator=title.operator)
    for folder, sides in naming.items():
        if len(sides) > 1:
            yield hint("C606", *sides, previous=folder)


def _cited(compared: Compared) -> Iterator[Cited]:
    for number, trace in enumerate(compared.traces):
        if trace.previous:
            yield Cited(number, trace.previous, _plain(trace.previous.shown))


def _in_round(each: Cited, other: int, compared: Compared) -> Iterator[Hint]:
    """What is re-reviewed now applied in an earlier year, but should have the same operator."""
    there = compared.traces[other]
    operator = there.operators[0] if there.operators else None
    side = compared.side(other, operator.place if operator else Place(file=forms.DOSSIER))
    if there.stage is Stage.APPLICATION:
        yield _hint("C603", each, compared, side)
    elif operator and compared.strangers((each.number, other)):
        yield _hint("C605", each, compared, side, operator=operator.shown)


def _hint(code: str, each: Cited, compared: Compared, *others: Side, **params: object) -> Hint:
    own = compared.side(each.number, each.mention.place)
    return hint(code, own, *others, previous=each.mention.shown, **params)


def _folders(compared: Compared) -> Mapping[str, int]:
    """Dossiers by their path, and by its last part where no other dossier has the same."""
    paths = [_plain(trace.folder) for trace in compared.traces]
    often = Counter(_last(path) for path in paths)
    by_name = {_last(path): number for number, path in enumerate(paths) if often[_last(path)] == 1}
    return by_name | {path: number for number, path in enumerate(paths)}


def _awarded(compared: Compared) -> Mapping[str, list[Title]]:
    found: dict[str, list[Title]] = defaultdict(list)
    for title in compared.titles:
        path = _plain(title.folder or "")
        for name in dict.fromkeys((path, _last(path))):
            found[name].append(title)
    return found


def _runs(trace: Trace, title: Title) -> bool:
    """Whether the dossier's operator is the one that the title was awarded to."""
    names, marks = {each.key for each in trace.operators}, {each.key for each in trace.codes}
    return same_name(title.operator) in names or any(mark_of(code) in marks for code in title.codes)


def _plain(folder: str) -> str:
    return same_name(folder.replace("\\", "/")).removeprefix("./").rstrip("/")


def _last(path: str) -> str:
    return path.rpartition("/")[2]
