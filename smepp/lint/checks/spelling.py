"""Words and marks (用字和标点): 撤消, the title that is conferred, half-width marks, halves of brackets, marks twice."""

import re
from collections.abc import Iterator

from smepp.lint.known import Known
from smepp.lint.quoting import around
from smepp.lint.rules_named import OTHERS
from smepp.lint.sheet import Passage, Sheet
from smepp.model.nearest import distance
from smepp.model.problem import Problem, problem

_REVOKE = re.compile("撤消")
_QUOTED = re.compile("“([^“”]{2,60})”")
_HALF = re.compile(
    "(?<=[\u4e00-\u9fff》”）])[,;:?!](?=[\u4e00-\u9fff《“（])|(?<=[\u4e00-\u9fff])\\((?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff])\\)(?=[\u4e00-\u9fff，。])"
)
_TWICE = re.compile("，[，。；：、]|[。；：、][，；：、]|。。(?!。)|；。|、。|：。")
_PAIRS = {"）": "（", "》": "《", "〕": "〔", "”": "“", "】": "【"}
_ENUMERATOR = re.compile("(?:^|[\\s。；：，])[0-9一二三四五六七八九十]{1,3}）")
_SLIPS = 4


def spelling(sheet: Sheet, known: Known) -> Iterator[Problem]:
    """What is written wrong or oddly, one finding of each sort a passage or fewer."""
    honour = str(known.programme.data.get("称号") or "") if known.programme else ""
    for passage in sheet.passages:
        yield from _revoked(passage)
        if honour:
            yield from _honour(passage, honour)
        match = _TWICE.search(passage.text)
        if match:
            yield problem("D711", passage.place, text=around(passage.text, *match.span()))
        yield from _halves(passage)
    yield from _half_width(sheet)


def _half_width(sheet: Sheet) -> Iterator[Problem]:
    """One finding for all: whoever types half-width marks types them everywhere."""
    found = [(passage, match) for passage in sheet.passages if (match := _HALF.search(passage.text))]
    if found:
        passage, match = found[0]
        yield problem("D709", passage.place, text=around(passage.text, *match.span()), count=len(found))


def _revoked(passage: Passage) -> Iterator[Problem]:
    """Literal quotations may have it: the rules themselves do."""
    quoted = [match.span() for match in _QUOTED.finditer(passage.text)]
    for match in _REVOKE.finditer(passage.text):
        if not any(start < match.start() < end for start, end in quoted):
            yield problem("D701", passage.place, text=around(passage.text, *match.span()))
            return


def _honour(passage: Passage, honour: str) -> Iterator[Problem]:
    for match in _QUOTED.finditer(passage.text):
        said = "".join(match[1].split())
        other = any((word in said) != (word in honour) for word in OTHERS)
        if said != honour and not other and distance(said, honour, _SLIPS) <= _SLIPS:
            yield problem("D707", passage.place, said=said, right=honour)


def _halves(passage: Passage) -> Iterator[Problem]:
    text = _ENUMERATOR.sub(" ", passage.text)
    open_: list[str] = []
    for each in text:
        if each in _PAIRS.values():
            open_.append(each)
        elif each in _PAIRS:
            if _PAIRS[each] not in open_:
                yield _half(passage, each)
                return
            while open_.pop() != _PAIRS[each]:
                pass
    if open_:
        yield _half(passage, open_[-1])


def _half(passage: Passage, mark: str) -> Problem:
    at = passage.text.rfind(mark) if mark in _PAIRS.values() else passage.text.find(mark)
    return problem("D710", passage.place, text=around(passage.text, at, at + 1), mark=mark)
