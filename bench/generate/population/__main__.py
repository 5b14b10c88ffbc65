"""python -m bench.generate.population OUT --count N --seed S."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from bench.generate.population.people import population


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(
        prog="python -m bench.generate.population",
        description="Write a workspace of fictional platforms over twelve years into OUT.",
    )
    parser.add_argument("out", type=Path, metavar="OUT", help="folder to write into; made when missing")
    parser.add_argument("--count", type=int, default=300, help="how many platforms (default 300)")
    parser.add_argument("--seed", default="1", help="any text; the same one gives the same bytes (default 1)")
    parser.add_argument("--wrong", type=int, default=0, metavar="PERCENT", help="so many have papers out of order; printed")
    return parser.parse_args(argv)


def main(argv: Sequence[str] | None = None) -> None:
    """Write what the command line asks for, and tell which papers are out of order on purpose."""
    asked = arguments(argv)
    made = population(asked.count, asked.seed, wrong=asked.wrong)
    for path, data in made.written():
        place = asked.out / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(data)
    for file, platform in sorted(made.wrong):
        print("out of order", file, platform, sep="\t")


if __name__ == "__main__":
    main()
