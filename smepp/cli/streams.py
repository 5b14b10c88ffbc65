"""Writing what programs read."""

import sys


def write_utf8(text: str) -> None:
    """JSON is UTF-8 by its standard, whatever a console or a shell's redirection is set to; only a person at a terminal differs."""
    buffer = getattr(sys.stdout, "buffer", None)
    if buffer is None or sys.stdout.isatty():
        sys.stdout.write(text)
        return
    sys.stdout.flush()
    buffer.write(text.encode())
    buffer.flush()
