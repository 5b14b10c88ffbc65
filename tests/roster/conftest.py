"""A workspace in which platforms have lived for years, as files."""

import pytest

from bench.generate.numbered import make

COUNT = 36


@pytest.fixture(scope="session")
def workspace(tmp_path_factory):
    """Made once; nobody writes into it."""
    return make(tmp_path_factory.mktemp("lives") / "workspace", COUNT)
