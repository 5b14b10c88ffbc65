"""Where an editor finds the schema of a new file, as seen from the folder that the file is made in."""

from collections.abc import Iterable
from pathlib import Path

from smepp.jobs.output.create import create_whole
from smepp.jobs.scaffold.editor import COPIES, MODELINE, schema_copies, schema_path
from smepp.load.workspace import find_office
from smepp.model.record import Record

COMMON = "schemas"
"""The folder in which an office, or whoever looks after it, keeps all schemas."""
SCHEMA = ".schema.json"


class Shelf(Record):
    """A folder that holds schemas: `place` is where it is, `path` the way to it from the folder that a file is made in.

    `kept`: it is kept by somebody, and nothing is added to it.
    """

    place: Path
    path: str
    kept: bool = False

    def modeline(self, form: str, up: int) -> str:
        """The first line of a form that lies `up` folders below the folder that it is made in."""
        return f"{MODELINE}{'../' * up}{self.path}/{form.removesuffix('.yaml')}{SCHEMA}"

    def fill(self, forms: Iterable[str]) -> None:
        """Put the schemas of forms there as far as they are missing. Raises OSError."""
        for path, data in self.missing(forms).items():
            create_whole(path, data)

    def missing(self, forms: Iterable[str]) -> dict[Path, bytes]:
        """The schemas of forms that are to be put there, by their files; none where somebody keeps them."""
        if self.kept:
            return {}
        copies = {self.place / f"{each.removesuffix('.yaml')}{SCHEMA}": each for each in forms}
        return {path: schema_copies((each,))[schema_path(each)] for path, each in copies.items() if not path.exists()}


def shelf(folder: Path, form: str) -> Shelf:
    """The schemas for a form in a folder: those that lie above it, else copies beside the office's file.

    A dossier that belongs to no office carries them itself, since it is sent from hand to hand; so does one that already has the
    form's.
    """
    here, name = folder.resolve(), f"{form.removesuffix('.yaml')}{SCHEMA}"
    office = find_office(here)
    own = Shelf(place=folder / COPIES, path=COPIES)
    if office is None or (here / COPIES / name).is_file():
        return own
    for up, above in enumerate((here, *here.parents)):
        if (above / COMMON / name).is_file():
            return Shelf(place=above / COMMON, path=f"{'../' * up}{COMMON}", kept=True)
        if above == office.parent.parent:
            break
    depth = len(here.relative_to(office.parent).parts)
    return Shelf(place=office.parent / COPIES, path=f"{'../' * depth}{COPIES}")
