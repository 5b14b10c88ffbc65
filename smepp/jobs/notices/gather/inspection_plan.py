"""The notice of spot checks (抽查通知): who was drawn, and how anybody can draw the same again."""

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.parts import in_order, notice
from smepp.jobs.sample import sample, wish
from smepp.model.notice import Notice, Row
from smepp.model.roster import Listed


def gather(desk: Desk) -> Notice:
    """`seed` and `n` or `share` of the command draw the sample, as `smepp sample` does. Raises JobError where they are missing."""
    options = desk.wish.options
    drawn = sample(
        desk.workspace, wish(_count(options.get("n")), options.get("share", ""), options.get("seed", "")), desk.platforms
    )
    rows = in_order(desk, (_row(each.title, stratum.region) for stratum in drawn.strata for each in stratum.drawn))
    return notice(
        desk,
        rows,
        said={
            "种子": drawn.seed,
            "截至日期": drawn.on,
            "有效个数": drawn.total,
            "区域": [{"名称": each.region, "有效": len(each.ranked), "抽取": each.n} for each in drawn.strata],
        },
    )


def _count(text: str | None) -> int | None:
    if text is None:
        return None
    if not text.isascii() or not text.isdigit():
        raise JobError("notice_bad_option", exit_code=ExitCode.USAGE, text=f"n={text}")
    return int(text)


def _row(title: Listed, region: str) -> Row:
    return Row(platform=title.platform, operator=title.operator, district=title.district, shown={"所在区域": region})
