"""An application for what already holds a title (称号)."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping

from smepp.check.across.compared import Compared
from smepp.model.hint import Hint, Side, hint
from smepp.model.marks import mark_of
from smepp.model.place import Place
from smepp.model.same import same_name
from smepp.model.stage import Stage
from smepp.model.title import Title
from smepp.model.trace import Mention, Trace

Index = Mapping[str, list[Title]]
Held = dict[Place, tuple[Title, Mention]]
"""Titles by where their award stands, each with what in the dossier fits it."""


def titles(compared: Compared) -> Iterator[Hint]:
    """The operator's titles by code or name, then those of other operators for a platform of the same name.

    A platform that is re-reviewed in the round holds its title as it should, and so does the dossier that the title was awarded to.
    """
    codes = _index(compared.titles, lambda title: (mark for code in title.codes if (mark := mark_of(code))))
    operators = _index(compared.titles, lambda title: (same_name(title.operator),))
    platforms = _index(compared.titles, lambda title: (same_name(title.platform),))
    for number, trace in enumerate(compared.traces):
        if trace.stage is not Stage.APPLICATION or trace.folder in compared.rereviewed:
            continue
        own = {**_held(trace, trace.operators, operators), **_held(trace, trace.codes, codes)}
        for title, at in own.values():
            yield _hint("C104", compared.side(number, at.place), title)
        for where, (title, at) in _held(trace, trace.platforms, platforms).items():
            if where not in own:
                yield _hint("C105", compared.side(number, at.place), title, operator=title.operator)


def _index(awarded: Iterable[Title], keys: Callable[[Title], Iterable[str]]) -> Index:
    found: dict[str, list[Title]] = defaultdict(list)
    for title in awarded:
        for key in keys(title):
            found[key].append(title)
    return found


def _held(trace: Trace, mentions: Iterable[Mention], index: Index) -> Held:
    fitting = ((title, each) for each in mentions for title in index.get(each.key, ()))
    return {title.place: (title, each) for title, each in fitting if title.folder != trace.folder}


def _hint(code: str, side: Side, title: Title, **params: object) -> Hint:
    award = Side(folder="", name=title.operator, place=title.place)
    return hint(code, side, award, platform=title.platform, recognised=title.recognised, number=title.number, **params)
