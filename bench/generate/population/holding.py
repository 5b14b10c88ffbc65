"""Ways of a title (称号): re-reviews, inspections, changes, and how it ends."""

from bench.generate.population import stages
from bench.generate.population.course import Course
from bench.generate.population.season import Season, after

CYCLE = stages.CYCLE


def good(course: Course) -> None:
    """All duties are done."""
    stages.titled(course)
    stages.kept(course, course.year)


def idle(course: Course) -> None:
    """Nothing is ever filed."""
    stages.titled(course)


def pending(course: Course) -> None:
    """The papers of the first re-review lie with the bureau."""
    stages.titled(course)
    stages.filed(course, course.year + CYCLE)
    stages.assessed(course, course.year + CYCLE)


def late(course: Course) -> None:
    """Overdue, then confirmed in the same year."""
    stages.titled(course)
    stages.confirmed(course, course.year + CYCLE, late=True)


def skipped(course: Course) -> None:
    """One re-review is never done, the next one is."""
    stages.titled(course)
    stages.confirmed(course, course.year + 2 * CYCLE)


def returned_by_bureau(course: Course) -> None:
    """The papers of the re-review are returned by a list."""
    stages.titled(course)
    year = course.year + CYCLE
    stages.filed(course, year)
    course.listed("补正", Season(year).on("03-06"), row={"内容": "补审计报告。"})


def returned_by_district(course: Course) -> None:
    """The district returns the papers of the re-review."""
    stages.titled(course)
    stages.filed(course, course.year + CYCLE, "退回补正")


def returned_by_panel(course: Course) -> None:
    """The panel returns the papers of the re-review."""
    stages.titled(course)
    stages.filed(course, course.year + CYCLE)
    stages.assessed(course, course.year + CYCLE, "退回补正")


def revoked_after_review(course: Course) -> None:
    """Fails its re-review and loses the title."""
    failed(course)
    stages.revoked(course, Season(course.year + CYCLE).on("09-20"), "复核不合格")


def failed(course: Course) -> None:
    """Fails its re-review; no decision follows."""
    stages.titled(course)
    year = course.year + CYCLE
    stages.filed(course, year, "建议撤销")
    stages.assessed(course, year, "不合格")
    stages.result(course, year, "不合格")


def mended_after_review(course: Course) -> None:
    """Confirmed on condition that something is mended, which it is."""
    stages.titled(course)
    year = course.year + CYCLE
    stages.filed(course, year)
    stages.assessed(course, year)
    stages.result(course, year, 整改={"要求": "补齐设备。", "期限": Season(year).on("09-30")})
    course.inspected(Season(year).on("09-25"), "整改到位")


def mended(course: Course) -> None:
    """Inspected, told to mend, mended; then a complaint with the same course; everything within the first three years."""
    stages.titled(course)
    for year, kind in ((course.year + 1, "抽查"), (course.year + 2, "投诉")):
        season = Season(year)
        course.inspected(season.on("05-08"), "需要整改", kind)
        course.listed("整改", season.on("05-20"), row={"内容": "补齐台账。"}, 期限=season.on("07-31"))
        course.inspected(season.on("07-30"), "整改到位", kind)
    stages.kept(course, course.year)


def unmended(course: Course) -> None:
    """Told to mend, and does not."""
    stages.titled(course)
    season = Season(course.year + 1)
    course.listed("整改", season.on("05-20"), row={"内容": "补齐台账。"}, 期限=season.on("07-31"))
    course.inspected(season.on("08-02"), "整改不到位")


def mended_across(course: Course) -> None:
    """Told to mend at the end of the year before a re-review, mended in that year."""
    stages.titled(course)
    year = course.year + CYCLE
    course.listed("整改", Season(year - 1).on("12-05"), row={"内容": "补齐台账。"}, 期限=Season(year).on("03-31"))
    course.inspected(Season(year).on("03-20"), "整改到位")


def fraud(course: Course) -> None:
    """Found out, and loses the title."""
    stages.titled(course)
    season = Season(course.year + 2)
    course.inspected(season.on("04-18"), "属实", "投诉")
    course.inspected(season.on("06-12"), "属实", "弄虚作假")
    stages.revoked(course, season.on("09-20"), "弄虚作假")


def cleared(course: Course) -> None:
    """Suspected without cause."""
    stages.titled(course)
    course.inspected(Season(course.year + 1).on("06-12"), "不属实", "弄虚作假")
    stages.kept(course, course.year)


def interpreted(course: Course) -> None:
    """Loses the title for a reason that only a document makes one."""
    stages.titled(course)
    stages.revoked(course, Season(course.year + CYCLE).on("09-20"), stages.INTERPRETED)


def left(course: Course) -> None:
    """Leaves."""
    stages.titled(course)
    course.changed("退出", after(course.season.awarded, 400), 原因="转行。")


def left_then_revoked(course: Course) -> None:
    """Leaves, and loses the title all the same."""
    left(course)
    stages.revoked(course, Season(course.year + CYCLE).on("09-20"), stages.INTERPRETED)


def changed(course: Course) -> None:
    """Is renamed, moves, gets another head, is merged."""
    stages.titled(course)
    season = Season(course.year + 1)
    course.changed("更名", season.on("03-03"), 现平台名称=f"{course.platform}（更名）")
    course.changed("迁址", season.on("05-03"), 现地址="示例路9号", 现区县="南岸区")
    course.changed("法人变更", season.on("07-03"), 现法定代表人="示例丙")
    course.changed("合并", season.on("09-03"), 现运营单位=f"{course.operator}（合并）")
    stages.kept(course, course.year)


WAYS = (
    *(good, idle, pending, late, skipped, returned_by_bureau, returned_by_district, returned_by_panel),
    *(revoked_after_review, failed, mended_after_review, mended, unmended, mended_across, fraud, cleared),
    *(interpreted, left, left_then_revoked, changed),
)


def early(course: Course) -> None:
    """Recognised before the Measures were in force, with a dossier."""
    course.listed("认定", f"{course.year}-07-05")
    stages.kept(course, course.year)


def early_outside(course: Course) -> None:
    """Recognised before the Measures were in force, without a dossier."""
    course.listed("认定", f"{course.year}-07-05")


def outside(course: Course) -> None:
    """Recognised since, without a dossier."""
    stages.recognised(course)


def outside_revoked(course: Course) -> None:
    """Recognised without a dossier, and revoked."""
    stages.recognised(course)
    stages.revoked(course, Season(course.year + 2).on("09-20"), stages.INTERPRETED)
