"""Chinese numerals as articles and items are numbered with (条、项的序号)."""

DIGITS = "零一二三四五六七八九"


def numeral(number: int) -> str:
    """A whole number in Chinese numerals, 一 to 九十九; any other in digits."""
    tens, ones = divmod(number, 10)
    if not 1 <= number <= 99:
        return str(number)
    head = "" if not tens else "十" if tens == 1 else f"{DIGITS[tens]}十"
    return head + (DIGITS[ones] if ones else "")


NUMBERS = {numeral(number): number for number in range(1, 100)}
"""What the Chinese numerals mean."""


def number_of(text: str) -> int | None:
    """The number of Chinese numerals or of digits, half or full width; None for any other text."""
    if text in NUMBERS:
        return NUMBERS[text]
    return int(text) if text.isdecimal() and len(text) < 10 else None
