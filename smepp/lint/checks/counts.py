"""Counts in sentences (等N家、共N个) held against the lists (名单) and against the names before them."""

import re
from collections import Counter
from collections.abc import Iterator

from smepp.lint.known import Known
from smepp.lint.rolls import Roll
from smepp.lint.sheet import Passage, Sheet
from smepp.model.numerals import number_of
from smepp.model.problem import Problem, problem
from smepp.model.record import Record

_N = "[0-9０-９]{1,4}|[一二三四五六七八九十]{1,3}"
_COUNT = re.compile(
    f"(?P<verb>等|所列|下列|共计|合计|总计|共有|共|拟认定|认定|授予|确定|确认|撤销|撤消|推荐|受理|公布|公示)\\s?(?P<number>{_N})\\s?(?P<unit>家|个|户)(?=(?P<after>.?.?))"
)
_OF_THINGS = re.compile("^(工作|月|区|县|年|方|日|小时|部|附|批|条|项|以|中小企业$)")
_BEFORE_NOW = re.compile("以来|累计|历年|截至|已认定|已有|此前|原有|去年|收到|申报|参评|报送|不少于|不低于|以上|批共|参加")
_LISTED = re.compile("名单|附件")
_STRONG = frozenset({"等", "所列", "下列"})
_OF_ALL = ("共", "合计", "总计")
_GROUPING = re.compile("结论|结果|等级|类|批|意见|备注|性质")
_MOST_NAMES = 60


class Count(Record):
    """A count in a sentence (`clause`), between two of its commas (`piece`); `strong` where it can only be that of a list."""

    words: str
    number: int
    passage: Passage
    clause: str
    piece: str
    strong: bool


def counts(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """Counts that are not those of the lists, and names that are more than the count behind them."""
    del known
    found = [each for passage in sheet.passages if not passage.cell for each in _counts(passage)]
    yield from _more_names(found)
    for roll in sheet.rolls:
        own = [each for each in found if each.passage.annex and each.passage.place.route[0] == roll.label]
        yield from (_wrong(each, (roll,)) for each in own if each.number not in _sizes(roll))
    body = [each for each in found if not each.passage.annex]
    yield from _against(body, sheet.rolls)


def _against(found: list[Count], rolls: tuple[Roll, ...]) -> Iterator[Problem]:
    """Counts of the text against the lists that each of them means; where that is not sure, nothing is said."""
    fitting = {size for roll in rolls for size in _sizes(roll)} | {_length(rolls)}
    right = any(each.number in fitting for each in found)
    for each in found:
        meant = _meant(each, rolls)
        sizes = _sizes(meant[0]) if len(meant) == 1 else {_length(meant)}
        if meant and each.number not in sizes and (each.strong or not right):
            yield _wrong(each, meant)


def _meant(count: Count, rolls: tuple[Roll, ...]) -> tuple[Roll, ...]:
    """The lists that a sentence names; the only one there is, where it names none."""
    named = _named(count.piece, rolls) or _named(count.clause, rolls)
    if len(named) > 1 and not count.words.startswith(_OF_ALL):
        return ()
    return named or (rolls if len(rolls) == 1 else ())


def _named(words: str, rolls: tuple[Roll, ...]) -> tuple[Roll, ...]:
    return tuple(each for each in rolls if each.label and re.search(f"{re.escape(each.label)}(?![0-9])", words))


def _length(rolls: tuple[Roll, ...]) -> int:
    return sum(len(each.entries) for each in rolls)


def _sizes(roll: Roll) -> set[int]:
    """The length of a list, and of the groups into which a column parts it (结论、类别)."""
    groups = Counter(cell for entry in roll.entries for cell in entry.cells if cell[1] and _GROUPING.search(cell[0]))
    return {len(roll.entries), *groups.values()}


def _wrong(count: Count, rolls: tuple[Roll, ...]) -> Problem:
    labels = "、".join(each.label for each in rolls) or "名单"
    return problem("D301", count.passage.place, said=count.words, listed=_length(rolls), list=labels)


def _more_names(found: list[Count]) -> Iterator[Problem]:
    for each in found:
        if not each.words.startswith("等"):
            continue
        before = re.split("[，：,:“]|等", each.clause[: each.clause.index(each.words)])[-1]
        names = [name for name in before.split("、") if name.strip()]
        if len(names) > each.number and len(names) > 1 and all(len(name) <= _MOST_NAMES for name in names[1:]):
            yield problem("D302", each.passage.place, said=each.words, names=len(names))


def _counts(passage: Passage) -> Iterator[Count]:
    for match in _COUNT.finditer(passage.text):
        number = number_of(match["number"])
        if number is not None and not _of_other_things(match, passage.text):
            yield from _count(match, number, passage)


def _of_other_things(match: re.Match[str], text: str) -> bool:
    """Whether months, districts, firms served or what was before now are counted."""
    said = text[max(text.rfind(sign, 0, match.start()) for sign in "，。；：\n") + 1 : match.end() + 2]
    things = match["unit"] == "个" and _OF_THINGS.search(match["after"])
    return bool(things or _BEFORE_NOW.search(said) or match["after"].startswith(("企", "工作")))


def _count(match: re.Match[str], number: int, passage: Passage) -> Iterator[Count]:
    """The count, where it is likely to be that of a list; in an annex only one of all."""
    clause = _between(passage.text, match, "。；\n")
    piece = _between(passage.text, match, "，。；\n")
    whole = match["verb"].startswith(_OF_ALL)
    if passage.annex:
        if whole:
            yield Count(words=match[0], number=number, passage=passage, clause=clause, piece=piece, strong=True)
        return
    listed = bool(_LISTED.search(clause))
    part = "其中" in clause[: clause.find(match[0])] and not _LISTED.search(piece)
    if not part and (listed or match["verb"] in _STRONG or "认定" in clause or "授予" in clause):
        strong = listed and (whole or match["verb"] in _STRONG)
        yield Count(words=match[0], number=number, passage=passage, clause=clause, piece=piece, strong=strong)


def _between(text: str, match: re.Match[str], signs: str) -> str:
    """The stretch between two of some signs in which a match stands."""
    first = max(text.rfind(sign, 0, match.start()) for sign in signs) + 1
    last = min((at for sign in signs if (at := text.find(sign, match.end())) >= 0), default=len(text))
    return text[first:last]
