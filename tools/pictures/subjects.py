"""What the pictures show."""

import re
import shlex
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from smepp.documents.pages.index import index_html
from smepp.jobs.new_dossier import Wishes, new_dossier
from smepp.jobs.report import template_folders
from smepp.jobs.round.results import LINKED
from smepp.jobs.round.review import Wish, review
from smepp.jobs.scaffold.layout import WIDTH
from tools.pictures import papers
from tools.pictures.html import page, size
from tools.pictures.terminal import Piece, printed

ROOT = Path(__file__).parents[2]
FORM = "05-personnel.yaml"

_DIM, _BOLD = frozenset({"dim"}), frozenset({"bold"})
_GAP: list[Piece] = [("……", _DIM)]
_KEY = re.compile(r"(?P<before> *(?:- )?)(?P<key>[^:#]+:)(?P<after>.*)")

Picture = tuple[str, tuple[int, int]]
"""A page of HTML and its size in pixels."""


def pictures() -> Mapping[str, Picture]:
    """Every picture by its name."""
    issued = papers.issued()
    return {
        "clean": _terminal("smepp check dossiers/yunlian-wuliu", most=50),
        "returned": _terminal("smepp check dossiers/nanan-huishang", most=60),
        "explained": _terminal("smepp explain 专业人员比例", most=60),
        "scaffold": _editor(FORM, first=52),
        "round": (_round(), (1280, 1060)),
        "draft": _shown(f"smepp {papers.DRAFT}", papers.draft(), most=60),
        "publicity": (issued["publicity"], (860, 1330)),
        "recognition": (issued["recognition"], (860, 900)),
    }


def _round() -> str:
    """The page of the example office's round."""
    done = review(Wish(workspace=ROOT / "dossiers", year=2013, on="2013-04-01"), lambda *_: None)
    return index_html(done.review, done.programme, folders=template_folders(None), files=LINKED)


def _terminal(command: str, *, most: int) -> Picture:
    """A command and what it prints; of more than `most` lines the beginning, up to where something ends, and the last words."""
    _, *arguments = shlex.split(command)
    return _shown(command, printed(arguments, ROOT), most=most)


def _shown(command: str, lines: list[list[Piece]], *, most: int) -> Picture:
    while lines and not lines[-1]:
        lines.pop()
    if len(lines) > most:
        starts = [number for number, line in enumerate(lines) if line and not line[0][0].startswith(" ")]
        *_, ruler, _ = starts
        lines = [*lines[: max(each for each in starts if each <= most)], _GAP, *lines[ruler:]]
    shown = [[("$ ", _DIM), (command, _BOLD)], *lines]
    return page("smepp", shown, "dark"), size(shown)


def _editor(file: str, *, first: int) -> Picture:
    """The beginning of a form of a new dossier, coloured as editors do."""
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "dossier"
        new_dossier(made, Wishes())
        text = (made / file).read_text(encoding="utf-8").splitlines()[:first]
    shown = [[(f"{number:3}  ", frozenset({"number"})), *_coloured(line)] for number, line in enumerate(text, 1)]
    return page(file, shown, "light"), size(shown, WIDTH + 5)


def _coloured(line: str) -> Iterator[Piece]:
    if line.lstrip().startswith("#"):
        yield line, frozenset({"comment"})
        return
    match = _KEY.fullmatch(line)
    if match is None:
        yield line, frozenset()
        return
    yield match["before"], frozenset()
    yield match["key"], frozenset({"key"})
    yield match["after"], frozenset()
