"""`smepp sample`: which platforms are to be checked (抽查), drawn so that nobody can be suspected of choosing."""

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from unicodedata import category

from smepp.check.region import UNKNOWN_REGION, district_named
from smepp.jobs.exit_codes import ExitCode
from smepp.jobs.failure import JobError
from smepp.jobs.lived import Lived
from smepp.jobs.output.atomic import write_whole
from smepp.jobs.output.goal import goal, not_another
from smepp.jobs.roster import roster
from smepp.lifecycle.sampling import draw
from smepp.messages.scaffold import UNSPEAKABLE
from smepp.model.life import PlatformLife
from smepp.model.programme import Programme
from smepp.model.record import Record
from smepp.model.sample import Sample

ENDINGS: Mapping[str, Sequence[str]] = {"xlsx": (".xlsx",)}
LONGEST = 200
MOST = 100_000
_PART = re.compile(r"([0-9]{1,3}(?:\.[0-9]{1,6})?)([%％])|(0?\.[0-9]{1,6}|1(?:\.0{1,6})?)").fullmatch


class Wish(Record):
    """How many: `n`, or a `part` of all that rounds up; and the seed, a text that was fixed before drawing."""

    seed: str
    n: int | None = None
    part: Fraction | None = None


def wish(n: int | None, share: str, seed: str) -> Wish:
    """The wish that a command line means. Raises JobError (command line) for one that cannot be."""
    plain = seed.strip()
    if not plain or len(plain) > LONGEST or any(category(each) in UNSPEAKABLE for each in plain):
        raise JobError("bad_seed", exit_code=ExitCode.USAGE, limit=LONGEST)
    if (n is None) == (not share):
        raise JobError("sample_size", exit_code=ExitCode.USAGE)
    if n is not None and not 1 <= n <= MOST:
        raise JobError("bad_sample", exit_code=ExitCode.USAGE, n=n, most=MOST)
    return Wish(seed=plain, n=n, part=_part(share) if share else None)


def sample(lived: Lived, wished: Wish, lives: Iterable[PlatformLife] | None = None) -> Sample:
    """Draw from the titles of the day; of these `lives`, of all of the workspace where none are given. Raises JobError."""
    listed = roster(lived, lives)
    programme = lived.programme
    asked = wished.n if wished.n is not None else math.ceil(len(listed.lines) * (wished.part or 0))
    order = (*(each.name for each in programme.regions), UNKNOWN_REGION)
    return Sample(
        on=listed.on,
        honour=listed.honour,
        seed=wished.seed,
        strata=draw(listed.lines, lambda district: region_of(district, programme), order, asked, wished.seed),
        asked=asked,
        part=wished.part,
        notes=listed.notes,
        incomplete=listed.incomplete,
        uncounted=listed.uncounted,
    )


def region_of(district: str, programme: Programme) -> str:
    """The region of a district by any of its names; a word for an unknown one."""
    found = district_named(district, programme)
    return found.region if found else UNKNOWN_REGION


def write_sample(found: Sample, out: Path | None) -> Path:
    """Write the workbook and return where it is; one in which somebody may have worked is not replaced. Raises JobError."""
    from smepp.documents.workbooks.sample import sample_xlsx

    place = goal(out, f"sample-{found.on}.xlsx", "xlsx", ENDINGS)
    data = sample_xlsx(found)
    not_another(place, data)
    write_whole(place, data)
    return place


def _part(text: str) -> Fraction:
    found = _PART(text.strip())
    value = Fraction(0)
    if found:
        value = Fraction(Decimal(found[1])) / 100 if found[1] else Fraction(Decimal(found[3]))
    if not 0 < value <= 1:
        raise JobError("bad_share", exit_code=ExitCode.USAGE, text=text)
    return value
