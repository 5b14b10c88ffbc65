"""`smepp new objection`: the record of an objection (异议) that somebody has raised against a platform during its publicity."""

from pathlib import Path

from smepp.jobs.blank.cover import PLATFORM, cover
from smepp.jobs.blank.made import Made, refused, suffix, write_new
from smepp.jobs.blank.page import form_of, page
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.scaffold.notes import Sources
from smepp.jobs.scaffold.shelf import shelf
from smepp.jobs.scaffold.wishes import Refusal
from smepp.load.schemas import schema
from smepp.load.workspace import as_seen, find_office
from smepp.model import forms


def new_objection(folder: Path, dated: str, number: int = 1) -> Made:
    """Make the record beside the round's events, where no public paper looks. `dated` is the day on which it was received.

    `number` tells those of one day apart. Raises JobError where there is no office above the dossier, OSError for the disk.
    """
    office = find_office(folder)
    if office is None:
        raise JobError("no_office", exit_code=ExitCode.USAGE, path=folder.as_posix())
    try:
        file = f"{forms.ROUNDS}/{dated[:4]}/{forms.OBJECTIONS}/{dated}{suffix(number)}.yaml"
        about = cover(folder, dated)
        name = folder.resolve().relative_to(office.parent.resolve()).as_posix()
        meant = {PLATFORM: about.called.get(PLATFORM), "案卷": name}
        form = form_of(file)
        path = office.parent / file
        schemas = shelf(office.parent, form)
        write_new(path, page(schema(form), Sources(file=file, record=True), {"日期": dated, "对象": meant}, schemas=schemas))
        schemas.fill((form,))
    except Refusal as refusal:
        return refused(refusal)
    shown = as_seen(path, folder)
    return Made(code="objection_made", params={"file": shown}, written=shown)
