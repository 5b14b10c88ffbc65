"""Rows of lists of people and firms: what marks them, and what is known of each."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from smepp.model.same import same_name

Row = Mapping[str, Any]
Marks = frozenset[tuple[str, str]]
"""Columns with what they say, by which a row is told from others."""

NOTHING = frozenset({"", "无", "没有", "暂无", "无代码", "没有代码", "未办理", "不详", "不明", "未知", "/", "—", "——"})
"""What people write where there is no code: it marks nobody."""

_DOTS = str.maketrans("", "", "·•‧・")


def normal(value: object) -> str:
    """A name or code without blanks, dots and the difference of full-width signs and capitals; a code without hyphens too."""
    text = same_name(str(value)).translate(_DOTS)
    return text.replace("-", "") if text.isascii() else text


def marks(row: Row, keys: Iterable[str]) -> Marks:
    """What marks a row; a number that had to be masked, or a word for nothing, does not."""
    found = ((key, normal(row[key])) for key in keys if row.get(key) is not None)
    return frozenset((key, text) for key, text in found if text not in NOTHING and "*" not in text)


def known_in(row: Row, column: str, wanted: Collection[str], unknown: Collection[str]) -> bool | None:
    """Whether the row's word is one of those wanted; None when it is absent, no text, or one that stands for not known."""
    value = row.get(column)
    if not isinstance(value, str) or value in unknown:
        return None
    return value in wanted


def agreed(answers: Iterable[bool | None]) -> bool | None:
    """What several rows say of one thing: those that do not know are passed over, and None when the others differ."""
    known = {each for each in answers if each is not None}
    return known.pop() if len(known) == 1 else None
