"""When two names are the same name (名称一致)."""

import unicodedata
from functools import lru_cache

_TABLE = str.maketrans("〔［【〈《〕］】〉》", "((((()))))", "\u00ad\u200b\u200c\u200d\u2060\ufeff")


@lru_cache(maxsize=4096)
def same_name(name: str) -> str:
    """A name without blanks, and without the difference of full-width and half-width signs, brackets and capitals."""
    return "".join(unicodedata.normalize("NFKC", name.translate(_TABLE)).split()).casefold()
