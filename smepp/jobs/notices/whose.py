"""Whose document it is, in names of folders: of a dossier, of a district's applicants, or of the whole year."""

from smepp.check.region import district_named
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.round.found import dossiers
from smepp.model.nearest import nearest
from smepp.model.programme import District

OTHER = "district"
"""What stands for a district that has no division code."""


def whose(desk: Desk) -> str:
    """The dossier's or the district's name as it stands in paths, in signs that every system can write; empty for the whole year.

    Raises JobError (command line) for a district that the programme does not know.
    """
    if desk.target is not None:
        return next(each.slug for each in dossiers(desk.workspace.folder) if each.name == desk.target)
    if desk.wish.district is None:
        return ""
    typed, programme = desk.wish.district, desk.workspace.programme
    found = district_named(typed, programme)
    if found is None:
        names = [name.name for each in programme.districts for name in each.names]
        raise JobError("no_such_district", exit_code=ExitCode.USAGE, district=typed, nearest=nearest(typed, names))
    return _code(found, desk.day) or OTHER


def _code(district: District, day: str) -> str | None:
    """The division code (行政区划代码) on the day."""
    name = district.name_on(day)
    return next((each.code for each in district.names if each.name == name), None)
