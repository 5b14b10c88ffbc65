"""What is checked when no year is named: the application, or once the platform is recognised its newest re-review."""

from pathlib import Path

from smepp.jobs.events import read_events
from smepp.load.papers import rereview_years
from smepp.load.workspace import find_office, read_document
from smepp.model import forms
from smepp.model.same import same_name
from smepp.model.title import EventKind, Named


def newest_rereview(folder: Path, on: str) -> int | None:
    """The year of the newest re-review that may have begun by a day (YYYY-MM-DD); None for a platform not recognised by then.

    Raises OSError when the dossier cannot be read.
    """
    years = [each for each in rereview_years(folder) if each <= int(on[:4])]
    office = find_office(folder)
    return max(years) if years and office and _recognised(folder, office.parent, on) else None


def _recognised(folder: Path, workspace: Path, on: str) -> bool:
    front = read_document(folder / forms.DOSSIER, forms.DOSSIER).value or {}
    place = folder.resolve()
    names = {_key(front.get("平台名称"), front.get("运营单位"))}

    def is_this(named: Named) -> bool:
        if named.folder:
            return (workspace / named.folder).resolve() == place
        return _key(named.platform, named.operator) in names

    events = (each for each in read_events(workspace).events if each.kind is EventKind.RECOGNITION and each.date <= on)
    return any(is_this(named) for each in events for named in each.named)


def _key(platform: object, operator: object) -> tuple[str, str]:
    return same_name(str(platform)), same_name(str(operator))
