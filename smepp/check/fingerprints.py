"""Fingerprints (指纹) of values: SHA-256 of a canonical JSON."""

import hashlib
import json
from decimal import Decimal
from typing import Any


def fingerprint(value: Any) -> str:
    """The SHA-256, in lower-case hex, of a loaded value: keys sorted, no blanks, UTF-8, Decimals as their plain digits in text."""
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), default=_plain)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def fits(value: Any, taken: str) -> bool:
    """Whether a fingerprint is that of a loaded value; of a text also the SHA-256 of its bytes, with or without a last line end.

    That is what people get who take it of the text itself.
    """
    if fingerprint(value) == taken:
        return True
    if not isinstance(value, str):
        return False
    text = value.rstrip("\n")
    return taken in {hashlib.sha256(each.encode("utf-8", "surrogatepass")).hexdigest() for each in (text, f"{text}\n", value)}


def _plain(value: object) -> str:
    if isinstance(value, Decimal):
        return str(value) if value.adjusted() > 30 else f"{value.normalize():f}"
    raise TypeError(type(value).__name__)
