"""The text of an event of recognition (认定记录)."""

from collections.abc import Iterable, Mapping

from smepp.jobs import event_text as events
from smepp.jobs.scaffold.shelf import Shelf
from smepp.messages.legacy import comment
from smepp.model.title import EventKind

FORM = "recognition"


def event_text(heads: Mapping[str, str], rows: Iterable[Mapping[str, str]], schemas: Shelf) -> str:
    """The whole file, to lie two folders below the workspace. `heads` are 日期, 文号 and 依据, `rows` the list."""
    root = {"类别": EventKind.RECOGNITION.value, **heads, "名单": list(rows)}
    return events.event_text(FORM, root, comment("heading"), schemas)
