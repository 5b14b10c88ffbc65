"""The public list of valid titles (名单), and whether a title holds on a day."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

from smepp.jobs.lived import Lived
from smepp.jobs.output.atomic import write_whole
from smepp.jobs.output.goal import goal, not_another
from smepp.jobs.report import own_fault, template_folders
from smepp.lifecycle.acting import acting_on, successors
from smepp.lifecycle.holding import verdict
from smepp.lifecycle.roster import listed
from smepp.lifecycle.uncounted import uncounted
from smepp.model.life import PlatformLife
from smepp.model.roster import Roster, Verdict

PAGE = "roster/roster.html.j2"
ENDINGS: Mapping[str, tuple[str, ...]] = {"html": (".html", ".htm"), "csv": (".csv",), "xlsx": (".xlsx",)}
"""The forms that are files, by how their names end."""
HONOUR = "称号"


def roster(lived: Lived, lives: Iterable[PlatformLife] | None = None) -> Roster:
    """The list of the day; of these `lives`, of all of the workspace where none are given."""
    programme, divisions = lived.programme, lived.divisions
    every = tuple(lived.lives() if lives is None else lives)
    left_out = tuple(each.now.platform for each in every if uncounted(each))
    return Roster(
        on=lived.on,
        honour=str(programme.data.get(HONOUR) or programme.title),
        title=programme.title,
        document=programme.document,
        in_force=programme.in_force,
        acting=acting_on(lived.bench.office, successors(programme.data), lived.on),
        lines=listed(every, divisions.called, divisions.rank),
        notes=lived.notes,
        incomplete=lived.incomplete or bool(left_out),
        uncounted=left_out,
    )


def holding(asked: str, lived: Lived, lives: Iterable[PlatformLife] | None = None) -> Verdict:
    """Whether a name or code has a title on the day."""
    every = tuple(lived.lives() if lives is None else lives)
    found = verdict(asked, every, lived.on, lived.divisions.called)
    return replace(found, incomplete=lived.incomplete or any(each.doubtful for each in found.known))


def write_roster(found: Roster, form: str, out: Path | None, office: Path | None) -> Path:
    """Write the list as a file of one of the forms and return where it is.

    A workbook in which somebody may have worked is not replaced. Raises JobError.
    """
    place = goal(out, f"roster-{found.on}.{form}", form, ENDINGS)
    made: Mapping[str, Callable[[], bytes]] = {
        "html": lambda: page(found, office).encode(),
        "csv": lambda: _csv(found).encode(),
        "xlsx": lambda: _xlsx(found),
    }
    data = made[form]()
    if form == "xlsx":
        not_another(place, data)
    write_whole(place, data)
    return place


def page(found: Roster, office: Path | None) -> str:
    """The page for a website. Raises JobError for an office's own wrong template."""
    from smepp.documents.html import TemplateFault, render_html
    from smepp.documents.roster.context import roster_context

    try:
        return render_html(PAGE, roster_context(found), template_folders(office))
    except TemplateFault as fault:
        raise own_fault(fault, office) from fault


def _csv(found: Roster) -> str:
    from smepp.printers.roster_csv import render

    return render(found)


def _xlsx(found: Roster) -> bytes:
    from smepp.documents.roster.book import roster_xlsx

    return roster_xlsx(found)
