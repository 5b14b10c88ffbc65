"""An applicant's folder (案卷) to a Dossier."""

from collections.abc import Collection, Iterable, Mapping
from pathlib import Path

from smepp.load.attachments import inspect
from smepp.load.listing import MAX_FILES, Listing, Nature, is_litter, list_folder
from smepp.load.papers import files_of, rereview_years
from smepp.load.strangers import stranger_problems
from smepp.load.strict import read
from smepp.load.strict.limits import MAX_BYTES
from smepp.model.defect import Defect
from smepp.model.dossier import Dossier
from smepp.model.forms import DOSSIER, RECOMMENDATION, REREVIEW, REVIEW
from smepp.model.loaded import Attachment, Document
from smepp.model.naming import named_attachments
from smepp.model.place import Place
from smepp.model.problem import Problem, problem
from smepp.model.stage import APPLICATION, Papers, Stage

ATTACHMENTS = "attachments"
LATER = frozenset({"annual", REREVIEW, "inspections", "changes"})
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
    papers: Papers = APPLICATION,
) -> Dossier:
    """Read everything in a dossier's folder. Raises OSError when it cannot be listed, and nothing for what lies in it.

    `programme_files` are the materials that the programme asks for, when they are not the usual ten; `known_keys` by file go to
    the strict loader. Of a re-review's `papers` the cover, the year's folder and what its papers name are read. Names count as they
    are spelled, also on disks that do not tell capitals apart.
    """
    years = rereview_years(folder)
    files = files_of(papers) if programme_files is None else (DOSSIER, *programme_files, RECOMMENDATION, REVIEW)
    listing = list_folder(folder, leave=_left(papers, years))
    keys = known_keys or {}
    documents = {file: _document(folder, file, listing, keys.get(file)) for file in files if file in listing.natures}
    named = {path for document in documents.values() for _, path in named_attachments(document.value)}
    attachments = {path: _attachment(folder, path, listing) for path in _wanted(listing, named, papers.folder)}
    strangers = tuple(
        name
        for name in listing.of(Nature.FILE, Nature.OTHER, Nature.LINK_OUTSIDE, Nature.LINK_BROKEN)
        if name not in documents and name not in attachments and not is_litter(name) and not name.startswith(".")
    )
    beside = [name for name in strangers if name.startswith(papers.folder)]
    return Dossier(
        name=folder.resolve().name if folder.name in {"", ".."} else folder.name,
        documents=documents,
        attachments=attachments,
        strangers=strangers,
        problems=(*_listing_problems(listing, papers.folder), *stranger_problems(beside, files, documents, papers.folder)),
        rereviews=years,
    )


def _left(papers: Papers, years: Collection[int]) -> Collection[str]:
    """What of the dossier is not looked at: all that comes after the application, but for the papers of the wanted re-review."""
    if papers.stage is Stage.APPLICATION:
        return LATER
    return (LATER - {REREVIEW}) | {f"{REREVIEW}/{year}" for year in years if year != papers.year}


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


def _wanted(listing: Listing, named: Collection[str], folder: str) -> Iterable[str]:
    """Every file under the `attachments/` of the papers' folder, and whatever else exists and is named."""
    for name, nature in listing.natures.items():
        inside = name.startswith(f"{folder}{ATTACHMENTS}/") and nature not in {Nature.FOLDER, Nature.LINK_TO_FOLDER}
        if name in named or (inside and not is_litter(name)):
            yield name


def _attachment(folder: Path, path: str, listing: Listing) -> Attachment:
    nature = listing.natures[path]
    if nature is Nature.FILE:
        return inspect(folder / path, path)
    return Attachment(path=path, size=0, kind=None, sha256=None, defect=_DEFECTS[nature])


def _listing_problems(listing: Listing, folder: str) -> Iterable[Problem]:
    """What could not be looked at; besides the papers' own folder only a closed one matters, where attachments may lie."""
    for name in listing.closed:
        yield problem("A001", Place(file=name), folder=name)
    for name in (each for each in listing.garbled if each.startswith(folder)):
        yield problem("A010", Place(file=name), name=name)
    for name in (each for each in listing.of(Nature.LINK_TO_FOLDER) if each.startswith(folder)):
        yield problem("A011", Place(file=name), folder=name)
    if listing.cut:
        yield problem("A012", Place(file="."), limit=MAX_FILES)
