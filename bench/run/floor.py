"""What libyaml alone needs for the same bytes: run as a process of its own, it prints seconds as JSON.

    python -m bench.run.floor DOSSIER

`parse` is libyaml without a single Python object, `events` its events made into Python objects and thrown away, `read` the
strict loader with everything that it looks for.
"""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import yaml

from smepp.load.strict import read

ROUNDS = 21


def parse(data: bytes) -> None:
    yaml.CSafeLoader(data).raw_parse()


def events(data: bytes) -> None:
    get = yaml.CSafeLoader(data).get_event
    while not isinstance(get(), yaml.StreamEndEvent):
        pass


def strictly(data: bytes) -> None:
    if read(data, "any.yaml").value is None:
        raise ValueError("the papers must be right")


def _seconds(work: Callable[[bytes], None], files: list[bytes]) -> float:
    began = time.perf_counter()
    for data in files:
        work(data)
    return time.perf_counter() - began


def main() -> None:
    """Measure the files of one dossier."""
    files = [each.read_bytes() for each in sorted(Path(sys.argv[1]).glob("*.yaml"))]
    works = {"parse": parse, "events": events, "read": strictly}
    times = [{name: _seconds(work, files) for name, work in works.items()} for _ in range(ROUNDS)]
    print(json.dumps({name: median(each[name] for each in times) for name in works}))


if __name__ == "__main__":
    main()
