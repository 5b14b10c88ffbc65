"""How a clause is cited: from its id `article[.item][.name]` or `article.pN[.name]` alone."""

from smepp.messages import Lang

DIGITS = "零一二三四五六七八九"
PARAGRAPH = "p"


def citation(clause: str, lang: Lang) -> str:
    """Article and item as 第N条（N）, article and unnumbered paragraph as 第N条第N款; an id of another shape as it is."""
    article, *rest = clause.split(".")
    if not _is_number(article):
        return clause
    steps = "".join(_step(each, lang) for each in rest[:1])
    return f"第{numeral(int(article))}条{steps}" if lang == "zh" else f"Art. {int(article)}{steps}"


def _step(step: str, lang: Lang) -> str:
    if _is_number(step):
        return f"（{numeral(int(step))}）" if lang == "zh" else f"({int(step)})"
    if step.startswith(PARAGRAPH) and _is_number(step[1:]):
        return f"第{numeral(int(step[1:]))}款" if lang == "zh" else f" para. {int(step[1:])}"
    return ""


def numeral(number: int) -> str:
    """A whole number in Chinese numerals, 一 to 九十九; any other in digits."""
    tens, ones = divmod(number, 10)
    if not 1 <= number <= 99:
        return str(number)
    head = "" if not tens else "十" if tens == 1 else f"{DIGITS[tens]}十"
    return head + (DIGITS[ones] if ones else "")


NUMBERS = {numeral(number): number for number in range(1, 100)}
"""What the Chinese numerals mean."""


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10
