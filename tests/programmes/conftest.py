import pytest

from tests.programmes.editions import MEASURES, Edition, all_editions


@pytest.fixture(params=all_editions(), ids=lambda edition: edition.folder.parent.name)
def edition(request) -> Edition:
    chosen: Edition = request.param
    return chosen


@pytest.fixture(scope="session")
def measures() -> Edition:
    [found] = [each for each in all_editions() if each.folder.parent.name == MEASURES]
    return found
