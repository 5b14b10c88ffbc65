"""Ways with a twist: papers that come early or late in the year, two things at once, decisions taken back."""

from bench.generate.population import stages
from bench.generate.population.course import Course
from bench.generate.population.season import Season, after

CYCLE = stages.CYCLE


def filed_before_the_year(course: Course) -> None:
    """The papers of a re-review come in the December before; looked through in its year."""
    stages.titled(course)
    year = course.year + CYCLE
    stages.confirmed(course, year)
    course.write(f"rereview/{year}/recommendation.yaml", {"区县收件日期": Season(year - 1).on("12-20")})


def answered_next_year(course: Course) -> None:
    """The result of a re-review is signed in the year after."""
    stages.titled(course)
    year = course.year + CYCLE
    stages.filed(course, year, late=True)
    stages.assessed(course, year, late=True)
    course.listed("复核结果", Season(year + 1).on("01-12"), year=year, row={"结论": "合格"})


def failed_and_mended(course: Course) -> None:
    """Fails its re-review, is told to mend, mends, and loses the title all the same."""
    stages.titled(course)
    season = Season(course.year + CYCLE)
    stages.filed(course, season.year, "建议撤销")
    stages.assessed(course, season.year, "不合格")
    stages.result(course, season.year, "不合格", 整改={"要求": "补齐设备。", "期限": season.on("08-31")})
    course.inspected(season.on("08-20"), "整改到位")
    stages.revoked(course, season.on("11-20"), "复核不合格")


def mended_under_review(course: Course) -> None:
    """Told to mend while its papers are with the panel, mended in time, confirmed."""
    stages.titled(course)
    season = Season(course.year + CYCLE)
    stages.filed(course, season.year)
    course.listed("整改", season.on("03-05"), row={"内容": "补齐台账。"}, 期限=season.on("04-30"))
    course.inspected(season.on("04-08"), "整改到位", "投诉")
    stages.assessed(course, season.year)
    stages.result(course, season.year)


def filed_while_mending(course: Course) -> None:
    """Told to mend before a re-review, files for it and is confirmed meanwhile, mends afterwards."""
    stages.titled(course)
    year = course.year + CYCLE
    course.listed("整改", Season(year - 1).on("12-05"), row={"内容": "补齐台账。"}, 期限=Season(year).on("09-30"))
    stages.confirmed(course, year)
    course.inspected(Season(year).on("09-20"), "整改到位")


def failed_while_mending(course: Course) -> None:
    """Fails its re-review before it has mended, and loses the title."""
    stages.titled(course)
    season = Season(course.year + CYCLE)
    course.listed("整改", season.on("01-05"), row={"内容": "补齐台账。"}, 期限=season.on("12-20"))
    stages.filed(course, season.year, "建议撤销")
    stages.assessed(course, season.year, "不合格")
    stages.result(course, season.year, "不合格")
    stages.revoked(course, season.on("11-20"), "复核不合格")


def found_out_while_mending(course: Course) -> None:
    """Found out before it has mended; mends; the inquiry is taken up again, and clears it."""
    stages.titled(course)
    season = Season(course.year + 1)
    course.listed("整改", season.on("05-20"), row={"内容": "补齐台账。"}, 期限=season.on("07-31"))
    course.inspected(season.on("06-12"), "属实", "弄虚作假")
    course.inspected(season.on("07-20"), "整改到位")
    course.inspected(season.on("10-12"), "不属实", "弄虚作假")
    stages.kept(course, course.year)


def told_to_mend_when_found_out(course: Course) -> None:
    """Found out, then told to mend, cleared, and mended at last."""
    stages.titled(course)
    season = Season(course.year + 1)
    course.inspected(season.on("04-12"), "属实", "弄虚作假")
    course.listed("整改", season.on("05-20"), row={"内容": "补齐台账。"}, 期限=season.on("07-31"))
    course.inspected(season.on("06-12"), "不属实", "弄虚作假")
    course.inspected(season.on("07-20"), "整改到位")
    stages.kept(course, course.year)


def left_under_review(course: Course) -> None:
    """Leaves while its papers are with the panel."""
    stages.titled(course)
    stages.filed(course, course.year + CYCLE)
    course.changed("退出", Season(course.year + CYCLE).on("03-20"), 原因="转行。")


def told_twice(course: Course) -> None:
    """Told to mend once more before it has."""
    stages.titled(course)
    season = Season(course.year + 1)
    course.listed("整改", season.on("05-20"), row={"内容": "补齐台账。"}, 期限=season.on("07-31"))
    course.inspected(season.on("08-02"), "整改不到位")
    course.listed("整改", season.on("08-10"), row={"内容": "再次整改。"}, 期限=season.on("10-31"))
    course.inspected(season.on("10-20"), "整改到位")
    stages.kept(course, course.year)


def given_back(course: Course) -> None:
    """Revoked by mistake: a correction takes the row off the list."""
    stages.titled(course)
    season = Season(course.year + 1)
    course.inspected(season.on("06-12"), "属实", "弄虚作假")
    path = course.listed("撤销", season.on("07-01"), row={"事由": "弄虚作假"})
    course.lists.correct(season.on("08-20"), path, 撤下=[{"平台名称": course.platform}])


def taken_off_and_put_on(course: Course) -> None:
    """Taken off the list of those recognised by one correction, put on it again by another."""
    stages.shown(course)
    path = stages.recognised(course)
    course.lists.correct(course.season.on("08-20"), path, 撤下=[{"平台名称": course.platform}])
    row = {"平台名称": course.platform, "运营单位": course.operator, "区县": course.called(course.year), **stages.ELIGIBLE}
    course.lists.correct(Season(course.year + 1).on("08-20"), path, 补入=[row | {"案卷": course.folder}])
    stages.kept(course, course.year + CYCLE)


def returned_after_passing_on(course: Course) -> None:
    """Returned by the bureau; the district looks through the papers again and passes them on again."""
    stages.handed_in(course)
    course.listed("补正", course.season.on("03-02"), row={"内容": "补盖公章。"})
    stages.looked_through(course, on=course.season.on("03-08"))
    course.write("recommendation.yaml", {"上报日期": course.season.on("03-10")})
    stages.reviewed(course)


def objected_on_the_last_day(course: Course) -> None:
    """Objected to and answered on the last day on which it is public."""
    stages.shown(course)
    end = course.season.publicity[1]
    course.objection(end, end, "不成立")
    stages.recognised(course, on=after(end, 1))


def applied_again(course: Course) -> None:
    """The panel says no; two years later, with another dossier under the same names, it says yes."""
    stages.handed_in(course)
    stages.looked_through(course)
    stages.submitted(course)
    stages.reviewed(course, "不合格")
    other = course.again(course.year + 2)
    stages.titled(other)
    stages.kept(other, other.year)


WAYS = (
    *(filed_before_the_year, answered_next_year, failed_and_mended, mended_under_review, left_under_review, told_twice),
    *(filed_while_mending, failed_while_mending, found_out_while_mending, told_to_mend_when_found_out),
    *(given_back, taken_off_and_put_on, returned_after_passing_on, objected_on_the_last_day, applied_again),
)
