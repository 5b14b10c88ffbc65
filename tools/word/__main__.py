"""`python -m tools.word` writes the Word templates; `--check` only says which are stale."""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tools.word.report import NAME, report

FOLDER = Path(__file__).parents[2] / "templates"
TEMPLATES: Mapping[str, Callable[[], bytes]] = {NAME: report}


def main() -> int:
    """1 when a template was to be checked and is stale, else 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, say what is stale")
    checking = parser.parse_args().check
    stale = {name: data for name, make in TEMPLATES.items() if (data := make()) != _there(FOLDER / name)}
    for name, data in stale.items():
        print(name)
        if not checking:
            (FOLDER / name).parent.mkdir(parents=True, exist_ok=True)
            (FOLDER / name).write_bytes(data)
    return 1 if checking and stale else 0


def _there(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


if __name__ == "__main__":
    sys.exit(main())
