"""Articles of the rules that are cited (引用条款): whether they exist, and whether the kind of document rests on them."""

import re
from collections.abc import Iterator

from smepp.lint.known import Known
from smepp.lint.rules_named import rules_named
from smepp.lint.sheet import Passage, Sheet
from smepp.model.numerals import NUMBERS, number_of, numeral
from smepp.model.problem import Problem, problem
from smepp.model.programme import Article, Programme
from smepp.model.record import Record

_ARTICLE = re.compile(
    r"第\s?(?P<article>[一二三四五六七八九十]{1,3}|[0-9０-９]{1,3})\s?条"
    r"(?:第?\s?[（(]\s?(?P<item>[一二三四五六七八九十]{1,3}|[0-9]{1,2})\s?[）)]\s?项?|第(?P<plain>[一二三四五六七八九十]{1,3}|[0-9]{1,2})项)?"
)
_BOOK = re.compile("《([^《》]{2,60})》")
_ITEM = re.compile("[（(]([一二三四五六七八九十]{1,3})[）)]")


class Cited(Record):
    """An article as it is cited, with its item where one is named."""

    passage: Passage
    words: str
    article: int
    item: int | None


def citations(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Articles and items that do not exist; articles that have nothing to do with a document of the kind."""
    if known.programme is None:
        return
    articles = {each.number: each for each in known.programme.articles}
    found = cited_in(sheet, known.programme)
    for each in found:
        if each.article not in articles:
            yield problem("D201", each.passage.place, cited=each.words, last=max(articles))
        elif each.item is not None and each.item not in (items := items_of(articles[each.article])):
            yield problem("D202", each.passage.place, cited=each.words, items=len(items))
    yield from _unfitting(sheet, [each for each in found if each.article in articles and not each.passage.annex])


def cited_in(sheet: Sheet, programme: Programme, *, bare: bool = False) -> list[Cited]:
    """Every article of the rules that a document cites, from top to bottom; with `bare` those too before which no book is named."""
    return [each for passage in sheet.passages for each in _cited(passage, programme, bare=bare)]


def _unfitting(sheet: Sheet, found: list[Cited]) -> Iterator[Problem]:
    """Only where all that the text rests on (依据、根据、按照) is other articles: much else may be cited beside the right one."""
    if sheet.kind is None or any(each.article in sheet.kind.articles for each in found):
        return
    resting = [each for each in found if _rests_on(each)]
    if resting:
        right = "、".join(f"第{numeral(each)}条" for each in sheet.kind.articles)
        yield problem("D203", resting[0].passage.place, cited=resting[0].words, kind=sheet.kind.name, right=right)


def _rests_on(cited: Cited) -> bool:
    text = cited.passage.text
    at = text.find(cited.words)
    start = max(text.rfind(sign, 0, at) for sign in "。；\n") + 1
    return any(word in text[start:at] for word in ("根据", "依据", "按照", "依照"))


def _cited(passage: Passage, programme: Programme, *, bare: bool) -> Iterator[Cited]:
    """The articles of the programme: those of other books are told by the title that stands before them in the sentence."""
    for match in _ARTICLE.finditer(passage.text):
        if not _of_rules(passage.text, match.start(), programme, bare=bare):
            continue
        article = number_of(match["article"])
        item = number_of(match["item"] or match["plain"] or "") if match["item"] or match["plain"] else None
        if article is not None:
            yield Cited(passage=passage, words="".join(match[0].split()), article=article, item=item)


def _of_rules(text: str, at: int, programme: Programme, *, bare: bool) -> bool:
    start = max(text.rfind(sign, 0, at) for sign in "。；\n") + 1
    books = _BOOK.findall(text[start:at])
    if not books:
        # Without a book in the sentence 本办法 or 办法 must be named; anything else may be of a contract or another law.
        return bare or ("办法" in text[start:at] and "法》" not in text[start:at].replace("办法》", ""))
    return rules_named(books[-1], programme)


def items_of(article: Article) -> tuple[int, ...]:
    """The numbers of the items of an article, in the order in which they stand: each one more than the one before."""
    found: list[int] = []
    for match in _ITEM.finditer(article.words):
        if NUMBERS[match[1]] == len(found) + 1:
            found.append(NUMBERS[match[1]])
    return tuple(found)
