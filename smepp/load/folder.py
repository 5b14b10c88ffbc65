"""An applicant's folder (案卷) to a Dossier."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from smepp.load.attachments import inspect
from smepp.load.listing import MAX_FILES, Listing, Nature, is_litter, list_folder
from smepp.load.strangers import stranger_problems
from smepp.load.strict import read
from smepp.load.strict.limits import MAX_BYTES
from smepp.model.defect import Defect
from smepp.model.dossier import Dossier
from smepp.model.forms import DOSSIER, MATERIALS, RECOMMENDATION, REVIEW
from smepp.model.loaded import Attachment, Document
from smepp.model.naming import named_attachments
from smepp.model.place import Place
from smepp.model.problem import Problem, problem

ATTACHMENTS = "attachments"
LATER = frozenset({"annual", "rereview", "inspections", "changes"})
"""Folders of what happens to a platform once it is recognised."""

_NO_MATERIAL = {
    Nature.FOLDER: "A003",
    Nature.LINK_TO_FOLDER: "A003",
    Nature.OTHER: "A003",
    Nature.LINK_OUTSIDE: "A004",
    Nature.LINK_BROKEN: "A004",
}
_DEFECTS = {
    Nature.FOLDER: Defect.NOT_A_FILE,
    Nature.LINK_TO_FOLDER: Defect.NOT_A_FILE,
    Nature.OTHER: Defect.NOT_A_FILE,
    Nature.LINK_OUTSIDE: Defect.LINK_OUTSIDE,
    Nature.LINK_BROKEN: Defect.LINK_BROKEN,
}


def read_dossier(
    folder: Path,
    programme_files: Collection[str] | None = None,
    known_keys: Mapping[str, Collection[str]] | None = None,
) -> Dossier:
    """Read everything in a dossier's folder. Raises OSError when it cannot be listed, and nothing for what lies in it.

    `programme_files` are the materials that the programme asks for, when they are not the usual ten; `known_keys` by file go to
    the strict loader. Names count as they are spelled, also on disks that do not tell capitals apart.
    """
    files = (DOSSIER, *(MATERIALS if programme_files is None else programme_files), RECOMMENDATION, REVIEW)
    listing = list_folder(folder, leave=LATER)
    keys = known_keys or {}
    documents = {file: _document(folder, file, listing, keys.get(file)) for file in files if file in listing.natures}
    named = {path for document in documents.values() for _, path in named_attachments(document.value)}
    attachments = {path: _attachment(folder, path, listing) for path in _wanted(listing, named)}
    strangers = tuple(
        name
        for name in listing.of(Nature.FILE, Nature.OTHER, Nature.LINK_OUTSIDE, Nature.LINK_BROKEN)
        if name not in documents and name not in attachments and not is_litter(name) and not name.startswith(".")
    )
    return Dossier(
        name=folder.resolve().name if folder.name in {"", ".."} else folder.name,
        documents=documents,
        attachments=attachments,
        strangers=strangers,
        problems=(*_listing_problems(listing), *stranger_problems(strangers, files, documents)),
    )


def _document(folder: Path, file: str, listing: Listing, keys: Collection[str] | None) -> Document:
    nature = listing.natures[file]
    if nature is not Nature.FILE:
        return _unreadable(file, _NO_MATERIAL[nature])
    try:
        with (folder / file).open("rb") as stream:
            data = stream.read(MAX_BYTES + 1)
    except OSError:
        return _unreadable(file, "A002")
    return read(data, file, known_keys=keys)


def _unreadable(file: str, code: str) -> Document:
    return Document(path=file, value=None, problems=(problem(code, Place(file=file)),))


def _wanted(listing: Listing, named: Collection[str]) -> Iterable[str]:
    """Every file under `attachments/`, and whatever else exists and is named."""
    for name, nature in listing.natures.items():
        inside = name.startswith(f"{ATTACHMENTS}/") and nature not in {Nature.FOLDER, Nature.LINK_TO_FOLDER}
        if name in named or (inside and not is_litter(name)):
            yield name


def _attachment(folder: Path, path: str, listing: Listing) -> Attachment:
    nature = listing.natures[path]
    if nature is Nature.FILE:
        return inspect(folder / path, path)
    return Attachment(path=path, size=0, kind=None, sha256=None, defect=_DEFECTS[nature])


def _listing_problems(listing: Listing) -> Iterable[Problem]:
    for name in listing.closed:
        yield problem("A001", Place(file=name), folder=name)
    for name in listing.garbled:
        yield problem("A010", Place(file=name), name=name)
    for name in listing.of(Nature.LINK_TO_FOLDER):
        yield problem("A011", Place(file=name), folder=name)
    if listing.cut:
        yield problem("A012", Place(file="."), limit=MAX_FILES)
