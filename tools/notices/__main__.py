"""`python -m tools.notices` writes the templates of the official documents; `--check` only says what is stale."""

import argparse
import sys

from tools.notices.kinds import TEMPLATES, templates


def main() -> int:
    """1 when something was to be checked and is stale, else 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, say what is stale")
    checking = parser.parse_args().check
    stale = {path: data for path, data in templates().items() if not path.is_file() or path.read_bytes() != data}
    for path, data in stale.items():
        print(path.relative_to(TEMPLATES).as_posix())
        if not checking:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(data)
    return 1 if checking and stale else 0


if __name__ == "__main__":
    sys.exit(main())
