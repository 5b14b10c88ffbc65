"""Documents of an example office: a draft on the terminal, and the pages of issued ones."""

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools.pictures.terminal import Piece, printed

OFFICE = Path(__file__).parents[2] / "dossiers"
COPIED = ("office.yaml", "yunlian-wuliu", "beibei-shengchanli", "bishan-xieye", "wanzhou-chuanyun", "yongchuan-zhizao")
DRAFT = "notice publicity --year 2013 --on 2013-03-22 --start 2013-04-01"
STEPS = (
    "new approval 2013 --dated 2013-03-25 --meeting 2013年第5次局长办公会",
    "notice publicity --year 2013 --on 2013-03-29 --issue 渝中小企〔2013〕60号 --dated 2013-03-29 --start 2013-04-01",
    "notice recognition --year 2013 --on 2013-04-15 --issue 渝中小企〔2013〕61号 --dated 2013-04-15",
)
ISSUED = {"publicity": "2013-03-29-publicity.html", "recognition": "2013-04-15-recognition.html"}


def draft() -> list[list[Piece]]:
    """What the command prints for a publicity on which nobody has decided yet."""
    with _office() as office:
        return printed(DRAFT.split(), office)


def issued() -> dict[str, str]:
    """The pages of a round's publicity and recognition by their kind. Raises FileNotFoundError where one was refused."""
    with _office() as office:
        for each in STEPS:
            printed(each.split(), office)
        folder = office / "rounds" / "2013" / "documents"
        return {kind: (folder / file).read_text(encoding="utf-8") for kind, file in ISSUED.items()}


@contextmanager
def _office() -> Iterator[Path]:
    """A small office on which nothing has been decided, in a folder of its own."""
    with tempfile.TemporaryDirectory() as folder:
        office = Path(folder) / "bureau"
        for each in COPIED:
            source, target = OFFICE / each, office / each
            target.parent.mkdir(parents=True, exist_ok=True)
            if source.is_dir():
                shutil.copytree(source, target)
            else:
                shutil.copy(source, target)
        yield office
