"""One attachment, read once from its first byte to its last."""

from os import SEEK_END
from pathlib import Path
from typing import BinaryIO

from smepp.load.attachments.images import SEQUENTIAL
from smepp.load.attachments.pdf import pdf_defect
from smepp.load.attachments.reader import HashingReader
from smepp.load.attachments.sniff import HEAD, sniff
from smepp.model.defect import Defect
from smepp.model.filetype import LARGEST, named_kind
from smepp.model.loaded import Attachment


def inspect(file: Path, path: str) -> Attachment:
    """Look into a file; `path` is its name relative to the dossier. Never raises: what cannot be read has a defect."""
    try:
        with file.open("rb") as stream:
            return inspect_stream(stream, path)
    except OSError:
        return Attachment(path=path, size=0, kind=None, sha256=None, defect=Defect.UNREADABLE)


def inspect_stream(stream: BinaryIO, path: str) -> Attachment:
    """Look into a seekable stream. Raises OSError when it fails to deliver its bytes, and nothing for what they are."""
    size = stream.seek(0, SEEK_END)
    if size > LARGEST:
        return Attachment(path=path, size=size, kind=None, sha256=None, defect=Defect.TOO_LARGE)
    stream.seek(0)
    kind = sniff(stream.read(HEAD))
    stream.seek(0)
    reader = HashingReader(stream)
    defect = SEQUENTIAL[kind](reader) if kind in SEQUENTIAL else None
    sha256 = reader.finish()
    if kind == "pdf":
        defect = pdf_defect(stream, size)
    elif kind == "zip":
        from smepp.load.attachments.zipped import look_inside

        kind, defect = look_inside(stream, named_kind(path))
    return Attachment(path=path, size=size, kind=kind, sha256=sha256, defect=defect)
