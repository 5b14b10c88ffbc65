"""`python -m tools.reference` writes the pages; `--check` only says which are stale."""

import argparse
import sys
from pathlib import Path

from tools.reference.pages import pages
from tools.written import stale, write

FOLDER = Path(__file__).parents[2] / "docs" / "reference"


def main() -> int:
    """1 when a page was to be checked and is stale, else 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, say what is stale")
    checking = parser.parse_args().check
    found = stale(FOLDER, pages())
    for each in found:
        print(each)
    if checking:
        return 1 if found else 0
    write(FOLDER, pages())
    return 0


if __name__ == "__main__":
    sys.exit(main())
