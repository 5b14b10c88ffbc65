"""The source texts that there are, each with the templates made of it."""

from collections.abc import Mapping
from pathlib import Path

from tools.notices.blocks import Source
from tools.notices.page import page
from tools.notices.reading import read
from tools.notices.word import word

FOLDER = Path(__file__).parent
TEMPLATES = FOLDER.parents[1] / "templates" / "notices"
WORD, PAGE = "notice.docx", "notice.html.j2"


def sources() -> Mapping[str, Source]:
    """The source texts by kind. Raises SourceError."""
    return {path.stem: read(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.txt"))}


def templates() -> Mapping[Path, bytes]:
    """Every template with its bytes."""
    made: dict[Path, bytes] = {}
    for kind, source in sources().items():
        made[TEMPLATES / kind / WORD] = word(source, kind)
        made[TEMPLATES / kind / PAGE] = page(source).encode()
    return made
