"""Ways of a name that is public (公示): objections, a second publicity, corrections of lists."""

from bench.generate.population import stages
from bench.generate.population.course import Course
from bench.generate.population.season import after

NOTED = {"核对结果": "待评审认定", "理由": "专家组已经写明意见。"}


def upheld(course: Course) -> None:
    """An objection is upheld."""
    stages.shown(course)
    start, end = course.season.publicity
    course.objection(after(start, 1), after(end, 4), "成立")


def dismissed_in_time(course: Course) -> None:
    """An objection is dismissed while the name is still public."""
    stages.shown(course)
    start, _ = course.season.publicity
    course.objection(after(start, 1), after(start, 4), "不成立")
    stages.recognised(course)
    stages.kept(course, course.year)


def dismissed_later(course: Course) -> None:
    """An objection is dismissed after the name was public."""
    stages.shown(course)
    _, end = course.season.publicity
    course.objection(end, after(end, 5), "不予受理")
    stages.recognised(course)
    stages.kept(course, course.year)


def two_objections(course: Course) -> None:
    """Two objections are dismissed one after the other."""
    stages.shown(course)
    start, end = course.season.publicity
    course.objection(start, after(end, 2), "不成立")
    course.objection(after(start, 3), after(end, 6), "不成立")
    stages.recognised(course)
    stages.kept(course, course.year)


def open_objection(course: Course) -> None:
    """Nobody deals with an objection."""
    stages.shown(course)
    course.objection(after(course.season.publicity[0], 2))


def shown_again(course: Course) -> None:
    """Shown again after the first time was over."""
    stages.shown(course)
    stages.public(course, course.season.second)
    stages.recognised(course, on=course.season.awarded_later)
    stages.kept(course, course.year)


def shown_anew(course: Course) -> None:
    """A new list while the first is public."""
    stages.shown(course)
    stages.public(course, course.season.second, signed=after(course.season.publicity[0], 2))
    stages.recognised(course, on=course.season.awarded_later)
    stages.kept(course, course.year)


def with_reason(course: Course) -> None:
    """Listed for a recorded reason although people have still to judge."""
    stages.passed(course)
    course.listed("审定", course.season.on("03-26"), row=NOTED, 会议="局长办公会（续）")
    stages.public(course, course.season.publicity, row=NOTED)
    course.listed("认定", course.season.awarded, row=NOTED)
    stages.kept(course, course.year)


def short_for_a_reason(course: Course) -> None:
    """Public for two days, and recognised for a recorded reason."""
    stages.passed(course)
    stages.chosen(course)
    start, _ = course.season.publicity
    stages.public(course, (start, after(start, 1)))
    course.listed("认定", course.season.awarded, row={**stages.ELIGIBLE, "理由": "已经发文，经会议研究不再重新公示。"})
    stages.kept(course, course.year)


def taken_off(course: Course) -> None:
    """Recognised by mistake: a correction takes the row off the list."""
    stages.shown(course)
    path = stages.recognised(course)
    course.lists.correct(course.season.on("08-20"), path, 撤下=[{"平台名称": course.platform}])


def put_on(course: Course) -> None:
    """Forgotten on a list where somebody without a dossier stands: a correction adds the row."""
    stages.shown(course)
    row = {"平台名称": course.platform, "运营单位": course.operator, "区县": course.called(course.year), **stages.ELIGIBLE}
    other = {"平台名称": f"{course.platform}（分站）", "运营单位": f"{course.operator}（分站）", "区县": row["区县"]}
    path = course.lists.add("认定", course.season.awarded, other)
    course.lists.correct(course.season.on("08-20"), path, 补入=[row | {"案卷": course.folder}])


def longer(course: Course) -> None:
    """The end of the publicity was written wrongly: a correction moves it."""
    stages.passed(course)
    stages.chosen(course)
    start, end = course.season.publicity
    path = stages.public(course, (start, after(end, -1)), signed=after(start, -2))
    course.lists.correct(after(start, 3), path, 改为={"公示止": end})
    stages.recognised(course)
    stages.kept(course, course.year)


def dated_anew(course: Course) -> None:
    """The date of the recognition was written wrongly: a correction mends it."""
    stages.shown(course)
    path = stages.recognised(course, on=after(course.season.awarded, 3))
    course.lists.correct(course.season.on("08-20"), path, 改为={"日期": after(course.season.awarded, 1)})


WAYS = (
    *(upheld, dismissed_in_time, dismissed_later, two_objections, open_objection, shown_again, shown_anew, with_reason),
    *(short_for_a_reason, taken_off, put_on, longer, dated_anew),
)
