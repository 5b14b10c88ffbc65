"""The same platform, operator and legal representative in the papers of a re-review as on the cover."""

from collections.abc import Iterator

from smepp.check.papers.context import PapersContext, Values
from smepp.check.papers.names import differing
from smepp.check.papers.values import at, place, text
from smepp.model.forms import AUDIT, DOSSIER, EVALUATION, SUMMARY
from smepp.model.problem import Problem

GROUPS: tuple[tuple[tuple[str, str], ...], ...] = (
    ((SUMMARY, "平台名称"),),
    ((SUMMARY, "运营单位"), (AUDIT, "被审计单位"), (EVALUATION, "运营单位")),
)
"""Fields that hold the name that the cover has under the first one's key."""


def check(values: Values, context: PapersContext) -> Iterator[Problem]:
    """A problem for each field that differs from what most of its group say."""
    for group in GROUPS:
        where = [place(DOSSIER, group[0][1]), *(place(context.papers.folder + file, key) for file, key in group)]
        yield from differing([(each, name) for each in where if (name := text(at(values, each.file, *each.route)))])
