"""The log of a bug: what a maintainer needs, and nothing of the applicant's."""

import platform
import sys
import tempfile
import traceback
from pathlib import Path

from smepp import __version__


def write_log(error: BaseException) -> str:
    """Write versions and the call stack (file names, line numbers, code; no values) to a new file and return its path.

    The message of the error itself stays out: it may quote the papers.
    """
    lines = [
        f"smepp {__version__}",
        f"python {sys.version.split()[0]} {platform.system()} {platform.machine()}",
        *(f"{each.filename}:{each.lineno} {each.name}: {each.line}" for each in traceback.extract_tb(error.__traceback__)),
        type(error).__name__,
    ]
    try:
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", prefix="smepp-", suffix=".log", delete=False) as log:
            log.write("\n".join(lines) + "\n")
    except OSError:
        return "-"
    return str(Path(log.name))
