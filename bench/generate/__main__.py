"""python -m bench.generate OUT --count N --seed S, or --examples for the example office."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from bench.generate.build import build, write
from bench.generate.bulk.profiles import profile
from bench.generate.examples import EXAMPLES, office


def bulk(out: Path, count: int, seed: str, *, faulty: bool) -> None:
    """Write `count` dossiers under the office's own files."""
    write(out, office.files())
    for number in range(count):
        made = profile(number, seed, faulty=faulty)
        write(out / made.folder, build(made, seed))


def examples(out: Path) -> None:
    """Write the example office with all its applicants."""
    write(out, office.files())
    for each in EXAMPLES:
        write(out / each.folder, build(each))


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.generate", description="Write fictional dossiers into OUT.")
    parser.add_argument("out", type=Path, metavar="OUT", help="folder to write into; made when missing")
    parser.add_argument("--count", type=int, default=10, help="how many dossiers (default 10)")
    parser.add_argument("--seed", default="1", help="any text; the same one gives the same bytes (default 1)")
    parser.add_argument("--faulty", action="store_true", help="spoil some papers of every dossier")
    parser.add_argument("--examples", action="store_true", help="write the example office instead")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> None:
    """Write what the command line asks for."""
    asked = arguments(argv)
    if asked.examples:
        examples(asked.out)
    else:
        bulk(asked.out, asked.count, asked.seed, faulty=asked.faulty)


if __name__ == "__main__":
    main()
