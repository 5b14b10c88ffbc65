"""Staff and qualified staff: the application against itself and against the list (从业人数、专业人员)."""

from collections.abc import Callable, Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import Row, at, count, place, rows, text
from smepp.model.forms import APPLICATION, PERSONNEL
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name

EDUCATION, TITLE, EITHER = "大专及以上学历", "中级及以上职称", "具备其一"
_STUDIED = frozenset({"博士研究生", "硕士研究生", "大学本科", "大学专科"})
_TITLED = frozenset({"正高级", "副高级", "中级"})
_UNKNOWN = "不明"

Known = bool | None


def check(values: Values, _context: PapersContext) -> Iterator[Problem]:
    """Counts that cannot all be true."""
    staff = count(at(values, APPLICATION, "从业人数"))
    people = distinct_people(values)
    claims = {field: found for field in QUALIFIED if (found := count(at(values, APPLICATION, "专业人员", field))) is not None}
    if staff is not None and len(people) > staff:
        where = place(PERSONNEL, "人员")
        yield problem("X211", where, related=(place(APPLICATION, "从业人数"),), listed=len(people), staff=staff)
    elif staff is not None:
        yield from _more_than_all(claims, staff)
        for field, claimed in claims.items():
            if claimed <= staff and people:
                yield from _against_list(field, claimed, people, staff)
    yield from _either(claims)


def _more_than_all(claims: dict[str, int], staff: int) -> Iterator[Problem]:
    """One problem, at the greatest claim: where several are too great, it is the number of staff that is too small."""
    fields = sorted((each for each in claims if claims[each] > staff), key=lambda each: -claims[each])
    if fields:
        where, *others = (place(APPLICATION, "专业人员", field) for field in fields)
        shown = {"field": fields[0], "count": claims[fields[0]], "staff": staff}
        yield problem("X212", where, related=(place(APPLICATION, "从业人数"), *others), **shown)


def distinct_people(values: Values) -> list[Row]:
    """The people listed, each once: the same name and month of birth is the same person."""
    found: dict[tuple[str, str], Row] = {}
    for _, row in rows(values, PERSONNEL, "人员"):
        name = text(row.get("姓名"))
        if name:
            found.setdefault((same_name(name), str(row.get("出生年月"))), row)
    return list(found.values())


def _studied(row: Row) -> Known:
    return _known(row.get("学历"), _STUDIED)


def _titled(row: Row) -> Known:
    return _known(row.get("职称级别"), _TITLED)


def _has_either(row: Row) -> Known:
    answers = {_studied(row), _titled(row)}
    return True if True in answers else None if None in answers else False


QUALIFIED: dict[str, Callable[[Row], Known]] = {EDUCATION: _studied, TITLE: _titled, EITHER: _has_either}


def _known(value: object, wanted: frozenset[str]) -> Known:
    return value in wanted if isinstance(value, str) and value != _UNKNOWN else None


def _against_list(field: str, claimed: int, people: list[Row], staff: int) -> Iterator[Problem]:
    """Who is not listed, or listed without the word that would tell, may be qualified or not."""
    answers = [QUALIFIED[field](row) for row in people]
    low = answers.count(True)
    high = low + answers.count(None) + staff - len(people)
    if low <= claimed <= high:
        return
    where = place(APPLICATION, "专业人员", field)
    related = (place(PERSONNEL, "人员"), place(APPLICATION, "从业人数"))
    if low == high:
        yield problem("X204", where, related=related, field=field, claimed=claimed, listed=low)
    else:
        yield problem("X205", where, related=related, field=field, claimed=claimed, low=low, high=high)


def _either(claims: dict[str, int]) -> Iterator[Problem]:
    if len(claims) < len(QUALIFIED):
        return
    low = max(claims[EDUCATION], claims[TITLE])
    high = claims[EDUCATION] + claims[TITLE]
    if not low <= claims[EITHER] <= high:
        related = (place(APPLICATION, "专业人员", EDUCATION), place(APPLICATION, "专业人员", TITLE))
        where = place(APPLICATION, "专业人员", EITHER)
        yield problem("X213", where, related=related, count=claims[EITHER], low=low, high=high)
