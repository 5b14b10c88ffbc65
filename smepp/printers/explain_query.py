"""What a person means who types a clause's id, citation or title, or a problem code."""

import re

from smepp.model.codes import CODES
from smepp.model.nearest import nearest
from smepp.model.programme import Article, Clause, Programme
from smepp.model.record import Record
from smepp.wording.citation import NUMBERS, citation

_HALF_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: " ", ord("。"): "."}
_NUMBER = r"([0-9]{1,3}|[一二三四五六七八九十]{1,3})"
_CITED = re.compile(rf"第?{_NUMBER}条(?:第?\(?{_NUMBER}\)?项?|第{_NUMBER}款)?")
_CITED_IN_ENGLISH = re.compile(r"(?:art(?:icle)?\.?)?([0-9]{1,3})(?:\(([0-9]{1,3})\)|para(?:graph)?\.?([0-9]{1,3}))?")


class Meant(Record):
    """What was found: a problem code, or clauses with the article that they stand in; `whole` when all of it was meant."""

    code: str | None = None
    article: Article | None = None
    clauses: tuple[Clause, ...] = ()
    whole: bool = False


def meant(typed: str, programme: Programme) -> Meant | None:
    """The article, item, clause or problem code that was typed; None when there is no such thing."""
    text = "".join(typed.translate(_HALF_WIDTH).split())
    if text.upper() in CODES:
        return Meant(code=text.upper())
    return _by_id(_as_id(text), programme) or _by_title(text, programme)


def suggestions(typed: str, programme: Programme) -> list[str]:
    """The nearest clause id, citation, title and code, the best of each, if anything is near at all."""
    clauses = programme.every_clause
    kinds = (
        [*(str(each.number) for each in programme.articles), *(part for each in clauses for part in _prefixes(each.id))],
        [citation(each.id, "zh") for each in clauses],
        [*(each.title for each in clauses), *(each.title_en for each in clauses)],
        list(CODES),
    )
    found = (nearest(typed.strip(), dict.fromkeys(kind)) for kind in kinds)
    return list(dict.fromkeys(each for each in found if each))


def _prefixes(ident: str) -> list[str]:
    steps = ident.split(".")
    return [".".join(steps[:length]) for length in range(1, len(steps) + 1)]


def _as_id(text: str) -> str:
    cited = _CITED.fullmatch(text) or _CITED_IN_ENGLISH.fullmatch(text.lower())
    if cited is None:
        return text.lower().strip(".")
    article, item, paragraph = (group and str(NUMBERS.get(group, group)) for group in cited.groups())
    return ".".join(each for each in (article, item, paragraph and f"p{paragraph}") if each)


def _by_id(ident: str, programme: Programme) -> Meant | None:
    for article in programme.articles:
        if ident == str(article.number):
            return Meant(article=article, clauses=_clauses(article, ident), whole=True)
        if found := _clauses(article, ident):
            return Meant(article=article, clauses=found)
    return None


def _clauses(article: Article, ident: str) -> tuple[Clause, ...]:
    own = [part.clause for part in article.parts if part.clause]
    return tuple(each for each in own if each.id == ident or each.id.startswith(f"{ident}."))


def _by_title(text: str, programme: Programme) -> Meant | None:
    wanted = text.casefold()
    for each in programme.every_clause:
        if wanted in ("".join(title.split()).casefold() for title in (each.title, each.title_en)):
            return _by_id(each.id, programme)
    return None
