"""What came of drawing up an official document (拟稿、发文)."""

from collections.abc import Mapping
from dataclasses import field
from enum import Enum
from typing import Any

from smepp.model.notice import Notice
from smepp.model.problem import Level, Problem
from smepp.model.record import Record


class Came(Enum):
    """How it ended: a draft (草稿) was written, the document was issued (发文), or issuing it was refused."""

    DRAFT = "draft"
    ISSUED = "issued"
    REFUSED = "refused"


class Kept(Record):
    """A file of somebody's that was left as it is; `beside` is the new version that lies beside it, None where there is none."""

    path: str
    beside: str | None = None


class Unprinted(Record):
    """Why no PDF was made: a code of `messages.failures` with its parameters."""

    code: str
    params: Mapping[str, Any] = field(default_factory=dict, hash=False)


class Drawn(Record):
    """What was drawn up, and what stands against issuing it, or is merely to be known.

    Paths are as the user types them: `root` is the office's folder, in which the places of problems lie, `record` the file of the event in it, whether or not it was written, `folder` where a draft lies, `files` are those that were written, `event` the record of the round among them. `whose` is the
    dossier or the district that it is about, empty for one of the whole year. `fingerprint` is the SHA-256 of the registered file,
    `findings` what is wrong in the text of the document itself, `command` what issues a draft, `unprinted` why a PDF that was wanted is lacking.
    """

    notice: Notice
    came: Came
    root: str
    record: str
    whose: str = ""
    folder: str | None = None
    files: tuple[str, ...] = ()
    kept: tuple[Kept, ...] = ()
    event: str | None = None
    fingerprint: str | None = None
    problems: tuple[Problem, ...] = ()
    findings: tuple[Problem, ...] = ()
    title: str | None = None
    command: str | None = None
    unprinted: Unprinted | None = None

    @property
    def against(self) -> tuple[Problem, ...]:
        """What stands against issuing it."""
        return tuple(each for each in (*self.problems, *self.findings) if each.level is Level.ERROR)
