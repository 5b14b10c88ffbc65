"""A file's text, and where an index into it stands."""

import re
from bisect import bisect_right
from functools import cached_property

_NEAR = 200
_BREAK = re.compile("\r\n|\r|\n")


class Source:
    """The decoded text of a file. Lines and columns count from 1, columns in characters."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def starts(self) -> list[int]:
        """The index at which each line begins."""
        return [0, *(match.end() for match in _BREAK.finditer(self.text))]

    def line_of(self, index: int) -> int:
        """The line on which an index stands."""
        return bisect_right(self.starts, index)

    def end_of(self, number: int) -> int:
        """The index behind a line and its end."""
        return self.starts[number] if number < len(self.starts) else len(self.text)

    def position(self, index: int) -> tuple[int, int]:
        """Line and column of an index; the end of the text belongs to its last line that holds anything."""
        line = self.line_of(min(index, len(self.text)))
        return line, index - self.starts[line - 1] + 1

    def line(self, number: int) -> str:
        """A line without its end; an empty text for a line that is not there."""
        if not 1 <= number <= len(self.starts):
            return ""
        return self.text[self.starts[number - 1] : self.end_of(number)].rstrip("\r\n")

    def column_of(self, index: int) -> int:
        """How many characters stand on the same line in front of an index."""
        return index - self.starts[self.line_of(index) - 1]

    def before(self, index: int) -> str:
        """What stands on the same line in front of an index, the nearest characters of it where the line is very long."""
        return self.text[max(index - _NEAR, self.starts[self.line_of(index) - 1]) : index]

    def char(self, index: int) -> str:
        """The character at an index; an empty text at the end."""
        return self.text[index : index + 1]
