"""Places are told by paths that can be opened from where the user stands, however the dossier was named."""

import re
import shutil
from pathlib import Path

import pytest

from tests.cli.running import DOSSIERS, ON, smepp

PLACE = re.compile(r"^(\S+?):[0-9]+:[0-9]+ ", re.MULTILINE)


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    shutil.copytree(DOSSIERS / "nanan-huishang", tmp_path / "x")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("typed", ["x", "x/", "./x", "x/dossier.yaml", "x/01-application.yaml", "x/attachments/.."])
def test_places_can_be_opened_by_their_paths(here, typed):
    found = PLACE.findall(smepp("check", typed, "--on", ON).out)
    assert len(found) > 5
    assert all(Path(each).is_file() for each in found), found


@pytest.mark.parametrize("typed", ["dossier.yaml", ".", "../x"])
def test_also_from_within_the_dossier(here, monkeypatch, typed):
    monkeypatch.chdir(here / "x")
    found = PLACE.findall(smepp("check", typed, "--on", ON).out)
    assert len(found) > 5
    assert all(Path(each).is_file() for each in found), found


def test_a_dossier_named_by_the_way_up_is_called_by_its_own_name(here, monkeypatch):
    monkeypatch.chdir(here / "x" / "attachments")
    assert smepp("check", "..", "-q", "--on", ON).out == "x: 退回补正\n"
