import shutil
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
EXAMPLES = ROOT / "dossiers"


@pytest.fixture
def office(tmp_path: Path) -> Path:
    """A copy of the example office with two of its dossiers: one that waits for the panel, one with an opinion that is stale."""
    for each in ("office.yaml", "rounds"):
        source = EXAMPLES / each
        (shutil.copytree if source.is_dir() else shutil.copy)(source, tmp_path / each)
    for each in ("hechuan-peixun", "fuling-zhacai"):
        shutil.copytree(EXAMPLES / each, tmp_path / each)
    return tmp_path
