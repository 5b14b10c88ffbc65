"""Rounds that never were, to try templates on: every variable of a kind has a value, or whatever may be empty is."""

from collections.abc import Mapping
from typing import Any

from smepp.documents.notices.variables import Variable, columns, own
from smepp.model.notice import Basis, KindRule, Notice, Row, Sender
from smepp.model.office import Contact
from smepp.model.record import Record

MONTH_DAY = "-04-10"
SERIAL = 61
NUMBERS = ("个数", "项数", "工作日", "服务", "人数")
"""How names of variables end that hold a number."""
YEARS = ("年度", "上年", "前年")
LISTS = ("一段一项", "一条一项", "次序")
"""By these words in its meaning a variable is a list of texts."""
EMPTY = "为空"
"""Stands in the meaning of a variable that may be empty."""
CONTACT = Contact(
    section="示例科", person="甲某", phone="000-00000000", address="示例路1号", postcode="000000", mail="office@sample.example"
)


class Sample(Record):
    """What samples take from the office and its programme; `articles` is where the programme lays down each step."""

    sender: Sender
    basis: Basis
    articles: Mapping[str, str]
    year: int


def sample(kind: KindRule, of: Sample, rows: int, *, full: bool) -> Notice:
    """A document of a kind with so many platforms on its list; not `full`, it is a draft in which all that may be empty is empty."""
    day = f"{of.year}{MONTH_DAY}"
    said = _values(own(kind.id), rows, of, full=full)
    if full:
        said["抄送"] = "示例抄送机关"
    number = f"{of.sender.prefix or '示例'}〔{of.year}〕{SERIAL}号"
    return Notice(
        kind=kind,
        year=of.year,
        on=day,
        dated=day if full else None,
        number=number if full else None,
        sender=Sender(name=of.sender.name, prefix=of.sender.prefix, contact=CONTACT if full else Contact()),
        basis=_basis(of, full=full),
        rows=tuple(_row(kind, number, of, full=full) for number in range(1, rows + 1)),
        said={**said, "条文": of.articles},
    )


def optional(variable: Variable) -> bool:
    """Whether a variable may be empty, which its meaning says."""
    return EMPTY in variable.means


def _basis(of: Sample, *, full: bool) -> Basis:
    basis = of.basis
    return Basis(
        title=basis.title,
        document=basis.document,
        honour=basis.honour,
        publicity_site=(basis.publicity_site or "示例公示网站") if full else None,
        roster_site=(basis.roster_site or "示例名单网站") if full else None,
        call=f"示例〔{of.year}〕1号" if full else None,
    )


def _row(kind: KindRule, number: int, of: Sample, *, full: bool) -> Row:
    shown = _values(columns(kind.id), number, of, full=full)
    return Row(platform=f"示例{number}号服务平台", operator=f"示例{number}号有限公司", district="示例区", shown=shown)


def _values(variables: Mapping[str, Variable], rows: int, of: Sample, *, full: bool) -> dict[str, Any]:
    return {name: _value(name, each, rows, of, full=full) for name, each in variables.items() if full or not optional(each)}


def _value(name: str, variable: Variable, rows: int, of: Sample, *, full: bool) -> Any:
    if variable.rows:
        return [_values(variable.columns, number, of, full=full) for number in range(1, rows + 1)]
    return f"{of.year}{MONTH_DAY}" if variable.day else _plain(name, variable, max(rows, 1), of)


def _plain(name: str, variable: Variable, number: int, of: Sample) -> Any:
    if name.endswith("文号"):
        return f"{of.sender.prefix or '示例'}〔{of.year}〕{number}号"
    if name.endswith(YEARS):
        return of.year
    if name.endswith(NUMBERS):
        return number
    text = f"示例{name}"
    return [f"{text}一", f"{text}二"] if any(each in variable.means for each in LISTS) else text
