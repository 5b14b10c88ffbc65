"""`python -m tools.handbook` renews the output that the pages show; `--check` only says what is stale."""

import argparse
import sys

from tools.handbook.pages import pages, renew, stale


def main() -> int:
    """1 when something is stale: with `--check` at all, else what must be looked at by hand."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="change nothing, say what is stale")
    parser.add_argument("names", nargs="*", help="names of pages, as check.md; all of them without")
    wishes = parser.parse_args()
    chosen = [each for each in pages() if not wishes.names or each.name in wishes.names]
    if not wishes.check:
        for page in chosen:
            renew(page)
    found = [each for page in chosen for each in stale(page)]
    print("\n".join(found) or "all pages show what the program prints")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
