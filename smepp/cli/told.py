"""What a person at the keyboard should know of the office's files, beside the output."""

import sys
from typing import TYPE_CHECKING

from smepp.messages import Lang

if TYPE_CHECKING:
    from smepp.jobs.lived import Lived


def warn(found: "Lived", lang: Lang) -> None:
    """What is wrong with the files that tell of platforms, to the error stream."""
    if not found.problems:
        return
    from smepp.jobs.places import places
    from smepp.printers.console import show
    from smepp.printers.text_problems import listed

    locate = places(lambda file: found.folder / file)
    show(listed(found.problems, lang, lambda file: (found.folder / file).as_posix(), locate), sys.stderr)
