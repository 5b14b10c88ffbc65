"""Stretches of a course that many ways have in common: applying, being shown, being recognised, being looked at again."""

from bench.generate.population.course import Course
from bench.generate.population.season import DAYS, LAST, Season, after
from bench.generate.values import Tree

ELIGIBLE: Tree = {"核对结果": "符合认定条件"}
PAPERS = ("summary", "audit", "evaluation")
CYCLE = 3
INTERPRETED = "逾期不报复核材料"
"""A ground of revocation that the office's file says a document recognises."""


def handed_in(course: Course) -> None:
    """Hand the papers in at the district (收件)."""
    course.write("dossier.yaml", {"区县收件日期": course.season.on(f"02-{course.dice.between(10, 16)}")})


def looked_through(course: Course, word: str = "同意推荐", *, on: str = "", wrong: bool = False) -> None:
    """Get the district's opinion (推荐)."""
    day = on or course.season.on(f"02-{course.dice.between(17, 22)}")
    said = {"推荐单位": f"{course.district}中小企业局", "意见": word, "审查说明": "看过材料和现场。", "日期": day}
    course.write("recommendation.yaml", said | {"经办人": "示例", "负责人": "示例", "盖章": "是"}, wrong=wrong)


def submitted(course: Course) -> None:
    """Be passed on to the bureau (上报); either paper may say when."""
    day = course.season.on(f"02-{course.dice.between(23, 28)}")
    if course.dice.chance(50):
        course.write("dossier.yaml", {"市局收件时间": f"{day} 10:30"})
    else:
        course.write("recommendation.yaml", {"上报日期": day})


def reviewed(course: Course, outcome: str = "合格", *, on: str = "") -> None:
    """Be assessed by the panel (评审)."""
    day = on or course.season.on("03-18")
    course.write("review.yaml", {"结论": {"结果": outcome, "意见": "示例", "日期": day, "签字": "是"}})


def passed(course: Course) -> None:
    """Come as far as the panel's consent."""
    handed_in(course)
    looked_through(course)
    submitted(course)
    reviewed(course)


def chosen(course: Course) -> None:
    """Be chosen for publicity (审定)."""
    course.listed("审定", course.season.on("03-25"), row=ELIGIBLE, 会议="局长办公会")


def public(course: Course, days: tuple[str, str], *, signed: str = "", row: Tree | None = None, wrong: bool = False) -> str:
    """Stand on a list that is public (公示), and give its path."""
    start, end = days
    head: Tree = {"公示起": start, "公示止": end, "工作日": DAYS}
    return course.listed("公示", signed or after(start, -3), row=ELIGIBLE if row is None else row, wrong=wrong, **head)


def shown(course: Course) -> str:
    """Come as far as the publicity, and give the list's path."""
    passed(course)
    chosen(course)
    return public(course, course.season.publicity)


def recognised(course: Course, *, on: str = "", wrong: bool = False) -> str:
    """Be recognised (认定), and give the list's path."""
    return course.listed("认定", on or course.season.awarded, row=ELIGIBLE, wrong=wrong)


def titled(course: Course) -> None:
    """Come as far as the title."""
    shown(course)
    recognised(course)


def filed(course: Course, year: int, word: str = "建议确认", *, late: bool = False) -> None:
    """File for the re-review (复核收件), and get the district's opinion."""
    season, at = Season(year), f"rereview/{year}"
    for each in PAPERS:
        course.write(f"{at}/{each}.yaml", {"平台名称": course.platform})
    days = ("09-05", "09-10", "09-15") if late else ("01-20", "02-10", "02-20")
    opinion: Tree = {"审查单位": f"{course.district}中小企业局", "意见": word, "审查说明": "示例", "日期": season.on(days[1])}
    opinion |= {"区县收件日期": season.on(days[0]), "经办人": "示例", "负责人": "示例", "盖章": "是"}
    if word != "退回补正":
        opinion["上报日期"] = season.on(days[2])
    course.write(f"{at}/recommendation.yaml", opinion)


def assessed(course: Course, year: int, outcome: str = "合格", *, late: bool = False) -> None:
    """Be assessed again by the panel (复核评审)."""
    day = Season(year).on("10-12" if late else "04-12")
    course.write(f"rereview/{year}/review.yaml", {"结论": {"结果": outcome, "意见": "示例", "日期": day, "签字": "是"}})


def result(course: Course, year: int, outcome: str = "合格", *, late: bool = False, wrong: bool = False, **row: Tree) -> None:
    """Stand on the list of results (复核结果)."""
    course.listed("复核结果", Season(year).on("11-10" if late else "06-10"), row={"结论": outcome, **row}, wrong=wrong)


def confirmed(course: Course, year: int, *, late: bool = False) -> None:
    """Go through a re-review from end to end."""
    filed(course, year, late=late)
    assessed(course, year, late=late)
    result(course, year, late=late)


def kept(course: Course, first: int, until: int = LAST) -> None:
    """Do the duties of a title from its year on: a summary in most years, each re-review, some of them late."""
    for year in range(first, until + 1):
        if year > first and (year - first) % CYCLE == 0:
            confirmed(course, year, late=course.dice.chance(20))
        if year < until and course.dice.chance(70):
            course.summary(year)


def revoked(course: Course, day: str, ground: str, *, wrong: bool = False) -> None:
    """Have the title taken back (撤销)."""
    course.listed("撤销", day, row={"事由": ground}, wrong=wrong)
