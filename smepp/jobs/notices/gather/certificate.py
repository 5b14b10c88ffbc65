"""The certificate (证书) and the plate (牌匾) of a platform that holds the title."""

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.parts import notice
from smepp.model.notice import Notice


def gather(desk: Desk) -> Notice:
    """By the names of the day, with day and number of the recognition. Raises JobError for a platform without the title."""
    platform = desk.platform
    if not platform.life.titled:
        name = platform.now.platform
        raise JobError("notice_not_titled", exit_code=ExitCode.WRONG, platform=name, day=desk.day, state=platform.life.state.name)
    said = {
        "平台名称": platform.now.platform,
        "运营单位": platform.now.operator,
        "认定文号": platform.life.number,
        "认定日期": platform.life.recognised,
    }
    return notice(desk, [desk.row(platform)], said=said)
