"""A small office in a folder of the test: the good dossier, its office and its round."""

import shutil
from pathlib import Path

from tests.cases.changes import GOOD

DOSSIER = Path("dossiers") / GOOD.name
REREVIEW = Path(__file__).parents[1] / "rereview" / "dossiers" / GOOD.name / "rereview"


def build(root: Path, *, rereview: bool = False) -> Path:
    """Copy the good dossier with the office above it, and with a good re-review if wanted; the path of the dossier."""
    office = root / DOSSIER.parent
    (office / "rounds").mkdir(parents=True)
    shutil.copyfile(GOOD.parent / "office.yaml", office / "office.yaml")
    shutil.copyfile(GOOD.parent / "rounds" / "2013.yaml", office / "rounds" / "2013.yaml")
    (root / DOSSIER).mkdir()
    (root / DOSSIER / "attachments").mkdir()
    for file in GOOD.rglob("*"):
        if file.is_file():
            shutil.copyfile(file, root / DOSSIER / file.relative_to(GOOD))
    if rereview:
        shutil.copytree(REREVIEW, root / DOSSIER / REREVIEW.name, dirs_exist_ok=True)
    return root / DOSSIER
