"""How a clause is cited: from its id `article[.item][.name]` or `article.pN[.name]` alone."""

from smepp.messages import Lang
from smepp.model.numerals import NUMBERS, numeral

__all__ = ["NUMBERS", "citation", "numeral"]

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


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdigit() and len(text) < 10
