"""What falls due in a year (到期事项)."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.lived import Lived
from smepp.jobs.output.atomic import write_whole
from smepp.jobs.output.goal import goal
from smepp.jobs.round.narrow import Narrowing, fit
from smepp.lifecycle.asking import Asked
from smepp.lifecycle.falling_due import falling_due
from smepp.lifecycle.uncounted import uncounted
from smepp.messages import Lang
from smepp.model.due import Dues
from smepp.model.life import PlatformLife

ENDINGS: Mapping[str, tuple[str, ...]] = {"text": (".txt",), "json": (".json",), "ics": (".ics",), "csv": (".csv",)}
"""How the names of files end, by form."""


def dues(lived: Lived, year: int, lives: Iterable[PlatformLife] | None = None) -> Dues:
    """All that falls due in a year, of these `lives`, of all of the workspace where none are given."""
    programme, divisions = lived.programme, lived.divisions
    deadline = (lived.bench.deadline or "")[:10]
    rereview = programme.rereview
    asked = Asked(
        year=year,
        on=lived.on,
        deadline=deadline,
        cycle=rereview.years if rereview else 0,
        papers=tuple((each.file, each.title) for each in rereview.materials) if rereview else (),
        called=divisions.called,
    )
    every = tuple(lived.lives() if lives is None else lives)
    left_out = tuple(each.now.platform for each in every if uncounted(each))
    return Dues(
        year=year,
        on=lived.on,
        title=programme.title,
        deadline=deadline,
        items=falling_due(every, asked, divisions.rank),
        notes=lived.notes,
        incomplete=lived.incomplete or bool(left_out),
        uncounted=left_out,
    )


def of_districts(found: Dues, wanted: Sequence[str], lived: Lived) -> Dues:
    """What falls due in some districts only; everything where none is named. Raises JobError for one that is not known."""
    fit(Narrowing(districts=tuple(wanted)), lived.programme)
    names = {lived.divisions.called(each) for each in wanted}
    return replace(found, items=tuple(each for each in found.items if each.district in names)) if names else found


def exit_code(found: Dues) -> ExitCode:
    """Whether something is overdue, or could not be read."""
    return ExitCode.WRONG if found.overdue or found.incomplete else ExitCode.DONE


def write_dues(found: Dues, form: str, out: Path | None, lang: Lang) -> Path:
    """Write it as a file of one of the forms and return where it is. Raises JobError."""
    place = goal(out, f"due-{found.year}{ENDINGS[form][0]}", form, ENDINGS)
    write_whole(place, rendered(found, form, lang).encode("utf-8", "backslashreplace"))
    return place


def rendered(found: Dues, form: str, lang: Lang) -> str:
    """What falls due as a calendar, as CSV, as JSON, or as text 80 cells wide."""
    if form == "ics":
        from smepp.printers.due_ics import render as calendar

        return calendar(found, lang)
    if form == "csv":
        from smepp.printers.due_csv import render as table

        return table(found)
    if form == "json":
        from smepp.printers.due_json import render

        return render(found, lang)
    from smepp.printers.console import plain_text
    from smepp.printers.due_text import shown

    return plain_text(shown(found, lang))
