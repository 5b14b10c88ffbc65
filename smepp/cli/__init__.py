"""The command line."""

import gc
import sys

NEW_OBJECTS = 100_000
"""How many may be made before the collector looks for rings among them; one dossier makes fewer."""


def main() -> None:
    """Entry point of the `smepp` command."""
    # Almost nothing here refers to itself in a ring, so the collector finds nothing and only costs time: a sixth of a check.
    gc.set_threshold(NEW_OBJECTS)
    from smepp.cli.boundary import run

    code = run(sys.argv[1:])
    # The process ends: what is left goes with its memory and need not be searched once more.
    gc.freeze()
    sys.exit(code)
