"""Digests of very many dossiers are taken by several processes, with the same answers."""

import pytest

from smepp.jobs import digests
from smepp.jobs.failure import JobError
from tests.status.making import write
from tests.status.world import COVER

FOLDERS = [f"p{number:02d}" for number in range(12)]


@pytest.fixture
def workspace(tmp_path, monkeypatch):
    for number, folder in enumerate(FOLDERS):
        write(tmp_path / folder / "dossier.yaml", COVER)
        write(tmp_path / folder / "01-application.yaml", f"资产总额: {number}\n")
    monkeypatch.setattr(digests, "MANY", 2)
    return tmp_path


def test_two_processes_say_what_one_says(workspace):
    found = digests.digests(workspace, [*FOLDERS, "gone"], jobs=2)
    assert found == digests.digests(workspace, [*FOLDERS, "gone"], jobs=1)
    assert found["gone"] is None
    assert len(set(found.values())) == len(FOLDERS) + 1


def test_one_that_cannot_be_looked_into_is_named(workspace, monkeypatch):
    def closed(folder):
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr(digests, "read_dossier", closed)
    with pytest.raises(JobError) as failed:
        digests.digests(workspace, FOLDERS[:1], jobs=1)
    assert failed.value.params == {"path": (workspace / "p00").as_posix(), "reason": "Permission denied"}
