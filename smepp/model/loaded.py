"""One file of a dossier, as it was read."""

from typing import Any

from smepp.model.problem import Problem
from smepp.model.record import Record


class Document(Record):
    """A YAML file that was read strictly.

    `value` is the root (a mapping of plain dict, list, str, int, Decimal, bool, None), or None when the file could not be
    read; `problems` says why, or what was noticed on the way. `path` is relative, with forward slashes.
    """

    path: str
    value: dict[str, Any] | None
    problems: tuple[Problem, ...] = ()


class Attachment(Record):
    """A scanned attachment (附件), looked into as far as the standard library can.

    `size` in bytes; `kind` the type that the bytes show (pdf, png, …), None when unknown; `sha256` in lower-case hex, or None
    when the file could not be read; `defect` the reason why it cannot be opened (a word of the closed list in
    `load.attachments`), None for none seen.
    """

    path: str
    size: int
    kind: str | None
    sha256: str | None
    defect: str | None = None
