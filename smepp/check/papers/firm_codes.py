"""Codes of the firms listed, where their shape has a check character."""

from collections import defaultdict
from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.groups import all_at
from smepp.check.papers.values import human, rows, text
from smepp.model.forms import SERVICES
from smepp.model.identifiers import CodeKind, expected, kind_of, normalise
from smepp.model.problem import Problem, problem

CHECKED = frozenset({CodeKind.USCC, CodeKind.REGISTRATION, CodeKind.ORGANISATION})


def check(values: Values, _context: PapersContext) -> Iterator[Problem]:
    """A warning for each wrong code, with all the rows that bear it."""
    wrong: dict[str, list[int]] = defaultdict(list)
    written: dict[str, str] = {}
    for index, row in rows(values, SERVICES, "企业"):
        code = text(row.get("代码"))
        plain = normalise(code) if code else ""
        if code and kind_of(plain) in CHECKED and expected(plain) != plain:
            wrong[plain].append(index)
            written.setdefault(plain, code)
    for plain, indexes in wrong.items():
        where, related = all_at(SERVICES, "企业", indexes, "代码")
        yield problem("X114", where, related=related, value=written[plain], rows=human(indexes))
