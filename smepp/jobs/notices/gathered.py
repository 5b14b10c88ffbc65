"""What a document is made of, gathered with the refusals that any kind may meet."""

from smepp.documents.notices.contexts import MODULES
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather import gather
from smepp.lifecycle.periods import UnknownYearError
from smepp.load.workspace import as_seen
from smepp.model import forms
from smepp.model.notice import Notice, Scope


def gathered(desk: Desk) -> Notice:
    """The document of a desk.

    Raises JobError: of the command line for one that needs a dossier, or none, or has no period to start, else where the workspace does not
    hold what it needs, or the days of a year cannot be counted.
    """
    if desk.rule.scope is Scope.DOSSIER and desk.target is None:
        raise JobError("notice_no_dossier", exit_code=ExitCode.USAGE, kind=desk.rule.name)
    if desk.rule.scope is not Scope.DOSSIER and desk.target is not None and not desk.rule.one:
        raise JobError("notice_not_dossier", exit_code=ExitCode.USAGE, kind=desk.rule.name)
    if desk.rule.id not in MODULES:
        raise JobError("no_such_notice", exit_code=ExitCode.USAGE, kind=desk.rule.id, known=tuple(MODULES))
    try:
        notice = gather(desk)
    except UnknownYearError as error:
        folder = desk.workspace.folder
        path = f"{as_seen(folder, folder)}/{forms.CALENDAR}/{error.year}.yaml"
        raise JobError("no_calendar", year=error.year, path=path) from error
    if desk.wish.start and notice.period is None:
        raise JobError("notice_no_start", exit_code=ExitCode.USAGE, kind=notice.kind.name)
    return notice
