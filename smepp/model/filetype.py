"""Types of files: the type that a name promises, in the words in which bytes are described (pdf, jpeg, docx …)."""

KINDS = {
    "pdf": "pdf",
    "png": "png",
    "jpg": "jpeg",
    "jpeg": "jpeg",
    "jpe": "jpeg",
    "jfif": "jpeg",
    "tif": "tiff",
    "tiff": "tiff",
    "gif": "gif",
    "bmp": "bmp",
    "webp": "webp",
    "docx": "docx",
    "xlsx": "xlsx",
    "pptx": "pptx",
    "ofd": "ofd",
    "zip": "zip",
    "doc": "ole",
    "xls": "ole",
    "ppt": "ole",
    "wps": "ole",
    "et": "ole",
    "rar": "rar",
    "7z": "7z",
    "htm": "html",
    "html": "html",
}
"""Kind by extension, in lower case and without the dot."""

LARGEST = 200 * 1024 * 1024
"""Bytes of the largest attachment that is read."""

ZIP_BASED = frozenset({"docx", "xlsx", "pptx", "ofd", "zip"})
"""Kinds that are archives inside."""


def extension(path: str) -> str:
    """What follows the last dot of a file's name, in lower case; empty without one."""
    name = path.rpartition("/")[2]
    stem, dot, ending = name.rpartition(".")
    return ending.lower() if dot and stem else ""


def named_kind(path: str) -> str | None:
    """The kind that a file's name promises; None for an unknown ending."""
    return KINDS.get(extension(path))
