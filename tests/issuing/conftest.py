from collections.abc import Iterable
from pathlib import Path

import pytest

from smepp.jobs.applied import Application
from smepp.lifecycle.listing import Applied
from tests.notices.making import Round


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Round:
    """An office's folder in which the user stands, with three platforms that the panel has passed."""
    monkeypatch.chdir(tmp_path)
    return Round(tmp_path)


@pytest.fixture
def sound(monkeypatch: pytest.MonkeyPatch) -> None:
    """The dossiers of these tests are covers alone; by this every application is eligible, handed up in time and recommended."""

    def found(workspace: Path, folders: Iterable[str], on: str) -> tuple[Application, ...]:
        return tuple(Application(applied=Applied(folder=each, decision="符合认定条件", opinion="同意推荐")) for each in folders)

    monkeypatch.setattr("smepp.jobs.notices.refusals.applied", found)
    monkeypatch.setattr("smepp.jobs.notices.owing.applied", found)
