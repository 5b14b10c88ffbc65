"""python -m bench.generate OUT --count N --seed S, or --examples for the example office."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from bench.generate.build import build, write
from bench.generate.bulk.call import call
from bench.generate.bulk.coincidences import Crowd
from bench.generate.bulk.profiles import Shape
from bench.generate.examples import EXAMPLES, events, office

MIXED = (*(Shape.SOUND,) * 5, *(Shape.OPEN,) * 3, *(Shape.FAULTY,) * 3, Shape.ASSETS, Shape.RATIO, Shape.SATISFACTION)


def bulk(out: Path, count: int, crowd: Crowd) -> None:
    """Write `count` dossiers under the office's own files; tell what some of them have in common on purpose."""
    write(out, office.files(call(count, crowd)) | (office.later() if crowd.rereviewed else {}))
    for made, shared in crowd.members(count):
        write(out / made.folder, build(made, crowd.seed))
        if shared:
            print(shared.kind, *shared.between, sep="\t")


def examples(out: Path) -> None:
    """Write the example office with all its applicants."""
    write(out, office.files() | office.second() | office.later())
    for each in EXAMPLES:
        write(out / each.folder, build(each))
    write(out, events.files(events.digests(out)))


def arguments(argv: Sequence[str] | None) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m bench.generate", description="Write fictional dossiers into OUT.")
    parser.add_argument("out", type=Path, metavar="OUT", help="folder to write into; made when missing")
    parser.add_argument("--count", type=int, default=10, help="how many dossiers (default 10)")
    parser.add_argument("--seed", default="1", help="any text; the same one gives the same bytes (default 1)")
    like = parser.add_mutually_exclusive_group()
    like.add_argument(
        "--faulty", dest="shapes", action="store_const", const=(Shape.FAULTY,), help="spoil some papers of every dossier"
    )
    like.add_argument(
        "--mixed", dest="shapes", action="store_const", const=MIXED, help="some judged, some open, some refused, some faulty"
    )
    parser.set_defaults(shapes=(Shape.SOUND,))
    parser.add_argument("--nested", action="store_true", help="put each below the year and its district")
    parser.add_argument(
        "--coincidences", type=int, default=0, metavar="PERCENT", help="so many share something with an earlier one; printed"
    )
    parser.add_argument("--rereviews", type=int, default=0, metavar="PERCENT", help="so many have papers of a re-review, too")
    parser.add_argument("--examples", action="store_true", help="write the example office instead")
    return parser.parse_args(argv)


def crowd(asked: argparse.Namespace) -> Crowd:
    """Give the applicants that the command line asks for."""
    return Crowd(
        seed=asked.seed,
        shapes=asked.shapes,
        nested=asked.nested,
        percent=asked.coincidences,
        rereviewed=asked.rereviews,
    )


def main(argv: Sequence[str] | None = None) -> None:
    """Write what the command line asks for."""
    asked = arguments(argv)
    if asked.examples:
        examples(asked.out)
    else:
        bulk(asked.out, asked.count, crowd(asked))


if __name__ == "__main__":
    main()
