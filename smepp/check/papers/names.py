"""The same platform, operator and legal representative in every paper (名称一致)."""

from collections import Counter
from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.values import at, place, text
from smepp.model.forms import APPLICATION, DECLARATION, DOSSIER, FINANCIALS, LEGAL_PERSON
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.same import same_name

GROUPS: tuple[tuple[tuple[str, str], ...], ...] = (
    ((APPLICATION, "平台名称"), (DOSSIER, "平台名称")),
    (
        (LEGAL_PERSON, "名称"),
        (APPLICATION, "运营单位"),
        (DOSSIER, "运营单位"),
        (FINANCIALS, "编制单位"),
        (DECLARATION, "声明单位"),
    ),
    ((LEGAL_PERSON, "法定代表人"), (APPLICATION, "法定代表人"), (DECLARATION, "法定代表人")),
)
"""Fields that hold the same name; of several spellings equally frequent the first one's counts as right."""


def check(values: Values, _context: PapersContext) -> Iterator[Problem]:
    """A problem for each field that differs from what most of its group say."""
    for group in GROUPS:
        found = [(place(file, key), name) for file, key in group if (name := text(at(values, file, key)))]
        yield from differing(found)


def differing(found: list[tuple[Place, str]]) -> Iterator[Problem]:
    """A problem for each place whose name is not the one that most places have, the first of several equally frequent."""
    if not found:
        return
    usual = Counter(same_name(name) for _, name in found).most_common(1)[0][0]
    right_places = tuple(where for where, name in found if same_name(name) == usual)
    right = next(name for _, name in found if same_name(name) == usual)
    for where, name in found:
        if same_name(name) != usual:
            yield problem(
                "X301", where, related=right_places, field=str(where.route[0]), here=name, file=right_places[0].file, there=right
            )
