"""A random sample of the valid titles (抽查名单), drawn so that anybody can draw it again."""

from fractions import Fraction

from smepp.model.record import Record
from smepp.model.roster import Listed

SIGN = "|"
"""What stands between the parts of the text that is hashed."""


class Ranked(Record):
    """A title and its mark: the SHA-256 of seed, platform and operator in hexadecimal, by which titles are ordered."""

    mark: str
    title: Listed


class Stratum(Record):
    """A region (区域) with all its titles in the order of their marks, of which the first `n` are drawn.

    `share` is what falls to it by its size, before rounding.
    """

    region: str
    share: Fraction
    n: int
    ranked: tuple[Ranked, ...]

    @property
    def drawn(self) -> tuple[Ranked, ...]:
        """What is drawn."""
        return self.ranked[: self.n]


class Sample(Record):
    """A sample of the titles that hold on the day `on`, by region in the programme's order; regions without a title are left out.

    `asked` is the number that was wished, `part` the share of all titles, where that was given instead. `honour` is what the title
    is called. `incomplete`: something that is written did not count, so that titles may be missing or too many; `uncounted` are the
    platforms of which it is written.
    """

    on: str
    honour: str
    seed: str
    strata: tuple[Stratum, ...]
    asked: int
    part: Fraction | None = None
    notes: tuple[str, ...] = ()
    incomplete: bool = False
    uncounted: tuple[str, ...] = ()

    @property
    def total(self) -> int:
        """Titles that hold."""
        return sum(len(each.ranked) for each in self.strata)

    @property
    def n(self) -> int:
        """Titles that are drawn: as many as were wished, if there are so many."""
        return sum(each.n for each in self.strata)
