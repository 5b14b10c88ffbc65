"""The same operator (运营单位) or the same platform twice in a round."""

from collections.abc import Iterator

from smepp.check.across.compared import Compared, Group
from smepp.model.hint import Hint, hint


def operators(compared: Compared) -> Iterator[Hint]:
    """Operators of the same code, old and new ones linked; else of the same name, where no code says so already."""
    by_code = compared.shared(lambda trace: trace.codes)
    known: list[set[int]] = [set() for _ in compared.traces]
    for count, group in enumerate(by_code):
        codes = tuple(dict.fromkeys(each.shown for _, each in group))
        yield _hint("C101", group, compared, codes=codes)
        for number, _ in group:
            known[number].add(count)
    for group in compared.shared(lambda trace: trace.operators):
        if not set.intersection(*(known[number] for number, _ in group)):
            yield _hint("C102", group, compared, name=group[0][1].shown)


def platforms(compared: Compared) -> Iterator[Hint]:
    """Platforms of the same name."""
    for group in compared.shared(lambda trace: trace.platforms):
        yield _hint("C103", group, compared, name=group[0][1].shown)


def _hint(code: str, group: Group, compared: Compared, **params: object) -> Hint:
    return hint(code, *(compared.side(number, each.place) for number, each in group), **params)
