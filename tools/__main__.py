"""`python -m tools` renews all that is made by programs: Word templates, reference pages, the handbook's examples, its pictures."""

import subprocess
import sys

PARTS = ("tools.word", "tools.notices", "tools.reference", "tools.handbook", "tools.pictures")


def main() -> int:
    """The worst of what the parts end with."""
    return max(subprocess.run([sys.executable, "-m", each, *sys.argv[1:]], check=False).returncode for each in PARTS)  # noqa: S603


if __name__ == "__main__":
    sys.exit(main())
