"""How much of a document is read."""

from typing import Any

LARGEST = 32 * 1024 * 1024
"""Bytes of the largest file, and of all that is read of one when it is unpacked."""
MEBIBYTE = 1024 * 1024
MOST_PARTS = 2000
"""Parts of an archive; a document has a few dozen."""
DEEPEST = 400
"""Elements inside one another."""


class RefusedError(Exception):
    """A file that is not read on: the code of the problem and its parameters."""

    def __init__(self, code: str, **params: Any) -> None:
        super().__init__(code)
        self.code, self.params = code, params


def too_large() -> RefusedError:
    """The refusal of what is larger than `LARGEST`."""
    return RefusedError("D004", limit=LARGEST // MEBIBYTE)
