"""A small office in a folder of the test: the good dossier, its office and its round."""

import shutil
from pathlib import Path

from tests.cases.changes import GOOD

DOSSIER = Path("dossiers") / GOOD.name


def build(root: Path) -> Path:
    """Copy the good dossier with the office above it; the path of the dossier."""
    office = root / DOSSIER.parent
    (office / "rounds").mkdir(parents=True)
    shutil.copyfile(GOOD.parent / "office.yaml", office / "office.yaml")
    shutil.copyfile(GOOD.parent / "rounds" / "2013.yaml", office / "rounds" / "2013.yaml")
    (root / DOSSIER).mkdir()
    (root / DOSSIER / "attachments").mkdir()
    for file in GOOD.rglob("*"):
        if file.is_file():
            shutil.copyfile(file, root / DOSSIER / file.relative_to(GOOD))
    return root / DOSSIER
