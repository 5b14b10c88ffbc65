"""Which file of a dossier a wrongly named one was meant to be."""

import re
import unicodedata
from collections.abc import Iterable

from smepp.model.nearest import nearest

_COPY = re.compile(r"\s*(?:\([0-9]+\)|-\s*副本|副本|-\s*copy|\bcopy)\s*")
_FORMS = (".doc", ".docx", ".xls", ".xlsx", ".wps", ".et", ".csv", ".pdf")
_YAML = (".yaml", ".yml")
_NUMBER = re.compile(r"([0-9]{1,2})[-_. 、]").match


def intended(name: str, known: Iterable[str]) -> str | None:
    """The known file that `name` was probably meant to be: another ending, a copy's mark, other case, a slip of the hand."""
    known = tuple(known)
    plain = _plain(name)
    for right in (plain, f"{plain}.yaml"):
        if right in known:
            return right
    if not plain.endswith(".yaml"):
        return None
    number = _NUMBER(plain)
    same_number = [each for each in known if number and each.startswith(f"{int(number[1]):02d}-")]
    if same_number:
        return same_number[0]
    by_stem = {each.removesuffix(".yaml"): each for each in known}
    stem = nearest(plain.removesuffix(".yaml"), by_stem)
    return by_stem[stem] if stem else None


def is_yaml(name: str) -> bool:
    """Whether a name ends as YAML files do."""
    return name.lower().endswith(_YAML)


def is_form(name: str) -> bool:
    """Whether a name ends as the files of office programs and scans do."""
    return name.lower().endswith((*_FORMS, ".ofd", ".png", ".jpg", ".jpeg", ".tif", ".tiff"))


def _plain(name: str) -> str:
    text = _COPY.sub("", unicodedata.normalize("NFKC", name).lower()).strip()
    for ending in (".txt", ".bak"):
        text = text.removesuffix(ending)
    return f"{text.removesuffix('.yml')}.yaml" if text.endswith(".yml") else text
