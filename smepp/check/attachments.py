"""Attachments (附件) as the materials name them, and as they are."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import Any

from smepp.check.attachment_paths import Naming, base_of, path_problem
from smepp.model.defect import Defect
from smepp.model.filetype import LARGEST, extension, named_kind
from smepp.model.forms import GUIDE, is_opinion
from smepp.model.loaded import Attachment
from smepp.model.naming import named_attachments
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

FOLDER = "attachments/"
MIB = 1024 * 1024

_CODES = {
    Defect.LINK_OUTSIDE: "A107",
    Defect.LINK_BROKEN: "A108",
    Defect.NOT_A_FILE: "A109",
    Defect.UNREADABLE: "A209",
    Defect.TRUNCATED: "A204",
    Defect.DAMAGED: "A205",
    Defect.ENCRYPTED: "A206",
    Defect.NO_DIRECTORY: "A207",
}
_SHOWN = {"ole": "DOC/XLS", "html": "HTML"}


def check_attachments(
    values: Mapping[str, Any],
    attachments: Mapping[str, Attachment],
    *,
    strangers: Collection[str] = (),
    accepted: Collection[str] = (),
    folder: str | None = FOLDER,
) -> tuple[Problem, ...]:
    """What is wrong with the attachments that the materials name, and with those that none names.

    `values` are the roots by file. `strangers` are other files of the folder, any of which may be the one that was meant;
    so may attachments that nothing names. `accepted` are endings in lower case without the dot (可接受的附件类型); none means any.
    `folder` is the one whose files some material must name; None while a material is not there or could not be read, for that one
    may name what the others do not. Each attachment gives at most one problem for what it is, at the first place that names it,
    the other places related.
    """
    places: dict[str, list[Place]] = defaultdict(list)
    for file, value in values.items():
        for route, name in named_attachments(value):
            places[name].append(Place(file=file, route=route))
    known = (*(name for name in attachments if name not in places), *strangers)
    namings = [Naming(name=name, place=found[0], related=tuple(found[1:])) for name, found in places.items()]
    defects = [found for each in namings if (found := _one(each, attachments.get(each.name), known, accepted))]
    return (
        *defects,
        *_named_twice(places),
        *(_never_named(places, attachments, defects, folder) if folder else ()),
        *_same_bytes(attachments),
    )


def _one(naming: Naming, file: Attachment | None, known: Sequence[str], accepted: Collection[str]) -> Problem | None:
    if file is None:
        return path_problem(naming, known)
    if file.defect in {Defect.LINK_OUTSIDE, Defect.LINK_BROKEN, Defect.NOT_A_FILE, Defect.UNREADABLE}:
        return naming.problem(_CODES[Defect(file.defect)])
    if file.defect == Defect.TOO_LARGE:
        return naming.problem("A210", size=-(-file.size // MIB), limit=LARGEST // MIB)
    if file.size == 0:
        return naming.problem("A201")
    ending = extension(file.path)
    if accepted and ending not in accepted:
        return naming.problem("A110", ending=ending or None, accepted=tuple(accepted))
    return _content(naming, file)


def _content(naming: Naming, file: Attachment) -> Problem | None:
    said = named_kind(file.path)
    if file.defect in _CODES:
        return naming.problem(_CODES[Defect(file.defect)])
    if file.defect == Defect.NO_MEMBER:
        return naming.problem("A208", said=_show(file.kind))
    if said is None or said == file.kind:
        return None
    if file.kind is None:
        return naming.problem("A203", said=_show(said))
    return naming.problem("A202", said=_show(said), shown=_show(file.kind))


def _show(kind: str | None) -> str:
    return _SHOWN.get(kind or "", (kind or "").upper())


def _named_twice(places: Mapping[str, list[Place]]) -> Iterator[Problem]:
    for name, found in places.items():
        by_file = {each.file: each for each in reversed(found) if not is_opinion(each.file)}
        if len(by_file) > 1:
            first, second, *others = sorted(by_file.values())
            yield problem("A111", second, related=(first, *others), name=name, files=tuple(sorted(by_file)))
        lists: dict[tuple[Any, ...], Place] = {}
        for each in found:
            start = lists.setdefault((each.file, each.route[:-1]), each)
            if start is not each and isinstance(each.route[-1], int):
                yield problem("A112", each, related=(start,), name=name)


def _never_named(
    places: Mapping[str, Any], attachments: Mapping[str, Attachment], defects: Collection[Problem], folder: str
) -> Iterator[Problem]:
    """What nobody names, but for files that were meant where a wrong name was written, and files of a folder that was named."""
    meant = {each.params.get("right") for each in defects}
    copied = {base_of(str(each.params["name"])) for each in defects if each.code == "A105"}
    folders = tuple(f"{each.params['name']}/" for each in defects if each.code == "A109")
    for name in attachments:
        known = name in places or name in meant or name == GUIDE or base_of(name) in copied
        if not known and name.startswith(folder) and not name.startswith(folders):
            yield problem("A211", Place(file=name), name=name)


def _same_bytes(attachments: Mapping[str, Attachment]) -> Iterator[Problem]:
    first: dict[str, str] = {}
    for name, file in attachments.items():
        if file.sha256 and file.size:
            other = first.setdefault(file.sha256, name)
            if other != name:
                yield problem("A212", Place(file=name), related=(Place(file=other),), name=name, other=other)
