"""How much a file may hold: far above any real dossier, far below what could hurt the program."""

MAX_BYTES = 4 * 1024 * 1024
"""Size of a file."""

MAX_DEPTH = 32
"""Mappings and lists inside one another, the root counted."""

MAX_DIGITS = 40
"""Characters of a number, and how far its exponent may move the point."""

MAX_FAULTS = 20
"""Errors listed for one file; whoever has mended these reads the file again."""

MAX_NOTES = 500
"""Errors and warnings listed for one file."""
