"""The operator among the firms that it serves."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.groups import all_at, numbers
from smepp.check.papers.values import at, rows, text
from smepp.model.forms import APPLICATION, DOSSIER, LEGAL_PERSON, SERVICES
from smepp.model.identifiers import CodeKind, kind_of, normalise, organisation_in
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name

_NAMES = ((LEGAL_PERSON, "名称"), (APPLICATION, "运营单位"), (DOSSIER, "运营单位"))
_CODES = ("统一社会信用代码", "注册号", "组织机构代码")


def check(values: Values, _context: PapersContext) -> Iterator[Problem]:
    """A warning when a row has the operator's name or one of its codes, old and new ones linked."""
    names = {same_name(name) for file, key in _NAMES if (name := text(at(values, file, key)))}
    codes = {mark for key in _CODES if (code := text(at(values, LEGAL_PERSON, key))) for mark in _marks(code)}
    own = []
    for index, row in rows(values, SERVICES, "企业"):
        name, code = text(row.get("企业名称")), text(row.get("代码"))
        if (name and same_name(name) in names) or (code and codes & _marks(code)):
            own.append((index, row))
    if own:
        where, related = all_at(SERVICES, "企业", (index for index, _ in own), "企业名称")
        yield problem("X405", where, related=related, name=text(own[0][1].get("企业名称")), rows=numbers(own))


def _marks(code: str) -> set[str]:
    """A code, and the organisation code inside a unified one: by it one body is known under its old and new codes."""
    plain = normalise(code)
    return {plain, organisation_in(plain)} if kind_of(plain) is CodeKind.USCC else {plain} - {""}
