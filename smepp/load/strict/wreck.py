"""What is left when the parser gives up: where it stopped, what it read last, which bracket is open."""

import re

from smepp.load.strict.events import Breach
from smepp.load.strict.fault import Fault
from smepp.load.strict.fragments import slip
from smepp.load.strict.source import Source
from smepp.load.strict.token import Token
from smepp.model.record import Record

_BEFORE_BODY = re.compile(r"[ ]*(?:-[ ]+)*").match


class Wreck(Record):
    """The text, the parser's breach, the last scalar before it, and the index of the innermost bracket still open."""

    source: Source
    breach: Breach
    last: Token | None
    opener: int | None

    @property
    def index(self) -> int:
        """Where the parser stopped."""
        return self.breach.index

    @property
    def began(self) -> int:
        """Where the thing began that the parser was reading; where it stopped, if it does not say."""
        return self.breach.index if self.breach.began is None else self.breach.began

    @property
    def char(self) -> str:
        """The character that the parser stopped at."""
        return self.source.char(self.index)

    @property
    def first_on_line(self) -> bool:
        """Whether only spaces stand before the place where the parser stopped."""
        return not self.source.before(self.index).strip(" ")

    def fault(self, code: str, index: int, **params: str | int | None) -> Fault:
        """A fault of this wreck."""
        return Fault(code=code, index=index, params=params)

    def slip_on(self, number: int, begins: int | None = None) -> Fault | None:
        """A slip of the pen on a line, looked for where its text begins (after spaces and item signs) or from `begins`."""
        line = self.source.line(number)
        body = _BEFORE_BODY(line)
        offset = begins if begins is not None else body.end() if body else 0
        found = slip(line[offset:], number=begins is not None)
        if found is None:
            return None
        return self.fault(found.code, self.source.starts[number - 1] + offset + found.offset, **found.params)
