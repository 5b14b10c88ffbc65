"""Run several command lines, so many at a time, and end with the worst of their exit codes.

    python -m bench.run.round.together NUMBER LINES

Each line of the file LINES is a command line as a JSON list.
"""

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path


def run(call: list[str]) -> int:
    """Run one command line and give its exit code."""
    return subprocess.run(call, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False).returncode


def main() -> int:
    """Run all."""
    calls = [json.loads(line) for line in Path(sys.argv[2]).read_text(encoding="utf-8").splitlines()]
    with ThreadPoolExecutor(int(sys.argv[1])) as pool:
        return max(map(abs, pool.map(run, calls)))


if __name__ == "__main__":
    sys.exit(main())
