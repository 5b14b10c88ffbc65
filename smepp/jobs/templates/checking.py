"""Templates tried out on rounds that never were (试填模板), before a document is made with them."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from smepp.documents.notices.context import context_of
from smepp.documents.notices.samples import Sample, sample
from smepp.documents.notices.variables import Variable, variables
from smepp.documents.templating.known import NAMES
from smepp.documents.templating.page import FRAMES, fill_page, read_page, taken
from smepp.documents.templating.word import fill_word, read_word
from smepp.jobs.failure import JobError
from smepp.jobs.templates.catalogue import DOCX, Catalogue, catalogue, chosen
from smepp.jobs.templates.lacking import lacking
from smepp.jobs.templates.setting import setting
from smepp.jobs.templates.strays import strays
from smepp.load.resources import templates_folder
from smepp.model.flaw import Flaw, Looked, TemplateFile
from smepp.model.notice import Scope

ROUNDS = ((3, True), (1, True), (0, True), (1, False), (0, False))
"""What a document's templates are tried on: so many platforms, everything filled in or whatever may be empty empty."""


def look(place: str, wanted: str = "", *, built_in: bool = False) -> Looked:
    """Try the office's own templates, of one document or of all; with `built_in` those that come with the program as well.

    Raises JobError for what cannot be read.
    """
    found = catalogue(place)
    files = chosen(found, wanted) if wanted else found.files
    folders = (*([found.folder] if found.folder else ()), templates_folder())
    taken_in = {each.path: _parts(each, folders) for each in files}
    ours = [
        each
        for each in files
        if each.own or (found.folder and any((found.folder / part).is_file() for part in taken_in[each.path]))
    ]
    flaws: list[Flaw] = []
    of = setting(found) if ours or built_in else None
    try:
        for each in ours:
            flaws += _tried(each, found, folders, _own(taken_in[each.path], found.folder), of)
        if built_in:
            for each in files:
                flaws += _tried(each, found, folders[-1:], _parts(each, folders[-1:]), of)
    except OSError as error:
        raise JobError("unreadable", path=str(error.filename or found.seen), reason=error.strerror or str(error)) from error
    if found.folder and found.folder.is_dir() and not wanted:
        flaws += strays(found.folder, found.seen, {part for parts in taken_in.values() for part in parts})
    return Looked(folder=found.seen, tried=tuple(files if built_in else ours), flaws=_once(flaws), built_in=built_in)


def _parts(file: TemplateFile, folders: Sequence[Path]) -> tuple[str, ...]:
    """The files of a page; a Word template is one."""
    if file.form == DOCX:
        return (file.path,)
    frames = FRAMES if file.notice else ()
    return tuple(dict.fromkeys(part for each in (file.path, *frames) for part in taken(each, folders)))


def _own(parts: Iterable[str], folder: Path | None) -> tuple[str, ...]:
    return tuple(each for each in parts if folder and (folder / each).is_file())


def _tried(
    file: TemplateFile, found: Catalogue, folders: Sequence[Path], parts: Iterable[str], of: Sample | None
) -> Iterator[Flaw]:
    """What is wrong with a template and its `parts`: first what can be read from it, then, if it can be filled in, what happens."""
    known: Mapping[str, Variable | None] = variables(file.id) if file.notice else dict.fromkeys(NAMES[file.id])
    word = next(each / file.path for each in folders if (each / file.path).is_file())
    if file.form == DOCX:
        flaws = read_word(word, file.path, known)
    else:
        flaws = [flaw for each in parts for flaw in read_page(each, folders, known)]
    yield from flaws
    if not file.notice or of is None or any(each.wrong for each in flaws):
        return
    rule = next(each for each in found.kinds if each.id == file.id)
    notices = [sample(rule, of, rows, full=full) for rows, full in ROUNDS if rows or rule.scope is not Scope.DOSSIER]
    contexts = [context_of(each) for each in notices]
    wrong = [*(fill_word(word, file.path, contexts) if file.form == DOCX else fill_page(file.id, folders, contexts))]
    yield from wrong
    if not wrong and folders[0] != templates_folder():
        yield from lacking(file, found, notices[0], contexts[0], folders)


def _once(flaws: Iterable[Flaw]) -> tuple[Flaw, ...]:
    """Each once, by file; a part that several pages take in is looked at with each of them."""
    found: dict[Any, Flaw] = {}
    for each in flaws:
        found.setdefault(
            (each.file, each.code, each.line, each.where, tuple(sorted(map(str, each.params.items()))), each.problem), each
        )
    return tuple(sorted(found.values(), key=lambda each: each.file))
