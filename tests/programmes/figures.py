"""Figures in the words of the law: which are quantities, and which only number things."""

import re

REFERENCES = re.compile(
    r"〔[0-9]{4}〕[0-9]+号|附件[0-9]+|第[一二三四五六七八九十百]+[章条款项]|\([一二三四五六七八九十]+\)|^[0-9]+[.]",
)
QUANTITIES = re.compile(
    r"[0-9]|[一二两三四五六七八九十百千万]+(?=[年个次家人元日月天倍成项份])|不低于|不少于|不超过|以上|以下(?!简称)"
)
NUMBERS = re.compile(r"([0-9]+)(万?)")
NUMERALS = {2: ("二", "两"), 3: ("三",), 4: ("四",), 5: ("五",)}


def holds_figure(words: str) -> bool:
    """Whether the words state a quantity or a threshold."""
    return bool(QUANTITIES.search(REFERENCES.sub("", words)))


def numbers_in(words: str) -> set[int]:
    """The numbers written in digits, 万 multiplied out."""
    found = NUMBERS.findall(REFERENCES.sub("", words))
    return {int(digits) * (10_000 if unit else 1) for digits, unit in found}
