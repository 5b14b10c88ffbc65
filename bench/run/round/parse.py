"""Read files and run libyaml over them without making a single Python object.

    python -m bench.run.round.parse LIST...

Each LIST names one file a line.
"""

import sys
from pathlib import Path

import yaml


def main() -> None:
    """Parse all files of all lists."""
    for listed in sys.argv[1:]:
        for file in Path(listed).read_text(encoding="utf-8").split("\n"):
            yaml.CSafeLoader(Path(file).read_bytes()).raw_parse()


if __name__ == "__main__":
    main()
