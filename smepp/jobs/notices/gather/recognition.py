"""The recognition (认定通知): those whose publicity has run out, and what the rules ask of them from then on."""

from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.parts import events_of, free, notice, rows_of
from smepp.jobs.notices.gather.publicity import in_the_round
from smepp.model.notice import Notice
from smepp.model.title import Event, EventKind
from smepp.wording.citation import numeral


def gather(desk: Desk) -> Notice:
    """All who were public last in the year and are on their way still, whether or not the day has come. Raises JobError."""
    shown = _last_public(desk)
    rows = rows_of(desk, shown.named if shown else (), in_the_round)
    programme = desk.workspace.programme
    rereview = programme.rereview
    return notice(
        desk,
        rows,
        said={
            "公示起": shown.data["公示起"] if shown else None,
            "公示止": shown.data["公示止"] if shown else None,
            "公示文号": shown.number if shown else None,
            "推荐机关": programme.data["推荐机关"],
            "复核周期": numeral(rereview.years) if rereview else None,
            "复核材料": tuple(each.title for each in rereview.materials) if rereview else (),
        },
    )


def _last_public(desk: Desk) -> Event | None:
    """The publicity that it rests on: the newest by which somebody may be recognised today, else by which somebody will be."""
    shown = events_of(desk, EventKind.PUBLICITY)
    for wanted in (lambda each: in_the_round(each) and free(desk, each), in_the_round):
        found = next((each for each in reversed(shown) if rows_of(desk, each.named, wanted)), None)
        if found:
            return found
    return None
