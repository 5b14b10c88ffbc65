"""The division inside the operator's codes against the district of its seat: a hint, for firms move."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import at, place, text
from smepp.check.region import district_named
from smepp.model.forms import DOSSIER, LEGAL_PERSON
from smepp.model.identifiers import division_in, is_valid, normalise
from smepp.model.problem import Problem, problem
from smepp.model.programme import District

FIELDS = ("统一社会信用代码", "注册号")
SEATS = ((LEGAL_PERSON, "住所区县"), (DOSSIER, "推荐区县"))
PROVINCE_LEVEL = "0000"
"""How the codes end of bodies registered above the districts."""


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """A warning when a valid code says another district, or another province."""
    found = ((place(file, key), name) for file, key in SEATS if (name := text(at(values, file, key))))
    seat, name = next(found, (None, ""))
    own = district_named(name, context.programme)
    own_codes = _codes(own) if own else set()
    for field in FIELDS:
        code = text(at(values, LEGAL_PERSON, field))
        division = division_in(normalise(code)) if code and is_valid(code) else None
        if seat is None or not own_codes or division is None or division in own_codes or division.endswith(PROVINCE_LEVEL):
            continue
        where = place(LEGAL_PERSON, field)
        there = next((each for each in context.programme.districts if division in _codes(each)), None)
        if there:
            shown = {"division": division, "there": there.name_on(context.last_day or ""), "district": name}
            yield problem("X110", where, related=(seat,), value=code, **shown)
        elif not any(division[:2] == each[:2] for each in own_codes):
            yield problem("X111", where, related=(seat,), value=code, division=division, district=name)


def _codes(district: District) -> set[str]:
    return {each.code for each in district.names if each.code}
