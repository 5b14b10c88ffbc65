"""Archives: which kind of document they hold, by their directory."""

import struct
import zlib
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile

from smepp.model.defect import Defect
from smepp.model.filetype import ZIP_BASED

TYPES = "[Content_Types].xml"
OFFICE = (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx"))
LONGEST = 1024 * 1024
USUAL_METHODS = {ZIP_STORED, ZIP_DEFLATED}

_FAILURES = (BadZipFile, EOFError, ValueError, RuntimeError, LookupError, OverflowError, OSError, struct.error, zlib.error)
"""What the archive module raises over damaged or odd archives; OSError when a wrong length leads out of the file."""


def look_inside(stream: BinaryIO, named: str | None) -> tuple[str, Defect | None]:
    """The kind of an archive and what is wrong with it; one whose directory is lost keeps the kind that its name promises."""
    lost = named if named in ZIP_BASED and named else "zip"
    try:
        with ZipFile(stream) as archive:
            return _document(archive)
    except _FAILURES:
        return lost, Defect.NO_DIRECTORY


def _document(archive: ZipFile) -> tuple[str, Defect | None]:
    names = set(archive.namelist())
    if "OFD.xml" in names:
        return "ofd", _member_defect(archive, "OFD.xml")
    for folder, kind in OFFICE:
        if any(name.startswith(folder) for name in names):
            return kind, _member_defect(archive, TYPES) if TYPES in names else Defect.NO_MEMBER
    return "zip", None


def _member_defect(archive: ZipFile, name: str) -> Defect | None:
    told = archive.getinfo(name)
    if told.flag_bits & 1:
        return Defect.ENCRYPTED
    if told.compress_type not in USUAL_METHODS:
        return None
    try:
        with archive.open(name) as member:
            member.read(LONGEST)
    except _FAILURES:
        return Defect.DAMAGED
    return None
