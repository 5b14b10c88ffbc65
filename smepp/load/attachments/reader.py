"""Reading forward while the SHA-256 is taken."""

import hashlib
from typing import BinaryIO

CHUNK = 256 * 1024


class HashingReader:
    """A stream that is read forward only; all that passes goes into the digest."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._digest = hashlib.sha256()

    def read(self, count: int = CHUNK) -> bytes:
        """The next bytes; fewer than asked only at the end. Raises OSError as the stream does."""
        data = self._stream.read(count)
        self._digest.update(data)
        return data

    def skip(self, count: int) -> bool:
        """Pass over bytes; False when the stream ends before."""
        while count > 0:
            data = self.read(min(count, CHUNK))
            if not data:
                return False
            count -= len(data)
        return True

    def contains(self, mark: bytes) -> bool:
        """Whether `mark` stands in what is left to read; reads up to where it is found."""
        kept = b""
        while data := self.read():
            if mark in kept + data:
                return True
            kept = data[-len(mark) + 1 :] if len(data) >= len(mark) else (kept + data)[-len(mark) + 1 :]
        return False

    def finish(self) -> str:
        """Read what is left; the digest of everything in lower-case hex."""
        while self.read():
            pass
        return self._digest.hexdigest()
