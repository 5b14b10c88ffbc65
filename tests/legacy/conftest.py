import shutil
from pathlib import Path

import pytest

from tests.cli.running import DOSSIERS


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of an office with the events of 2011 and 2013, in which the user stands."""
    shutil.copy(DOSSIERS / "office.yaml", tmp_path)
    shutil.copytree(DOSSIERS / "rounds", tmp_path / "rounds")
    monkeypatch.chdir(tmp_path)
    return tmp_path
