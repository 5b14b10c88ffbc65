"""What a person at the keyboard should know of the office's files, beside the output."""

import sys
from typing import TYPE_CHECKING

from smepp.cli.boundary import say
from smepp.messages import Lang

MOST = 5
"""Names that are told; there may be very many."""

if TYPE_CHECKING:
    from smepp.jobs.lived import Lived


def warn(found: "Lived", lang: Lang) -> None:
    """What is wrong with the lists that tell of platforms, to the error stream; what is merely odd is for whoever looks at one.

    Of odd things only those are told by which a list of titles may have one too many.
    """
    from smepp.lifecycle.uncounted import DOUBTFUL
    from smepp.model.codes import Level

    wrong = tuple(each for each in found.problems if each.level is Level.ERROR or each.code in DOUBTFUL)
    if not wrong:
        return
    from smepp.jobs.places import places
    from smepp.printers.console import show
    from smepp.printers.text_problems import listed

    locate = places(lambda file: found.folder / file)
    show(listed(wrong, lang, lambda file: (found.folder / file).as_posix(), locate), sys.stderr)


def warn_uncounted(names: tuple[str, ...], lang: Lang) -> None:
    """Of which platforms something is written that did not count."""
    if not names:
        return
    from smepp.messages.words import word

    told = word("join", lang).join(names[:MOST])
    if len(names) > MOST:
        told = word("roster.uncounted.more", lang, names=told)
    say(word("roster.uncounted", lang, n=len(names), names=told))
