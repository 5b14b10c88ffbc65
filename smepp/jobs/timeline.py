"""Everything that happened to one platform (平台经历), also as a page."""

from pathlib import Path

from smepp.documents.html import TemplateFault, render_html
from smepp.documents.timeline.context import timeline_context
from smepp.jobs.output.atomic import write_whole
from smepp.jobs.output.goal import goal
from smepp.jobs.report import own_fault, template_folders
from smepp.jobs.status import Seen
from smepp.lifecycle.timeline import timeline
from smepp.load.workspace import find_office
from smepp.messages import Lang
from smepp.model.timeline import Timeline

PAGE = "timeline/timeline.html.j2"
ENDINGS = {"html": (".html", ".htm")}


def timeline_of(seen: Seen) -> Timeline:
    """The past of the one platform that was looked at."""
    [outlook], [table] = seen.outlooks, seen.tables
    return timeline(outlook, table)


def write_page(found: Timeline, seen: Seen, out: Path | None, lang: Lang) -> Path:
    """Write the page and return where it is. Raises JobError."""
    folder = Path(found.outlook.one.subject.folder or "timeline").name
    place = goal(out, f"{folder}-timeline.html", "html", ENDINGS)
    office = find_office(seen.folder)
    try:
        text = render_html(PAGE, timeline_context(found, lang), template_folders(office))
    except TemplateFault as fault:
        raise own_fault(fault, office) from fault
    write_whole(place, text.encode())
    return place
