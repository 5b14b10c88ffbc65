"""The strict loader: one YAML file, read so that nothing in it is silently taken for something else."""

from collections.abc import Collection
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from smepp.model.loaded import Document


def read(data: bytes, path: str, *, known_keys: Collection[str] | None = None) -> "Document":
    """Read a file's bytes; `path` is its name relative to the dossier, with forward slashes.

    Never raises for bad content: what is wrong becomes problems of family Y, and any of level error leaves `value` None.
    `known_keys` are the words that a file of this kind may use as keys: a file that is not UTF-8 and shows none of them is
    refused rather than misread, and a list item that looks like such a key with a wrong colon is named.
    """
    from smepp.load.strict.reader import read_strictly  # the YAML library is loaded with the first file

    return read_strictly(data, path, known_keys)


__all__ = ["read"]
