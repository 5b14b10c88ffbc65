import pytest

from tests.templating.office import Own


@pytest.fixture
def office(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return Own(tmp_path)
