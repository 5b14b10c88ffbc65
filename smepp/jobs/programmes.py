"""Finding the programme edition that governs a year."""

from pathlib import Path

from smepp.check.deadline import last_day
from smepp.load.programme import NO_EDITION, ProgrammeError, read_programme
from smepp.model.office import Round
from smepp.model.programme import Programme

BUILT_IN = Path(__file__).parent.parent / "programmes"


def default() -> str:
    """The id of the programme that holds where neither the dossier nor the office names one."""
    return (BUILT_IN / "default.txt").read_text(encoding="utf-8").strip()


def shelves(office: Path | None) -> list[Path]:
    """Folders that hold programmes: the office's own first, then the built-in ones."""
    own = [office.parent / "programmes"] if office else []
    return [*own, BUILT_IN]


def known(office: Path | None) -> tuple[str, ...]:
    """The ids of all programmes within reach."""
    found = {each.name for shelf in shelves(office) if shelf.is_dir() for each in shelf.iterdir() if each.is_dir()}
    return tuple(sorted(each for each in found if not each.startswith(("_", "."))))


def editions(programme: str, office: Path | None) -> list[Path]:
    """The folders of a programme's editions, newest first; the office's own shelf hides a built-in programme of the same id."""
    for shelf in shelves(office):
        folder = shelf / programme
        if folder.is_dir():
            return sorted((each for each in folder.iterdir() if (each / "programme.yaml").is_file()), reverse=True)
    return []


def governing(programme: str, year: int | None, office: Path | None, round_: Round | None) -> Programme:
    """The newest edition in force on the round's deadline; the oldest where none was so early, the newest for no year.

    Raises ProgrammeError when an edition cannot be used or there is none at all.
    """
    edition: Programme | None = None
    for folder in editions(programme, office):
        if not folder.is_relative_to(BUILT_IN):
            from smepp.jobs.own_programme import examine

            examine(folder)
        edition = read_programme(folder)
        if year is None or edition.in_force <= deadline_of(edition, year, round_)[:10]:
            return edition
    if edition is None:
        raise ProgrammeError(programme, NO_EDITION)
    return edition


def deadline_of(programme: Programme, year: int, round_: Round | None) -> str:
    """The round's deadline where its file sets one, else the programme's own in that year."""
    return (round_.deadline if round_ else None) or last_day(programme.deadline, year)
