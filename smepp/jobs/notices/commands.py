"""The command lines that lead on from a draft (下一步的命令)."""

from pathlib import Path

from smepp.jobs.notices.desk import Desk
from smepp.lifecycle.numbers import CLOSING, OPENING
from smepp.model.notice import Notice
from smepp.model.title import EventKind

BLANK = "…"
"""What the user fills in."""
_PLAIN = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./:=")


def to_issue(desk: Desk, notice: Notice, edited: Path | None = None) -> str:
    """The command that issues a document, with its number and day left to be filled in as far as they are not known."""
    wish = desk.wish
    parts = ["smepp", "notice", desk.rule.id]
    if wish.dossier is not None:
        parts.append(wish.dossier.as_posix())
    parts += ["--year", str(desk.year)]
    if wish.place:
        parts += ["--office", wish.place]
    if wish.district:
        parts += ["--district", wish.district]
    for name, value in wish.options.items():
        parts += ["--set", f"{name}={value}"]
    year = (wish.dated or desk.day)[:4]
    parts += ["--issue", wish.number or f"{notice.sender.prefix or BLANK}{OPENING}{year}{CLOSING}{BLANK}号"]
    parts += ["--dated", wish.dated or BLANK]
    if notice.kind.event == EventKind.PUBLICITY.value:
        parts += ["--start", wish.start or BLANK]
    if edited:
        parts += ["--file", edited.as_posix()]
    return " ".join(_quoted(each) for each in parts)


def _quoted(text: str) -> str:
    """In double quotes, which every shell takes, where a sign might mean something to it; Chinese is plain to all of them."""
    return text if all(each in _PLAIN or ord(each) > 127 for each in text) and text else f'"{text}"'
