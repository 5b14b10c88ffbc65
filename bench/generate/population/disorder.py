"""Ways with something written out of order, which must change nothing."""

from bench.generate.population import stages
from bench.generate.population.course import Course
from bench.generate.population.season import Season, after

CYCLE = stages.CYCLE


def too_short(course: Course) -> None:
    """Recognised after a publicity of two days, then, after a second one of seven, once more."""
    stages.passed(course)
    stages.chosen(course)
    start, _ = course.season.publicity
    stages.public(course, (start, after(start, 1)))
    stages.recognised(course, on=after(start, 6), wrong=True)
    stages.public(course, course.season.second)
    stages.recognised(course, on=course.season.awarded_later)


def ends_before_it_begins(course: Course) -> None:
    """Recognised after a publicity that was over before it began."""
    stages.passed(course)
    stages.chosen(course)
    start, _ = course.season.publicity
    stages.public(course, (start, after(start, -9)), wrong=True)
    stages.recognised(course, wrong=True)


def returned_and_assessed(course: Course) -> None:
    """Returned before it was recommended, and assessed all the same."""
    stages.handed_in(course)
    course.listed("补正", course.season.on("02-20"), row={"内容": "补盖公章。"})
    stages.reviewed(course)
    course.wrong.add((f"{course.folder}/review.yaml", course.first))


def answered_twice(course: Course) -> None:
    """Confirmed, and failed in the same re-review."""
    stages.titled(course)
    year = course.year + CYCLE
    stages.confirmed(course, year)
    course.listed("复核结果", Season(year).on("12-10"), row={"结论": "不合格"}, wrong=True)


def while_public(course: Course) -> None:
    """Recognised while it is public, and once more in time."""
    stages.shown(course)
    stages.recognised(course, on=after(course.season.publicity[0], 3), wrong=True)
    stages.recognised(course)


def unshown(course: Course) -> None:
    """Recognised without publicity."""
    stages.passed(course)
    stages.chosen(course)
    stages.recognised(course, wrong=True)


def twice(course: Course) -> None:
    """Recognised twice."""
    stages.titled(course)
    stages.recognised(course, on=Season(course.year + 1).awarded, wrong=True)


def despite_objection(course: Course) -> None:
    """Recognised while an objection is open."""
    stages.shown(course)
    course.objection(after(course.season.publicity[0], 2))
    stages.recognised(course, wrong=True)


def after_upheld(course: Course) -> None:
    """Recognised although an objection was upheld."""
    stages.shown(course)
    start, end = course.season.publicity
    course.objection(after(start, 1), after(end, 4), "成立")
    stages.recognised(course, wrong=True)


def too_late(course: Course) -> None:
    """Objected to when it is no longer public."""
    stages.shown(course)
    course.objection(after(course.season.publicity[1], 3), wrong=True)
    stages.recognised(course)


def ineligible(course: Course) -> None:
    """Listed although it does not qualify, without a reason."""
    stages.passed(course)
    row = {"核对结果": "不符合认定条件"}
    course.listed("审定", course.season.on("03-25"), row=row, wrong=True, 会议="局长办公会")
    stages.public(course, course.season.publicity, row=row, wrong=True)
    stages.recognised(course, wrong=True)


def without_papers(course: Course) -> None:
    """Confirmed without the papers of a re-review."""
    stages.titled(course)
    stages.result(course, course.year + CYCLE, wrong=True)


def not_due(course: Course) -> None:
    """Confirmed in a year in which nothing is due."""
    stages.titled(course)
    stages.result(course, course.year + 1, wrong=True)


def not_found_out(course: Course) -> None:
    """Revoked for fraud that nobody has found."""
    stages.titled(course)
    stages.revoked(course, Season(course.year + 1).on("09-20"), "弄虚作假", wrong=True)


def cleared_and_revoked(course: Course) -> None:
    """Revoked for fraud of which it was cleared."""
    stages.titled(course)
    season = Season(course.year + 1)
    course.inspected(season.on("06-12"), "不属实", "弄虚作假")
    stages.revoked(course, season.on("09-20"), "弄虚作假", wrong=True)


def no_ground(course: Course) -> None:
    """Revoked for what is no ground."""
    stages.titled(course)
    stages.revoked(course, Season(course.year + 1).on("09-20"), "未报年度总结", wrong=True)


def too_early_a_ground(course: Course) -> None:
    """Revoked as having failed a re-review that has not been."""
    stages.titled(course)
    stages.revoked(course, Season(course.year + 1).on("09-20"), "复核不合格", wrong=True)


def after_the_end(course: Course) -> None:
    """Recognised again when the title has been revoked, told to mend, inspected."""
    stages.titled(course)
    stages.revoked(course, Season(course.year + 1).on("09-20"), stages.INTERPRETED)
    stages.recognised(course, on=Season(course.year + 2).awarded, wrong=True)
    course.inspected(Season(course.year + 2).on("11-12"), "未发现问题", wrong=True)


def assessed_first(course: Course) -> None:
    """Assessed before it was recommended."""
    stages.handed_in(course)
    stages.reviewed(course, on=course.season.on("02-17"))
    course.wrong.add((f"{course.folder}/review.yaml", course.first))
    stages.looked_through(course, on=course.season.on("02-20"))


def mended_nothing(course: Course) -> None:
    """Said to have mended what nobody told it to; a summary before there was a title."""
    stages.titled(course)
    course.summary(course.year - 1, wrong=True)
    course.inspected(Season(course.year + 1).on("05-08"), "整改到位", wrong=True)


WAYS = (
    *(too_short, ends_before_it_begins, returned_and_assessed, answered_twice),
    *(while_public, unshown, twice, despite_objection, after_upheld, too_late, ineligible, without_papers, not_due),
    *(not_found_out, cleared_and_revoked, no_ground, too_early_a_ground, after_the_end, assessed_first, mended_nothing),
)
