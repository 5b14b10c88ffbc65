"""Whether a re-review falls due in a year (复核到期), as far as the round's events tell."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from smepp.jobs.bench import Bench
from smepp.jobs.blank.cover import OPERATOR, PLATFORM, Cover, cover
from smepp.jobs.events import read_events
from smepp.lifecycle.titles import titles_on
from smepp.model.same import same_name
from smepp.model.title import Title

Note = tuple[str, Mapping[str, Any]]


def doubts(folder: Path, bench: Bench, about: Cover, year: int) -> Iterator[Note]:
    """What speaks against a re-review in a year: that no title is known, or that it falls due in others."""
    title = _title(folder, bench, about, f"{year:04d}-12-31")
    if title is None:
        yield "not_recognised", {"year": year}
        return
    first = int(title.recognised[:4])
    cycle = bench.programme.rereview.years if bench.programme.rereview else 0
    if year <= first or (cycle and (year - first) % cycle):
        later = max(0, year - first) // cycle * cycle + first if cycle else first
        years = tuple(each for each in (later, later + cycle) if each > first)
        yield "not_due", {"year": year, "recognised": title.recognised, "years": years}


def titled(folder: Path, bench: Bench, about: Cover, year: int) -> bool:
    """Whether a title of the platform is known that held on some day of a year, as far as its first and last day tell."""
    return any(_title(folder, bench, about, day) for day in (f"{year:04d}-12-31", f"{year:04d}-01-01"))


def _title(folder: Path, bench: Bench, about: Cover, day: str) -> Title | None:
    """The platform's title on a day: by its dossier, else by the names of platform and operator."""
    office = bench.office_path.parent if bench.office_path else folder.absolute().parent
    try:
        titles = titles_on(read_events(office).events, day)
    except OSError:
        return None
    here = folder.absolute()
    inside = here.relative_to(office).as_posix() if here.is_relative_to(office) else None
    # A list without the dossier's path names the platform as it was then, maybe before it was renamed.
    names = {_names(each) for each in (about, cover(folder, ""))}
    by_folder = (each for each in titles if inside and each.folder == inside)
    by_name = (each for each in titles if (same_name(each.platform), same_name(each.operator)) in names)
    return next(by_folder, None) or next(by_name, None)


def _names(about: Cover) -> tuple[str, str]:
    return same_name(about.called.get(PLATFORM, "")), same_name(about.called.get(OPERATOR, ""))
