"""The example office as it stands in the checkout, and the profiles that it was made from."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from bench.generate.examples import EXAMPLES
from bench.generate.profile import Profile
from smepp.load.folder import read_dossier
from smepp.model.dossier import Dossier
from smepp.model.naming import named_attachments

ROOT = Path(__file__).parent.parent.parent
OFFICE = ROOT / "dossiers"
BY_NAME: dict[str, Profile] = {each.folder: each for each in EXAMPLES}
SPOILT = "nanan-huishang"
STALE = "fuling-zhacai"
VERIFIED = "banan-mopei"
FAULTY = sorted(name for name, each in BY_NAME.items() if each.faults)
BROKEN = sorted(name for name, each in BY_NAME.items() if each.slip)
READABLE = tuple(name for name in BY_NAME if name not in BROKEN)
SOUND = sorted(set(READABLE) - set(FAULTY))
JUDGED = sorted(name for name, each in BY_NAME.items() if each.review)


@cache
def dossier(name: str) -> Dossier:
    return read_dossier(OFFICE / name)


def root(name: str, file: str) -> dict[str, Any]:
    value = dossier(name).value(file)
    assert value is not None
    return value


def named(name: str) -> Iterator[str]:
    """Every attachment that a material names (not those that a judge looked at)."""
    for file, document in dossier(name).documents.items():
        if file != "review.yaml":
            yield from (path for _, path in named_attachments(document.value))


def folders() -> list[str]:
    return sorted(path.parent.relative_to(OFFICE).as_posix() for path in OFFICE.rglob("dossier.yaml"))
