import pytest

from smepp.model.dossier import Dossier
from tests.rereview.world import FIT, UNFIT, read, workspace


@pytest.fixture(scope="session")
def office(tmp_path_factory):
    return workspace(tmp_path_factory.mktemp("office"))


@pytest.fixture(scope="session")
def fit(office) -> Dossier:
    return read(office / FIT)


@pytest.fixture(scope="session")
def unfit(office) -> Dossier:
    return read(office / UNFIT)
