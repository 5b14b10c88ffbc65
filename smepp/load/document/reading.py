"""One file, whatever it is called: a Word file or a web page to its text, anything else to a problem that says what it is."""

from pathlib import Path

from smepp.load.attachments.sniff import HEAD, sniff
from smepp.load.document.docx import read_docx
from smepp.load.document.html import read_html
from smepp.load.document.limits import LARGEST, RefusedError, too_large
from smepp.model.filetype import extension
from smepp.model.paper import PaperText
from smepp.model.place import Place
from smepp.model.problem import problem

_PASSWORD = "EncryptedPackage".encode("utf-16-le")
PAGES = frozenset({"html", "htm", "xhtml"})
WORD = frozenset({"docx", "docm", "dotx"})


def read_paper(path: Path, name: str) -> PaperText:
    """The text of a file under the name that problems shall give. What cannot be read is told by its problems.

    Raises OSError when the file cannot be opened.
    """
    with path.open("rb") as stream:
        data = stream.read(LARGEST + 1)
    return paper_of(data, name)


def paper_of(data: bytes, name: str) -> PaperText:
    """The text of a file's bytes. Raises nothing."""
    try:
        return _with_text(_read(data, name))
    except RefusedError as refused:
        return PaperText(file=name, problems=(problem(refused.code, Place(file=name), **refused.params),))


def _with_text(found: PaperText) -> PaperText:
    if found.paragraphs or found.tables:
        return found
    raise RefusedError("D010")


def _read(data: bytes, name: str) -> PaperText:
    if len(data) > LARGEST:
        raise too_large()
    kind = sniff(data[:HEAD])
    if kind == "zip":
        return read_docx(data, name)
    if kind == "ole":
        raise RefusedError("D002" if _PASSWORD in data else "D001")
    if kind == "html" or (kind is None and extension(name) in PAGES):
        return read_html(data, name)
    if kind is None and extension(name) in WORD:
        raise RefusedError("D005" if data else "D010")
    raise RefusedError("D007", kind=kind or extension(name) or None)
