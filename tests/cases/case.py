"""The bad cases: one folder a problem code, with what it changes in the good dossier and the texts that must come of it."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import yaml

FOLDER = Path(__file__).parent
KEYS = {"说明", "退出码", "年度", "需要", "改动", "改正"}
TEXTS = {"zh": "expected.txt", "en": "expected.en.txt"}


@dataclass(frozen=True, kw_only=True)
class Case:
    """What one folder says.

    With a `year` the re-review of that year is looked at, else the application.

    `about` is one line for the reader, `needs` what the platform must offer (`tests.cases.needs`), `changes` spoil the good
    dossier, `mends` do afterwards what the printed mend asks for.
    """

    code: str
    about: str
    exit_code: int
    year: int | None
    needs: tuple[str, ...]
    changes: tuple[dict[str, str], ...]
    mends: tuple[dict[str, str], ...]

    def text(self, lang: str) -> Path:
        """The file with the expected text."""
        return FOLDER / self.code / TEXTS[lang]


@cache
def read_case(code: str) -> Case:
    """The case of a code; every value is a text, as it was typed."""
    raw: dict[str, Any] = yaml.load((FOLDER / code / "case.yaml").read_bytes(), Loader=yaml.CBaseLoader)  # noqa: S506 - texts only
    assert set(raw) <= KEYS, f"{code}: {set(raw) - KEYS}"
    return Case(
        code=code,
        about=raw["说明"],
        exit_code=int(raw["退出码"]),
        year=int(raw["年度"]) if "年度" in raw else None,
        needs=tuple(raw.get("需要", ())),
        changes=tuple(raw["改动"]),
        mends=tuple(raw["改正"]),
    )


def case_names() -> list[str]:
    """The folders that hold a case."""
    return sorted(each.parent.name for each in FOLDER.glob("*/case.yaml"))
