"""Ways of an application (申报), as far as each of them comes."""

from bench.generate.population import stages
from bench.generate.population.course import Course
from bench.generate.population.season import after


def drafted(course: Course) -> None:
    """Nothing is handed in."""


def handed_in(course: Course) -> None:
    """Handed in, then nothing."""
    stages.handed_in(course)


def accepted(course: Course) -> None:
    """Known from a list of those accepted only."""
    course.listed("受理", course.season.on("02-05"))


def accepted_first(course: Course) -> None:
    """Accepted by a list before the day on which the papers are said to have come."""
    course.listed("受理", course.season.on("02-05"))
    stages.passed(course)


def accepted_by_bureau(course: Course) -> None:
    """Passed on, then on the bureau's list of those accepted."""
    submitted(course)
    course.listed("受理", course.season.on("03-08"))


def rejected(course: Course) -> None:
    """Not taken."""
    stages.handed_in(course)
    course.listed("不予受理", course.season.on("02-25"), row={"事由": "不在受理范围。"})


def returned(course: Course) -> None:
    """Returned, and never handed in again."""
    stages.handed_in(course)
    stages.looked_through(course)
    stages.submitted(course)
    course.listed("补正", course.season.on("03-06"), row={"内容": "补盖公章。"})


def returned_once(course: Course) -> None:
    """Accepted, returned, handed in again, recognised."""
    course.listed("受理", course.season.on("02-05"))
    course.listed("补正", course.season.on("02-08"), row={"内容": "补财务报表。"}, 期限=course.season.on("02-20"))
    stages.titled(course)
    stages.kept(course, course.year)


def returned_to_panel(course: Course) -> None:
    """Returned by the bureau, and assessed all the same."""
    returned(course)
    stages.reviewed(course)


def not_recommended(course: Course) -> None:
    """The district says no."""
    stages.handed_in(course)
    stages.looked_through(course, "不予推荐")


def returned_by_district(course: Course) -> None:
    """The district returns the papers."""
    stages.handed_in(course)
    stages.looked_through(course, "退回补正")


def recommended(course: Course) -> None:
    """Recommended, and not passed on; nothing says when the papers came."""
    stages.looked_through(course)


def submitted(course: Course) -> None:
    """Passed on, and not assessed."""
    stages.handed_in(course)
    stages.looked_through(course)
    stages.submitted(course)


def failed(course: Course) -> None:
    """The panel says no."""
    submitted(course)
    stages.reviewed(course, "不合格")


def returned_by_panel(course: Course) -> None:
    """The panel returns the papers."""
    submitted(course)
    stages.reviewed(course, "退回补正")


def passed(course: Course) -> None:
    """The panel says yes, and the bureau does not choose it."""
    stages.passed(course)


def chosen(course: Course) -> None:
    """Chosen, and never shown."""
    stages.passed(course)
    stages.chosen(course)


def shown(course: Course) -> None:
    """Shown, and never recognised."""
    stages.shown(course)


def renamed_early(course: Course) -> None:
    """Renamed while it applies."""
    stages.passed(course)
    course.changed("更名", course.season.on("03-20"), 现平台名称=f"{course.platform}（新）")
    stages.chosen(course)
    stages.public(course, course.season.publicity)
    stages.recognised(course)
    stages.kept(course, course.year)


def left_early(course: Course) -> None:
    """Leaves while its name is public."""
    stages.shown(course)
    course.changed("退出", after(course.season.publicity[0], 2), 原因="转行。")


WAYS = (
    *(
        drafted,
        handed_in,
        accepted,
        accepted_first,
        accepted_by_bureau,
        rejected,
        returned,
        returned_once,
        returned_to_panel,
        not_recommended,
    ),
    *(returned_by_district, recommended, submitted, failed, returned_by_panel, passed, chosen, shown, renamed_early, left_early),
)
