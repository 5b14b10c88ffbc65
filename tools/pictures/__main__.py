"""`python -m tools.pictures` takes the pictures anew whose subject has changed; `--check` only says which."""

import argparse
import sys

from tools.pictures.album import FOLDER, marks, read_marks, stale, write_marks
from tools.pictures.camera import photograph
from tools.pictures.compact import compact
from tools.pictures.subjects import pictures


def main() -> int:
    """1 when a picture was to be checked and is stale, else 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="take no picture, say what is stale")
    parser.add_argument("--all", action="store_true", help="take all of them anew")
    wishes = parser.parse_args()
    subjects = pictures()
    wrong = stale(FOLDER, subjects)
    print("\n".join(wrong) or "all pictures show what the program prints")
    if wishes.check:
        return 1 if wrong else 0
    for name, (html, size) in subjects.items():
        if wishes.all or f"{name}.png" in wrong:
            (FOLDER / f"{name}.png").write_bytes(compact(photograph(html, size)))
    write_marks(FOLDER, {**read_marks(FOLDER), **marks(subjects)})
    return 0


if __name__ == "__main__":
    sys.exit(main())
