"""`smepp new round`: the blank file of a year's round (年度批次)."""

from datetime import date
from pathlib import Path

from smepp.check.cover import FIRST_YEAR, LAST_YEAR
from smepp.jobs.bench import bench_for
from smepp.jobs.blank.made import Made, free, refused, write_new
from smepp.jobs.blank.page import page
from smepp.jobs.calendar import almanac
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.scaffold.notes import Sources
from smepp.jobs.scaffold.shelf import shelf
from smepp.jobs.scaffold.wishes import Refusal
from smepp.lifecycle.deadlines import due
from smepp.load.schemas import ROUND, schema
from smepp.messages.blank import comment
from smepp.messages.days import full_day
from smepp.model import forms
from smepp.model.calendar import Day

DEADLINE = "截止时间"


def new_round(office: Path, year: int) -> Made:
    """Make the file of a year beside an office's file. Raises JobError when the programme cannot be used, OSError for the disk."""
    file = f"{forms.ROUNDS}/{year}.yaml"
    path = office.parent / file
    try:
        check_year(year)
        free(path)
        bench = bench_for(office.parent, year, None)
        sources = Sources(file=file, record=True, more={(file, (DEADLINE,)): (_told(office, year, str(bench.deadline)),)})
        schemas = shelf(office.parent, ROUND)
        write_new(path, page(schema(ROUND), sources, {"年度": year}, schemas=schemas))
        schemas.fill((ROUND,))
    except Refusal as refusal:
        return refused(refusal)
    shown = path.as_posix()
    return Made(
        code="round_made", params={"file": shown, "year": year, "day": date.fromisoformat(bench.deadline or "")}, written=shown
    )


def check_year(year: int) -> None:
    """Raises Refusal (command line) for what can be no year of an application."""
    if not FIRST_YEAR <= year <= LAST_YEAR:
        raise Refusal("year_range", ExitCode.USAGE, year=year, first=FIRST_YEAR, last=LAST_YEAR)


def _told(office: Path, year: int, deadline: str) -> str:
    """The programme's own deadline, and what is known of that day: whether it moves is for the year's call to say."""
    found = due(date.fromisoformat(deadline), almanac(office).calendar)
    key = {Day.REST: "deadline_rest", Day.WORKING: "deadline", Day.UNKNOWN: "deadline_unknown"}[found.known]
    return comment(key, year=year, day=full_day(found.day, "zh"))
