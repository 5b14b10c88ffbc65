"""Lists of firms served (服务企业名单) that largely agree."""

from collections import Counter
from collections.abc import Collection, Iterator
from decimal import ROUND_DOWN, Decimal
from fractions import Fraction
from itertools import chain

from smepp.check.across.compared import Compared, in_several
from smepp.check.across.firms import Rows, lists
from smepp.model.forms import SERVICES
from smepp.model.hint import Hint, hint
from smepp.model.place import Place
from smepp.model.trace import FIRMS

LEAST = 10
"""Firms in common that are worth telling."""
SHARE = Fraction(3, 10)
"""Of the shorter list."""
COMMON = 20
"""Lists on which a firm may stand to have these compared for its sake: more would cost as much as comparing all with all."""

LIST = Place(file=SERVICES, route=(FIRMS,))


def overlap(compared: Compared) -> Iterator[Hint]:
    """Pairs of lists that share enough firms, and one hint for the firms that very many lists have.

    Every pair that shares enough is told, or both are in the one hint: two lists that share no firm but common ones share enough of
    these.
    """
    rows = lists(compared)
    holders = in_several((key, number, firm) for number, each in enumerate(rows) for key, firm in each.items())
    common = {firm for firm, numbers in holders.items() if len(numbers) > COMMON}
    yield from _common(common, rows, compared)
    of_common = [len(common & each.keys()) for each in rows]
    for one, other, shared in _sharing(rows, holders.keys() - common):
        if shared + min(of_common[one], of_common[other]) >= LEAST and compared.strangers((one, other)):
            yield from _pair(one, other, rows, compared)


def _sharing(rows: list[Rows], firms: Collection[str]) -> Iterator[tuple[int, int, int]]:
    """How many of some firms each two lists have in common, where they have any. One list at a time is held against all before it."""
    before: dict[str, list[int]] = {firm: [] for firm in firms}
    for number, each in enumerate(rows):
        found = [before[firm] for firm in each if firm in before]
        for other, shared in Counter(chain.from_iterable(found)).items():
            yield other, number, shared
        for numbers in found:
            numbers.append(number)


def _enough(shared: int, one: Rows, other: Rows) -> bool:
    return shared >= LEAST and Fraction(shared, min(len(one), len(other))) >= SHARE


def _pair(one: int, other: int, rows: list[Rows], compared: Compared) -> Iterator[Hint]:
    shared = [firm for firm in rows[one] if firm in rows[other]]
    if _enough(len(shared), rows[one], rows[other]):
        shorter = min(len(rows[one]), len(rows[other]))
        yield hint(
            "C501",
            compared.side(one, LIST),
            compared.side(other, LIST),
            shared=len(shared),
            shorter=shorter,
            percent=_percent(len(shared), shorter),
            names=tuple(rows[one][firm].shown for firm in shared),
        )


def _percent(part: int, whole: int) -> Decimal:
    """With one decimal, the rest cut off: never more than it is."""
    return (Decimal(100 * part) / whole).quantize(Decimal("0.1"), ROUND_DOWN)


def _common(common: set[str], rows: list[Rows], compared: Compared) -> Iterator[Hint]:
    holding = {number: found for number, each in enumerate(rows) if len(found := common & each.keys()) >= LEAST}
    if compared.strangers(holding):
        names = {firm: each.shown for number in reversed(holding) for firm, each in rows[number].items() if firm in common}
        sides = (compared.side(number, LIST) for number in holding)
        yield hint("C502", *sides, count=len(names), dossiers=len(holding), names=tuple(names.values()))
