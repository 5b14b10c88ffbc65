"""When two names are the same name (名称一致)."""

import unicodedata

_BRACKETS = str.maketrans("〔［【〈《〕］】〉》", "((((()))))")


def same_name(name: str) -> str:
    """A name without blanks and without the difference of full-width and half-width signs, brackets and capitals."""
    plain = unicodedata.normalize("NFKC", name.translate(_BRACKETS))
    return "".join(char for char in plain if char.isprintable() and not char.isspace()).casefold()
