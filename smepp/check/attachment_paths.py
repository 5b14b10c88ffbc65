"""A path that leads to no attachment: why, and which one was meant."""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any

from smepp.model.nearest import nearest
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.record import Record

_WEB = re.compile(r"(?:[a-z][a-z0-9+.-]+:[/\\]{2}|www\.)", re.IGNORECASE).match
_ABSOLUTE = re.compile(r"[/\\]|[A-Za-z]:|~[/\\]").match
_FOLDER = re.compile(r"^(?:附件|attachment)(?=/)", re.IGNORECASE)


class Naming(Record):
    """A path and the places that name it: the first, and the others."""

    name: str
    place: Place
    related: tuple[Place, ...] = ()

    def problem(self, code: str, **params: Any) -> Problem:
        """A problem of this attachment."""
        return problem(code, self.place, related=self.related, name=self.name, **params)


def path_problem(naming: Naming, known: Sequence[str]) -> Problem | None:
    """What is wrong with a path that no attachment bears; `known` are all files of the dossier. None for a blank path."""
    name = naming.name
    if not name.strip():
        return None
    if _WEB(name):
        return naming.problem("A106")
    parts = name.replace("\\", "/").split("/")
    if _ABSOLUTE(name) or ".." in parts:
        return naming.problem("A105")
    if "\\" in name:
        return naming.problem("A104", right=_plain(name))
    return _missing(naming, known)


def _missing(naming: Naming, known: Sequence[str]) -> Problem:
    wanted = _plain(naming.name)
    by_case = {_plain(each).casefold(): each for each in known}
    same = by_case.get(wanted.casefold())
    if same:
        spelled = unicodedata.normalize("NFC", naming.name)
        only_case = same != spelled and same.casefold() == spelled.casefold()
        return naming.problem("A103" if only_case else "A102", right=same)
    by_base = {base_of(each): each for each in reversed(known)}
    right = nearest(base_of(naming.name), by_base)
    return naming.problem("A102", right=by_base[right]) if right else naming.problem("A101")


def base_of(path: str) -> str:
    """The name of a file without its folders, for comparing."""
    return _plain(path).rpartition("/")[2].casefold()


def _plain(name: str) -> str:
    """A path without what a slip of the hand adds: blanks, doubled slashes, a leading dot, a translated folder's name."""
    text = unicodedata.normalize("NFKC", name).replace("\\", "/")
    parts = [part.strip() for part in text.split("/")]
    return _FOLDER.sub("attachments", "/".join(part for part in parts if part not in {"", "."}))
