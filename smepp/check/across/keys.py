"""What is written, brought into the form in which it is compared: telephone numbers, addresses, months of birth, certificates."""

import re
import unicodedata

from smepp.model.identifiers import normalise
from smepp.model.same import same_name

SHORTEST_CERTIFICATE = 4
"""Characters of a certificate's number that can tell people apart."""

_DIGITS = re.compile("[0-9]+")
_COUNTRY = re.compile(r"\(?(?:(?:\+ ?|00)86|86(?=[) -]))\)?").match
_MOBILE = re.compile("(?:0|86)?(1[3-9][0-9]{9})").fullmatch
_SERVICE = re.compile("[48]00[0-9]{7}").match
_LANDLINE = re.compile("(?:0(10|2[0-9]|[3-9][0-9]{2}))?([2-9][0-9]{6,7})").fullmatch
_BIRTH = re.compile("(19[0-9]{2}|20[0-9]{2})(?:[-./年](0?[1-9]|1[0-2])(?![0-9]).*|(0[1-9]|1[0-2])(?:[0-3][0-9])?)").fullmatch
_DASHES = str.maketrans(dict.fromkeys("‐‑‒–—―−", "-"))
_SEPARATORS = re.compile(r"[,、。.;:()\[\]{}\"'“”‘’_/\\|·]+")


def phone_key(text: str) -> str | None:
    """The subscriber's number, behind the area code without its 0 and a slash where one is written; None for no number.

    Digits behind a whole number, after a blank, a hyphen or a word, are an extension.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_DASHES).strip()
    country = _COUNTRY(plain)
    groups = _DIGITS.findall(plain[country.end() :] if country else plain)
    whole = "".join(groups)
    if _SERVICE(whole):
        return whole[:10]
    if country and groups and not _MOBILE(whole) and not whole.startswith("0"):
        groups[0] = f"0{groups[0]}"  # 86 stands for the 0 of the area code
    numbers = (_number("".join(groups[:length])) for length in range(1, len(groups) + 1))
    key = next((each for each in numbers if each), None)
    return key if key and len(set(key.rpartition("/")[2])) > 1 else None


def _number(digits: str) -> str | None:
    if mobile := _MOBILE(digits):
        return mobile[1]
    found = _LANDLINE(digits)
    return found and (f"{found[1]}/{found[2]}" if found[1] else found[2])


def address_key(text: str) -> str | None:
    """An address without blanks, brackets and punctuation, in one width; hyphens stay, for they part numbers."""
    return _SEPARATORS.sub("", same_name(text).translate(_DASHES)).strip("-") or None


def birth_key(text: str) -> str | None:
    """A month of birth as YYYY-MM, however its parts are joined, with or without the day; None for anything else."""
    found = _BIRTH(unicodedata.normalize("NFKC", text).strip())
    return f"{found[1]}-{int(found[2] or found[3]):02d}" if found else None


def certificate_key(text: str) -> str | None:
    """A certificate's number without blanks and hyphens, in capitals; None for what tells nobody apart, as 无 or 0000."""
    key = normalise(text)
    telling = len(key) >= SHORTEST_CERTIFICATE and any(each.isdigit() for each in key) and len(set(key)) > 1
    return key if telling and "*" not in key else None
