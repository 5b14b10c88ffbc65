"""The zip file that a Word document is: reading its parts, and writing them so that the same parts give the same bytes."""

import io
import zipfile
import zlib
from collections.abc import Mapping

CONTENT_TYPES = "[Content_Types].xml"
EPOCH = (1980, 1, 1, 0, 0, 0)
UNIX = 3
READABLE = 0o100644 << 16
MOST_BYTES = 200_000_000
"""Unpacked bytes beyond which no document that people wrote lies in a file."""


class NoPackageError(ValueError):
    """The bytes are no zip file with the parts of an Office document."""


def read_parts(data: bytes) -> dict[str, bytes]:
    """The parts of a package by their names; raises NoPackageError."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            entries = [each for each in package.infolist() if not each.is_dir()]
            if sum(each.file_size for each in entries) > MOST_BYTES:
                raise NoPackageError
            parts = {each.filename: package.read(each) for each in entries}
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise NoPackageError from error
    if CONTENT_TYPES not in parts:
        raise NoPackageError
    return parts


def write_parts(parts: Mapping[str, bytes], *, packed: bool = True) -> bytes:
    """The package of the parts: fixed dates, the list of content types first as readers expect, the others by name.

    Without `packed` no compression is used, so that the bytes do not hang on the version of a library either.
    """
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as package:
        for name in sorted(parts, key=lambda each: (each != CONTENT_TYPES, each)):
            entry = zipfile.ZipInfo(name, EPOCH)
            # Else Windows would write another byte here than Linux.
            entry.create_system, entry.external_attr = UNIX, READABLE
            entry.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
            package.writestr(entry, parts[name])
    return target.getvalue()
