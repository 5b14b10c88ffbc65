"""The public list of valid titles (名单公布), as it stands on the document's day."""

from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.parts import notice
from smepp.lifecycle.roster import listed
from smepp.model.life import PlatformLife
from smepp.model.notice import Notice, Row


def gather(desk: Desk) -> Notice:
    """Every title that holds on the day, by division, then in the order in which they were awarded. Raises JobError."""
    divisions = desk.workspace.divisions
    held = [each for each in desk.platforms if each.life.titled]
    order = {line: number for number, line in enumerate(listed(held, divisions.called, divisions.rank))}
    held.sort(key=lambda each: order[listed([each], divisions.called, divisions.rank)[0]])
    return notice(desk, [_row(desk, each) for each in held], said={"截至日期": desk.day})


def _row(desk: Desk, platform: PlatformLife) -> Row:
    life = platform.life
    shown = {"认定文号": life.number, "认定日期": life.recognised, "确认日期": life.confirmed, "复核年度": life.due}
    return desk.row(platform, shown=shown)
