"""By what a legal person is known again under its old and its new codes.

A mark is a letter and the code: `o` the organisation code, also the one inside a unified code; `r` a registration number; `c` the
number of another certificate. Two codes of one body that share no mark cannot be linked by themselves.
"""

from smepp.model.identifiers import CodeKind, kind_of, normalise, organisation_in
from smepp.model.same import same_name

SHORTEST = 5
"""Characters of a certificate's number; a shorter text is a word such as 无."""

_LETTERS = {CodeKind.ORGANISATION: "o", CodeKind.REGISTRATION: "r", CodeKind.REGISTRATION_13: "r"}


def mark_of(code: str) -> str | None:
    """The mark of a code by its shape, whether or not its check character is right; None for what identifies nobody."""
    text = normalise(code)
    kind = kind_of(text)
    if "*" in text or len(set(text)) <= 2:
        return None
    if kind is CodeKind.USCC:
        return f"o{organisation_in(text)}"
    if kind is CodeKind.OTHER:
        plain = same_name(text)
        return f"c{plain}" if len(plain) >= SHORTEST and any(each.isdigit() for each in plain) else None
    return f"{_LETTERS[kind]}{text}"
