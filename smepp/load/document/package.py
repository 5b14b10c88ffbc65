"""A Word file's parts: an archive opened with limits, whoever made it."""

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import PurePosixPath
from zipfile import BadZipFile, ZipFile

from smepp.load.document.limits import LARGEST, MOST_PARTS, RefusedError, too_large
from smepp.load.document.xml_parts import parse

RELATIONS = "_rels/.rels"
USUAL = "word/document.xml"
_FAILURES = (BadZipFile, EOFError, ValueError, RuntimeError, LookupError, OverflowError, OSError, struct.error, zlib.error)
_ENCRYPTED = 1


class Package:
    """The parts by name; all that is read of it together stays below the limit."""

    def __init__(self, data: bytes) -> None:
        """Raises RefusedError for what is no archive, and for one that asks for a password."""
        try:
            self._archive = ZipFile(BytesIO(data))
            infos = self._archive.infolist()
        except _FAILURES as error:
            raise RefusedError("D005") from error
        if len(infos) > MOST_PARTS:
            raise too_large()
        if any(each.flag_bits & _ENCRYPTED for each in infos):
            raise RefusedError("D002")
        self._sizes = {each.filename: each.file_size for each in infos}
        self._left = LARGEST

    def read(self, name: str) -> bytes | None:
        """The bytes of a part; None when there is no such part. Raises RefusedError."""
        if name not in self._sizes:
            return None
        if self._sizes[name] > self._left:
            raise too_large()
        try:
            with self._archive.open(name) as part:
                data = part.read(self._left + 1)
        except _FAILURES as error:
            raise RefusedError("D005") from error
        if len(data) > self._left:
            raise too_large()
        self._left -= len(data)
        return data

    def document(self) -> str | None:
        """The name of the main part as the package itself says; None when it has none."""
        found = _Relations()
        data = self.read(RELATIONS)
        if data:
            parse(data, found)
        name = found.main or USUAL
        return name if name in self._sizes else None

    def beside(self, main: str, *stems: str) -> Iterator[str]:
        """The names of the parts in the main one's folder whose file names begin with one of `stems`, in order."""
        folder = str(PurePosixPath(main).parent)
        for name in sorted(self._sizes):
            path = PurePosixPath(name)
            if str(path.parent) == folder and path.suffix == ".xml" and path.stem.rstrip("0123456789") in stems:
                yield name


class _Relations:
    """The target of the relation to the main document."""

    def __init__(self) -> None:
        self.main: str | None = None

    def start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "Relationship" and attributes.get("Type", "").endswith("/officeDocument"):
            self.main = attributes.get("Target", "").lstrip("/")

    def end(self, name: str) -> None:
        pass

    def data(self, text: str) -> None:
        pass
