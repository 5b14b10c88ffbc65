"""One workspace a module."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.pipeline.world import SMALL, SPOILT, World


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> Iterator[World]:
    """A workspace in the current folder, so that paths are typed as relative ones."""
    before = Path.cwd()
    made = World(tmp_path_factory.mktemp("world"), SMALL, SPOILT)
    os.chdir(made.root)
    yield made
    os.chdir(before)
