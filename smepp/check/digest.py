"""The digest of an application (申报材料的指纹): what was looked at when a platform was put on a list, in one number."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from smepp.check.blanks import is_blank, without_blanks
from smepp.check.fingerprints import fingerprint
from smepp.model import forms
from smepp.model.dossier import Dossier
from smepp.model.loaded import Attachment, Document
from smepp.model.naming import named_attachments

IDENTITY = ("平台名称", "运营单位", "推荐区县", "认定办法", "年度", "申报类别", "前次申报")
"""What the cover says of the application itself; when it was received, and remarks, are the offices' to write down later."""

LONGEST = 30
"""Digits of a whole number that may be written out: a monstrous exponent stays an exponent."""


def digest(dossier: Dossier) -> str:
    """The SHA-256, in lower-case hex, of the parsed values of the cover and the ten materials and of the scans that these name.

    Comments, the order of keys, blank fields and the way in which a number is written make no difference. Yearly summaries,
    re-reviews, recommendation and review are no part of it. A file that cannot be read, and a scan that is not there, count as such.
    """
    documents = dossier.documents
    return fingerprint(
        {
            "values": {
                file: _value(documents[file]) for file in forms.MATERIALS if file in documents and not _blank(documents[file])
            },
            "cover": _cover(documents),
            "scans": {path: _bytes(dossier.attachments.get(path)) for path in _named(documents)},
        }
    )


def _cover(documents: Mapping[str, Document]) -> Any:
    document = documents.get(forms.DOSSIER)
    value = _value(document) if document else {}
    return {key: value[key] for key in IDENTITY if key in value} if isinstance(value, dict) else None


def _value(document: Document) -> Any:
    return None if document.value is None else _plain(without_blanks(document.value))


def _blank(document: Document) -> bool:
    return document.value is not None and is_blank(without_blanks(document.value))


def _named(documents: Mapping[str, Document]) -> list[str]:
    roots = (documents[file].value for file in forms.MATERIALS if file in documents)
    return sorted({path for root in roots for _, path in named_attachments(root)})


def _bytes(attachment: Attachment | None) -> str | None:
    return attachment.sha256 if attachment else None


def _plain(value: Any) -> Any:
    """The value with whole numbers as whole numbers: 500 and 500.0 say the same."""
    if isinstance(value, dict):
        return {key: _plain(child) for key, child in value.items()}
    if isinstance(value, list):
        return [_plain(child) for child in value]
    if isinstance(value, Decimal) and value.adjusted() < LONGEST and value == value.to_integral_value():
        return int(value)
    return value
