"""Those from whom something of a year is due (到期事项), as rows of a document's list."""

from collections.abc import Callable

from smepp.jobs.due import dues
from smepp.jobs.notices.desk import Desk
from smepp.jobs.notices.gather.parts import in_order
from smepp.model.due import DueItem, DueKind
from smepp.model.notice import Row


def owing(desk: Desk, kind: DueKind, wanted: Callable[[DueItem], bool] = lambda each: each.open) -> tuple[Row, ...]:
    """Everybody of whom the kind is due in the desk's year, still open on its day unless otherwise `wanted`, in customary order."""
    found = dues(desk.workspace, desk.year, desk.platforms).items
    return in_order(desk, (_row(each) for each in found if each.kind is kind and wanted(each)))


def _row(item: DueItem) -> Row:
    return Row(platform=item.platform, operator=item.operator, district=item.district, folder=item.folder)
