"""Papers that are no longer valid on the deadline (有效期)."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.groups import Numbered, all_at, numbers
from smepp.check.papers.values import at, day, place, rows, text
from smepp.model.forms import APPLICATION, CREDENTIALS, LEGAL_PERSON
from smepp.model.problem import Problem, problem

UNTIL = ((LEGAL_PERSON, "有效期止"), (APPLICATION, "经营场所", "使用期止"))


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """Licence, premises and certificates; the last day still counts."""
    certificates = rows(values, CREDENTIALS, "证书")
    if context.last_day:
        yield from _expired(values, context.last_day, certificates)
    upside_down = [each for each in certificates if _before(each[1].get("有效期止"), day(each[1].get("颁发日期")))]
    if upside_down:
        where, related = all_at(CREDENTIALS, "证书", (index for index, _ in upside_down), "有效期止")
        yield problem("X708", where, related=related, names=_names(upside_down), rows=numbers(upside_down))


def _expired(values: Values, last: str, certificates: list[Numbered]) -> Iterator[Problem]:
    for file, *route in UNTIL:
        until = at(values, file, *route)
        if _before(until, last):
            yield problem("X706", place(file, *route), field=route[-1], date=until, deadline=last)
    over = [each for each in certificates if _before(each[1].get("有效期止"), last)]
    if over:
        where, related = all_at(CREDENTIALS, "证书", (index for index, _ in over), "有效期止")
        yield problem("X707", where, related=related, names=_names(over), rows=numbers(over), deadline=last)


def _before(date: object, limit: str | None) -> bool:
    found = day(date)
    return found is not None and limit is not None and found < limit


def _names(certificates: list[Numbered]) -> tuple[str, ...]:
    return tuple(name for _, row in certificates if (name := text(row.get("名称"))))
