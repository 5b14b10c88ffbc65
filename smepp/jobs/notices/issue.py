"""Issuing a document (发文): the event and the document together, or nothing."""

import zipfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.lint import lint_edited, lint_made
from smepp.jobs.notices.desk import Desk, Wish, desk
from smepp.jobs.notices.gathered import gathered
from smepp.jobs.notices.papers import WORD, papers, title_of
from smepp.jobs.notices.printing import PDF, printed
from smepp.jobs.notices.refusals import against
from smepp.jobs.notices.whose import whose
from smepp.jobs.notices.written import PAPER, Written, event_file, paper_file, stem, written
from smepp.jobs.output.together import create_together
from smepp.jobs.scaffold.shelf import shelf
from smepp.model.drawn import Came, Drawn


def issue(wish: Wish, edited: Path | None = None, *, pdf: bool = False) -> Drawn:
    """Issue a document; one that may not be issued changes nothing, and tells why.

    With `edited`, a Word file that somebody has worked on, that very file is registered, and no page is made that might say
    otherwise. Raises JobError for what cannot be read or written, OSError where the disk fails.
    """
    at = desk(wish)
    notice = gathered(at)
    name = stem(at)
    file, word = event_file(at, name), paper_file(at.year, at.rule, name, WORD)
    given = {WORD: _word(edited)} if edited else {}
    found = against(at, notice, written(notice, file, (word, b"")))
    drawn = Drawn(
        notice=notice,
        came=Came.REFUSED,
        root=at.workspace.folder.as_posix(),
        record=file,
        whose=whose(at),
        title=title_of(notice),
        problems=found,
    )
    if drawn.against and not given:
        return drawn
    given = given or dict(papers(notice, at.workspace.bench.office_path))
    name_of_word = edited.name if edited else Path(word).name
    look = lint_edited if edited else lint_made
    drawn = replace(drawn, findings=look(given[WORD], name_of_word, notice, at.workspace))
    if drawn.against:
        return drawn
    made = written(notice, file, (word, given[WORD]))
    drawn = _put(at, made, {paper_file(at.year, at.rule, name, each): data for each, data in given.items()}, drawn)
    return _printed(drawn, at.workspace.folder / word) if pdf else drawn


def _printed(drawn: Drawn, word: Path) -> Drawn:
    """With a PDF beside the document, which is issued whether or not there is one."""
    unprinted = printed(word.parent, word.stem, word.parent)
    made = () if unprinted else (word.with_suffix(PDF).as_posix(),)
    return replace(drawn, files=(*drawn.files, *made), unprinted=unprinted)


def _put(at: Desk, made: Written, documents: Mapping[str, bytes], drawn: Drawn) -> Drawn:
    """Write everything; the event comes last, so that whatever is interrupted before has not happened."""
    root = at.workspace.folder
    schemas = shelf(root, made.form)
    files = {**{root / path: data for path, data in documents.items()}, root / made.file: made.data(schemas)}
    try:
        create_together({**schemas.missing((made.form,)), **files})
    except FileExistsError as error:
        raise JobError("notice_there", exit_code=ExitCode.WRONG, path=str(error)) from error
    return replace(
        drawn,
        came=Came.ISSUED,
        files=tuple(path.as_posix() for path in files),
        event=(root / made.file).as_posix(),
        fingerprint=made.root[PAPER]["指纹"],
    )


def _word(path: Path) -> bytes:
    """The bytes of a Word file. Raises JobError (command line) for anything else."""
    if not path.is_file():
        raise JobError("no_such_path", exit_code=ExitCode.USAGE, path=path.as_posix())
    try:
        data = path.read_bytes()
        with zipfile.ZipFile(path) as parts:
            if "word/document.xml" in parts.namelist():
                return data
    except zipfile.BadZipFile:
        pass
    except OSError as error:
        raise JobError("unreadable", path=path.as_posix(), reason=error.strerror or str(error)) from error
    raise JobError("notice_no_word", exit_code=ExitCode.USAGE, path=path.as_posix())
