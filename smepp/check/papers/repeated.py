"""People and firms listed twice (名单重复)."""

from collections.abc import Callable, Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.groups import Numbered, distinct, grouped, name_in, numbers, repeated_at
from smepp.check.papers.values import Row, rows, text
from smepp.model.forms import PERSONNEL, SERVICES
from smepp.model.identifiers import normalise
from smepp.model.problem import Problem, problem


def check(values: Values, _context: PapersContext) -> Iterator[Problem]:
    """A warning for each person, certificate or firm that stands in several rows."""
    people = rows(values, PERSONNEL, "人员")
    yield from _people(people)
    yield from _certificates(people)
    yield from _firms(rows(values, SERVICES, "企业"))


def _people(people: list[Numbered]) -> Iterator[Problem]:
    """The same name is the same person unless the months of birth differ."""
    births: dict[str | None, str] = {}
    name_of = name_in("姓名")
    for _, row in people:
        if birth := text(row.get("出生年月")):
            births.setdefault(name_of(row), birth)

    def key(row: Row) -> tuple[str, str | None] | None:
        name = name_of(row)
        return (name, text(row.get("出生年月")) or births.get(name)) if name else None

    for group in grouped(people, key):
        where, related = repeated_at(PERSONNEL, "人员", group, "姓名")
        yield problem("X401", where, related=related, name=group[0][1]["姓名"], rows=numbers(group))


def _certificates(people: list[Numbered]) -> Iterator[Problem]:
    for group in grouped(people, _code_in("证书编号")):
        names = distinct(group, "姓名")
        if len(names) > 1:
            where, related = repeated_at(PERSONNEL, "人员", group, "证书编号")
            yield problem("X402", where, related=related, value=group[0][1]["证书编号"], rows=numbers(group), names=names)


def _firms(firms: list[Numbered]) -> Iterator[Problem]:
    for group in grouped(firms, name_in("企业名称")):
        where, related = repeated_at(SERVICES, "企业", group, "企业名称")
        yield problem("X403", where, related=related, name=group[0][1]["企业名称"], rows=numbers(group))
    for group in grouped(firms, _code_in("代码")):
        names = distinct(group, "企业名称")
        if len(names) > 1:
            where, related = repeated_at(SERVICES, "企业", group, "代码")
            yield problem("X404", where, related=related, value=group[0][1]["代码"], rows=numbers(group), names=names)


def _code_in(column: str) -> Callable[[Row], str | None]:
    def key(row: Row) -> str | None:
        code = text(row.get(column))
        return normalise(code) or None if code else None

    return key
