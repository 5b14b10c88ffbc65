"""`python -m tools.word` writes the Word templates and the handbook's list of names; `--check` only says what is stale."""

import argparse
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from tools.word.names import PAGE, renewed
from tools.word.report import NAME, report

FOLDER = Path(__file__).parents[2] / "templates"
TEMPLATES: Mapping[str, Callable[[], bytes]] = {NAME: report}


def main() -> int:
    """1 when something was to be checked and is stale, else 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, say what is stale")
    checking = parser.parse_args().check
    made = {FOLDER / name: make() for name, make in TEMPLATES.items()}
    made[PAGE] = renewed(PAGE.read_text(encoding="utf-8")).encode()
    stale = {path: data for path, data in made.items() if data != _there(path)}
    for path, data in stale.items():
        print(path.name)
        if not checking:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    return 1 if checking and stale else 0


def _there(path: Path) -> bytes:
    return path.read_bytes() if path.is_file() else b""


if __name__ == "__main__":
    sys.exit(main())
