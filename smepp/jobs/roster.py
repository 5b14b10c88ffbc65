"""The public list of valid titles (名单), and whether a title holds on a day."""

from collections.abc import Iterable, Mapping
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
from smepp.messages import Lang
from smepp.model.life import PlatformLife
from smepp.model.roster import Roster, Verdict

PAGE = "roster/roster.html.j2"
ENDINGS: Mapping[str, tuple[str, ...]] = {
    "text": (".txt",),
    "json": (".json",),
    "html": (".html", ".htm"),
    "csv": (".csv",),
    "xlsx": (".xlsx",),
}
"""How the names of files end, by form; the first ending is the usual one."""
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
    doubtful = lived.incomplete or any(each.doubtful for each in found.known)
    return replace(found, incomplete=doubtful, notes=lived.notes)


def write_roster(found: Roster, form: str, out: Path | None, *, office: Path | None, lang: Lang) -> Path:
    """Write the list as a file of one of the forms and return where it is.

    A workbook in which somebody may have worked is not replaced. Raises JobError.
    """
    place = goal(out, f"roster-{found.on}{ENDINGS[form][0]}", form, ENDINGS)
    data = _made(found, form, office, lang)
    if form == "xlsx":
        not_another(place, data)
    write_whole(place, data)
    return place


def rendered(found: Roster, form: str, lang: Lang) -> str:
    """The list as JSON, CSV, or as text 80 cells wide."""
    if form == "json":
        from smepp.printers.roster_json import render

        return render(found, lang)
    if form == "csv":
        from smepp.printers.roster_csv import render as table

        return table(found)
    from smepp.printers.console import plain_text
    from smepp.printers.roster_text import shown

    return plain_text(shown(found, lang))


def _made(found: Roster, form: str, office: Path | None, lang: Lang) -> bytes:
    if form == "xlsx":
        from smepp.documents.roster.book import roster_xlsx

        return roster_xlsx(found)
    text = page(found, office) if form == "html" else rendered(found, form, lang)
    return text.encode("utf-8", "backslashreplace")


def page(found: Roster, office: Path | None) -> str:
    """The page for a website. Raises JobError for an office's own wrong template."""
    from smepp.documents.html import TemplateFault, render_html
    from smepp.documents.roster.context import roster_context

    try:
        return render_html(PAGE, roster_context(found), template_folders(office))
    except TemplateFault as fault:
        raise own_fault(fault, office) from fault
