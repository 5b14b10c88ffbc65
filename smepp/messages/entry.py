"""One entry of a message catalogue."""

from typing import NamedTuple


class Entry(NamedTuple):
    """The texts of one problem code in one language.

    `text` says what is wrong and `mend` what to do; both are `str.format` templates over the code's parameters.
    `title` and `cause` are for `smepp explain` and take no parameters.
    """

    title: str
    text: str
    mend: str
    cause: str
