"""Which dossiers of a round are shown (筛选): by district, kind, decision. The round itself is always assessed whole."""

from smepp.check.region import district_named
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.model.assessment import Decision
from smepp.model.entry import Entry, Stage
from smepp.model.nearest import nearest
from smepp.model.programme import Programme
from smepp.model.record import Record
from smepp.model.review import Review

REREVIEW = "复核"
"""What stands among the kinds for all re-reviews."""


class Narrowing(Record):
    """What is shown; an empty tuple leaves all in. `kinds` are kinds of application by name, `stages` applications or re-reviews."""

    districts: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    stages: tuple[Stage, ...] = ()
    decisions: tuple[Decision, ...] = ()


def fit(narrowing: Narrowing, programme: Programme) -> None:
    """Raises JobError (command line) for a district or a kind that the programme does not know: nothing found would be no answer."""
    for each in narrowing.districts:
        if district_named(each, programme) is None:
            names = (name.name for district in programme.districts for name in district.names)
            raise JobError("no_such_district", exit_code=ExitCode.USAGE, district=each, nearest=nearest(each, names))
    for each in narrowing.kinds:
        if each not in programme.kinds:
            raise JobError("bad_choice", exit_code=ExitCode.USAGE, option="--kind", choices=(*programme.kinds, REREVIEW))


def shown(review: Review, narrowing: Narrowing, programme: Programme) -> tuple[Entry, ...]:
    """The entries that fit, in their order. One that could not be assessed is always among them: nobody knows yet what it is."""
    wanted = [district_named(each, programme) for each in narrowing.districts]

    def fits(entry: Entry) -> bool:
        if entry.failure:
            return True
        here = not wanted or district_named(entry.district, programme) in wanted
        sorts = not (narrowing.kinds or narrowing.stages) or entry.kind in narrowing.kinds or entry.stage in narrowing.stages
        return here and sorts and (not narrowing.decisions or entry.decision in narrowing.decisions)

    return tuple(each for each in review.entries if fits(each))
