"""The text of an event of recognition (认定记录)."""

from collections.abc import Iterable, Iterator, Mapping

from smepp.jobs.scaffold.editor import modeline
from smepp.jobs.scaffold.layout import STEP, comment_lines, value_text
from smepp.load.lists.columns import CODES
from smepp.messages.legacy import comment
from smepp.model.title import EventKind

FORM = "recognition"


def event_text(heads: Mapping[str, str], rows: Iterable[Mapping[str, str]]) -> str:
    """The whole file, to lie two folders below that of the schemas. `heads` are 日期, 文号 and 依据, `rows` the list."""
    lines = [modeline(FORM, 2), *comment_lines(comment("heading"))]
    lines += [f"{key}: {value_text(value)}" for key, value in {"类别": EventKind.RECOGNITION.value, **heads}.items()]
    lines.append("名单:")
    for each in rows:
        lines += _row(each)
    return "\n".join(lines) + "\n"


def _row(row: Mapping[str, str]) -> Iterator[str]:
    mark = "- "
    for key, value in row.items():
        yield f"{' ' * STEP}{mark}{key}: {value_text(value, quoted=key in CODES)}"
        mark = "  "
