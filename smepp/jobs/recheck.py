"""One dossier's check held against what was recorded of it (核对结果与办理记录)."""

from collections.abc import Iterator
from pathlib import Path

from smepp.jobs.check import check
from smepp.lifecycle.rechecking import applications, confirmations, confirmed_otherwise, listed_otherwise
from smepp.model.assessment import Decision
from smepp.model.life import PlatformLife
from smepp.model.problem import Problem
from smepp.model.programme import Programme
from smepp.wording.decisions import decision


def rechecked(folder: Path, one: PlatformLife, on: str, programme: Programme, *, changed: bool) -> Iterator[Problem]:
    """Where the check of a day (YYYY-MM-DD) and the records until then differ: the application, and each re-review that confirmed.

    Only what was decided under the programme is checked, for only that can be. Of an application whose papers were `changed` since it
    is no news that the check may differ. Raises JobError as `check` does.
    """
    lists = applications(one.life, programme.in_force)
    if lists and not changed:
        found = check(folder, on).assessment
        yield from listed_otherwise(lists, decision(found.decision, "zh", found.stage), one.now.platform)
    for year, result in confirmations(one.life).items():
        if year not in one.subject.papers:
            continue
        found = check(folder, on, year).assessment
        if found.decision is not Decision.ELIGIBLE:
            yield confirmed_otherwise(result, decision(found.decision, "zh", found.stage))
