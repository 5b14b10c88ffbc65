"""The command line."""

import sys


def main() -> None:
    """Entry point of the `smepp` command."""
    from smepp.cli.boundary import run

    sys.exit(run(sys.argv[1:]))
