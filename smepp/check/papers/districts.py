"""Names of districts (区县) that nobody bears."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import at, place, text
from smepp.check.region import district_named
from smepp.model.forms import APPLICATION, DOSSIER, LEGAL_PERSON
from smepp.model.nearest import nearest
from smepp.model.problem import Problem, problem
from smepp.model.programme import Programme

RECOMMENDING = "推荐区县"
OTHERS = ((APPLICATION, "所在区县"), (LEGAL_PERSON, "住所区县"))
"""Fields that may also name a place outside; only what looks like a slip is said of them."""


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """The recommending district must be known, for thresholds depend on it."""
    programme = context.programme
    if not programme.districts:
        return
    name = text(at(values, DOSSIER, RECOMMENDING))
    if name and district_named(name, programme) is None:
        right, where = _nearest(name, programme), place(DOSSIER, RECOMMENDING)
        yield problem("X907", where, value=name, right=right) if right else problem("X908", where, value=name)
    for file, key in OTHERS:
        other = text(at(values, file, key))
        right = _nearest(other, programme) if other and district_named(other, programme) is None else None
        if right:
            yield problem("X909", place(file, key), field=key, value=other, right=right)


def _nearest(name: str, programme: Programme) -> str | None:
    """The name that ends what was written (with the province before it), else the nearest one."""
    names = [each.name for district in programme.districts for each in district.names]
    plain = "".join(name.split())
    ending = max((each for each in names if plain.endswith(each)), key=len, default=None)
    return ending or nearest(plain, names)
